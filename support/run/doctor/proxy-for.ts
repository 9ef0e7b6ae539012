import { isLoopback } from '../../odata/loopback'

type Environment = Readonly<Record<string, string | undefined>>

/** A proxy, and who named it. */
export interface ProxySetting {
  /** E.g. `HTTPS_PROXY`, as it is spelt in the environment. */
  readonly variable: string
  readonly text: string
}

/** Why a host is asked directly though a proxy is set. */
export type Direct = 'no proxy is set' | 'this machine' | 'NO_PROXY'

const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 }

/**
 * The proxy that requests to a URL go through, by the rules of the library that sends them: lower case goes before upper
 * case, the variable of the scheme before ALL_PROXY, an empty one is none, NO_PROXY before all of them.
 */
export function proxyFor(url: URL, environment: Environment): ProxySetting | Direct {
  const scheme = url.protocol.slice(0, -1)
  const setting = firstSet([`${scheme}_proxy`, 'all_proxy'], environment)
  if (setting === undefined) return 'no proxy is set'
  if (isLoopback(url.hostname)) return 'this machine'
  const exceptions = firstSet(['no_proxy'], environment)?.text.toLowerCase() ?? ''
  if (exceptions === '*' || exceptions.split(/[,\s]/).some((exception) => isException(exception, url)))
    return 'NO_PROXY'
  return { ...setting, text: setting.text.includes('://') ? setting.text : `${scheme}://${setting.text}` }
}

function firstSet(names: readonly string[], environment: Environment): ProxySetting | undefined {
  return names
    .flatMap((name) => [name, name.toUpperCase()])
    .flatMap((variable) => {
      const text = environment[variable]
      return text ? [{ variable, text }] : []
    })[0]
}

/** A name, or the end of names when it begins with a point or an asterisk; with a port it is about that port only. */
function isException(exception: string, url: URL): boolean {
  if (exception === '') return false
  const [, name = exception, portText] = /^(.+):(\d+)$/.exec(exception) ?? []
  const port = Number(url.port) || DEFAULT_PORTS[url.protocol]
  if (portText !== undefined && Number(portText) !== 0 && Number(portText) !== port) return false
  return /^[.*]/.test(name) ? url.hostname.endsWith(name.replace(/^\*/, '')) : url.hostname === name
}
