import { basename, join, relative, sep } from 'node:path'
import { ConfigurationError } from '../dictionary/command-line'
import { PROJECT_ROOT } from '../dictionary/project-root'
import type { ServiceConnection } from '../odata/service-connection'

/** A server that is named on the command line. Secrets are not there, but the variables that hold them. */
export interface NamedServer {
  /** The URL of the service root. */
  readonly url: string
  readonly credentials:
    | { readonly kind: 'bearer token'; readonly token: string }
    | { readonly kind: 'client credentials'; readonly id: string; readonly secret: string; readonly tokenUrl: string }
}

/** The variable that says which variables hold the credentials of a server that is named by its URL, with blanks between. */
const CREDENTIAL_NAMES = 'DD_CREDENTIAL_NAMES'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Returns the settings of a run that make it judge a server without a RESOScript of its own.
 *
 * @throws ConfigurationError when a variable is not set
 */
export function serverSettings(
  { url, credentials }: NamedServer,
  environment: Environment,
): Readonly<Record<string, string>> {
  const read = (option: string, name: string): string => {
    const value = environment[name]
    if (value) return value
    throw new ConfigurationError(`${option} names the environment variable ${name}, which is not set or empty: set it`)
  }
  if (credentials.kind === 'bearer token')
    return {
      RESOSCRIPT: scriptCalled('bearer-token'),
      DD_SERVICE_ROOT: url,
      DD_BEARER_TOKEN: read('--token-env', credentials.token),
      [CREDENTIAL_NAMES]: credentials.token,
    }
  return {
    RESOSCRIPT: scriptCalled('client-credentials'),
    DD_SERVICE_ROOT: url,
    DD_CLIENT_ID: read('--client-env', credentials.id),
    DD_CLIENT_SECRET: read('--client-env', credentials.secret),
    DD_TOKEN_URL: credentials.tokenUrl,
    [CREDENTIAL_NAMES]: `${credentials.id} ${credentials.secret}`,
  }
}

/** These RESOScripts take everything from variables. */
const scriptCalled = (name: string): string => join(PROJECT_ROOT, 'reference', 'resoscripts', `${name}.resoscript`)

/** True for a RESOScript of the user: others take the server from the command line, or from a configuration. */
const isOwnScript = (environment: Environment): boolean =>
  !environment[CREDENTIAL_NAMES] && !environment['DD_CERTIFY_WebAPIURI']

/**
 * Returns the options of `dd-acceptance run` that name a server once more. They hold no secret, but the names of variables: those
 * that were given, else ones to set.
 *
 * @param serviceRoot as it is shown
 */
export function serverOptions(
  resoScript: string,
  serviceRoot: string,
  { credentials }: ServiceConnection,
  environment: Environment,
): readonly string[] {
  if (isOwnScript(environment)) return ['--resoscript', shownPath(resoScript)]
  const [first, second = 'CLIENT_SECRET'] = environment[CREDENTIAL_NAMES]?.split(' ') ?? []
  if (credentials.kind === 'bearer token') return ['--url', serviceRoot, '--token-env', first ?? 'TOKEN']
  // A URL with more than a path may hold a secret.
  const tokenUrl = /[?@]/.test(credentials.tokenUri) ? 'TOKEN_URL' : credentials.tokenUri
  return ['--url', serviceRoot, '--client-env', first ?? 'CLIENT_ID', second, tokenUrl]
}

/** Returns a path as it is typed in the current folder; of a file elsewhere only its name, because reports are given to others. */
export function shownPath(path: string): string {
  const here = relative(process.cwd(), path)
  return here.startsWith('..') || here.includes(':') ? basename(path) : here.replaceAll(sep, '/')
}
