import type { Credentials, ServiceConnection } from '../service-connection'
import { isSecretName } from './secret-names'
import { Secrets } from './secrets'
import { basicCredentials, formEncoded } from './token-request'

const PROXY_SETTINGS = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy']

/**
 * Collects the secrets that are known before the first request: credentials, those in URLs, and passwords of proxies.
 */
export function knownSecrets(
  { serviceRoot, credentials }: ServiceConnection,
  environment: Readonly<Record<string, string | undefined>>,
): Secrets {
  const secrets = new Secrets()
  const proxies = PROXY_SETTINGS.flatMap((name) => environment[name] ?? [])
  const texts = [...inCredentials(credentials), ...[serviceRoot, ...proxies].flatMap(inUrl)]
  for (const text of texts) secrets.add(text)
  return secrets
}

function inCredentials(credentials: Credentials): string[] {
  if (credentials.kind === 'bearer token') return [credentials.token]
  const { clientId, clientSecret, parameters, tokenUri } = credentials
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64')
  return [
    clientSecret,
    formEncoded(clientSecret),
    basicCredentials(credentials),
    basic,
    ...secretValues(Object.entries(parameters)),
    ...inUrl(tokenUri),
  ]
}

function inUrl(text: string): string[] {
  if (!URL.canParse(text)) return []
  const { password, search, searchParams } = new URL(text)
  // The first name begins with the question mark, which makes no difference to what it is.
  const asWritten = search.split('&').map((part): [string, string] => {
    const [name = '', ...value] = part.split('=')
    return [name, value.join('=')]
  })
  return [password, formDecoded(password), ...secretValues([...searchParams, ...asWritten])]
}

/** Undoes percent-encoding, without failing for a `%` that does not begin one. */
const formDecoded = (text: string): string => new URLSearchParams(`=${text.replaceAll('+', '%2B')}`).get('') ?? ''

const secretValues = (pairs: readonly (readonly [string, string])[]): string[] =>
  pairs.flatMap(([name, value]) => (isSecretName(name) ? [value] : []))
