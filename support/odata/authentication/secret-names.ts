/** Decides if a parameter of this name probably holds a secret, e.g. `access_token`, `apikey`, `sig`. */
export const isSecretName = (name: string): boolean => /token|key|secret|passw|pwd|sig|auth|credential/i.test(name)

const OAUTH_NAMES = 'access_?token|refresh_?token|id_?token|client_?secret|client_?assertion|password'

/** The pattern of `access_token=abc`, also percent-encoded, and of `"access_token": "abc"`. */
const namedSecret = new RegExp(`((?:${OAUTH_NAMES})(?:=|%3D|["']\\s*:\\s*["']))(?:\\\\.|[^"'&\\s<>\\\\])+`, 'gi')

const userinfo = /(:\/\/)[^\s/?#"'<>@]+@/g

/**
 * Masks secrets by their place, known ones or not: the tokens, secrets and passwords of OAuth2 (RFC 6749) by
 * their names, and user name and password in a URL (RFC 3986, 3.2.1).
 */
export const maskedByName = (text: string): string =>
  text.replaceAll(namedSecret, '$1***').replaceAll(userinfo, '$1***@')

/**
 * Masks whatever may be a token by its looks. For answers of a token endpoint that cannot be read: the token in them is
 * not known.
 */
export const maskedByLooks = (text: string): string => text.replaceAll(/[\w.~+/=-]{16,}/g, '***')

const secretHeaders: ReadonlySet<string> = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie'])

/** Masks the value of a header. Of credentials (RFC 9110, 11.4) only the scheme is shown. */
export const maskedHeader = (name: string, value: string): string =>
  secretHeaders.has(name.toLowerCase()) ? value.replace(/^(Bearer|Basic)?.*$/s, maskedCredentials) : value

const maskedCredentials = (_: string, scheme: string | undefined): string =>
  scheme === undefined ? '***' : `${scheme} ***`
