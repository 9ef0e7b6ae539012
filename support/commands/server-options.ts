import { serverSettings } from '../run/server-settings'

/** Options that name a server without a RESOScript. */
export const SERVER_OPTIONS = {
  url: { type: 'string' },
  'token-env': { type: 'string' },
  'client-env': { type: 'string' },
} as const

/** The help for {@link SERVER_OPTIONS}. */
export const SERVER_HELP = `--url URL           the service root of the server, without a RESOScript; with one of
    --token-env NAME      the environment variable that holds the bearer token
    --client-env ID SECRET TOKEN_URL
                          the environment variables that hold client_id and client_secret, and the URL of the token
                          endpoint`

type Unusable = (reason: string) => Error

/** Makes one value of the three of `--client-env`: `parseArgs` takes one for each option. */
export function withOneClient(argv: readonly string[], unusable: Unusable): string[] {
  const at = argv.indexOf('--client-env')
  if (at < 0) return [...argv]
  const values = argv.slice(at + 1, at + 4)
  if (values.length < 3 || values.some((value) => value.startsWith('-')))
    throw unusable('--client-env needs three values: ID SECRET TOKEN_URL')
  return [...argv.slice(0, at + 1), values.join('\n'), ...argv.slice(at + 4)]
}

/** Describes what {@link SERVER_OPTIONS} were given. */
export interface ServerOptions {
  readonly url?: string | undefined
  readonly 'token-env'?: string | undefined
  /** As {@link withOneClient} makes it. */
  readonly 'client-env'?: string | undefined
}

/**
 * Returns the settings of a server that is named by its URL; none where it is not.
 *
 * @throws what `unusable` makes of options that do not go together; ConfigurationError when a variable is not set
 */
export function settingsOfServer(
  { url, 'token-env': token, 'client-env': client }: ServerOptions,
  environment: Readonly<Record<string, string | undefined>>,
  unusable: Unusable,
): Readonly<Record<string, string>> {
  if (url === undefined) {
    if (token === undefined && client === undefined) return {}
    throw unusable(`--${token === undefined ? 'client-env' : 'token-env'} goes with --url`)
  }
  const [id = '', secret = '', tokenUrl = ''] = client?.split('\n') ?? []
  checkAddress('--url', url, 'https://api.example.com/odata', unusable)
  if (token !== undefined && client === undefined)
    return serverSettings({ url, credentials: { kind: 'bearer token', token } }, environment)
  if (client !== undefined && token === undefined) {
    checkAddress('the TOKEN_URL of --client-env', tokenUrl, 'https://api.example.com/token', unusable)
    return serverSettings({ url, credentials: { kind: 'client credentials', id, secret, tokenUrl } }, environment)
  }
  throw unusable('--url needs either --token-env NAME or --client-env ID SECRET TOKEN_URL')
}

/** Returns the options that name a server, to be typed again. They hold the names of variables, and no secrets. */
export function serverWords({
  resoscript,
  url,
  'token-env': token,
  'client-env': client,
}: ServerOptions & { readonly resoscript?: string | undefined }): readonly string[] {
  if (resoscript !== undefined) return ['--resoscript', resoscript]
  if (url === undefined) return []
  if (token !== undefined) return ['--url', shown(url, 'URL'), '--token-env', token]
  const [id = '', secret = '', tokenUrl = ''] = client?.split('\n') ?? []
  return ['--url', shown(url, 'URL'), '--client-env', id, secret, shown(tokenUrl, 'TOKEN_URL')]
}

/** A URL with more than a path may hold a secret. */
const shown = (url: string, name: string): string => (/[?@]/.test(url) ? name : url)

/** Shows nothing of what was given, because it may hold a secret. */
function checkAddress(option: string, text: string, example: string, unusable: Unusable): void {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return
  throw unusable(`${option} is not an absolute URL of http or https, e.g. ${example}`)
}
