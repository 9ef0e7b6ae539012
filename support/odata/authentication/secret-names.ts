/** Decides if a parameter of this name probably holds a secret, e.g. `access_token`, `apikey`, `sig`. */
export const isSecretName = (name: string): boolean =>
  /token|key|secret|passw|pwd|sig|auth|credential|session|jwt|hmac/i.test(name)

/**
 * Masks whatever may be a token by its looks. For answers of a token endpoint that cannot be read: the token in them is
 * not known.
 */
export const maskedByLooks = (text: string): string => text.replaceAll(/[\w.~+/=-]{16,}/g, '***')

/** The names of headers that hold secrets, beside those that HTTP and its relatives give no secret. */
const SECRET_HEADER =
  /authorization|cookie|token|secret|passw|signature|credential|session|jwt|csrf|xsrf|(?:api|auth)-?key/i

/** Masks the value of a header that holds a secret by its name. Of credentials (RFC 9110, 11.4) only the scheme is shown. */
export function maskedHeader(name: string, value: string): string {
  if (!SECRET_HEADER.test(name)) return value
  const [, scheme] = /^(Bearer|Basic) /i.exec(value) ?? []
  return scheme === undefined ? '***' : `${scheme} ***`
}

/** The fewest characters of what is taken for a token. */
const SHORTEST_TOKEN = 12

/** Returns the tokens that a server issues in headers of its own, such as `Set-Cookie` and `X-Session-Token`. */
export const issuedIn = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers)
    .filter(([name]) => SECRET_HEADER.test(name))
    .flatMap(([, value]) => value.split(/[=;,\s]/))
    .filter((part) => part.length >= SHORTEST_TOKEN && /\d/.test(part))
