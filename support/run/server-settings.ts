import { join } from 'node:path'
import { ConfigurationError } from '../dictionary/command-line'
import { PROJECT_ROOT } from '../dictionary/project-root'

/** A server that is named on the command line. Secrets are not there, but the variables that hold them. */
export interface NamedServer {
  /** The URL of the service root. */
  readonly url: string
  readonly credentials:
    | { readonly kind: 'bearer token'; readonly token: string }
    | { readonly kind: 'client credentials'; readonly id: string; readonly secret: string; readonly tokenUrl: string }
}

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
    }
  return {
    RESOSCRIPT: scriptCalled('client-credentials'),
    DD_SERVICE_ROOT: url,
    DD_CLIENT_ID: read('--client-env', credentials.id),
    DD_CLIENT_SECRET: read('--client-env', credentials.secret),
    DD_TOKEN_URL: credentials.tokenUrl,
  }
}

/** These RESOScripts take everything from variables. */
const scriptCalled = (name: string): string => join(PROJECT_ROOT, 'reference', 'resoscripts', `${name}.resoscript`)
