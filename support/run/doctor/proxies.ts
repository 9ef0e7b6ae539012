import { getProxyForUrl } from 'proxy-from-env'
import { isLoopback } from '../../odata/service-connection'
import { type Examined, ok, problem } from './check-result'
import type { Service } from './service'

/** The way of requests to a host. */
export type Route =
  | { readonly kind: 'direct'; readonly why: 'no proxy is set' | 'this machine' | 'NO_PROXY' }
  | {
      readonly kind: 'proxy'
      /** The variable that names the proxy, as it is spelt in the environment, e.g. `HTTPS_PROXY`. */
      readonly variable: string
      /** The URL of the proxy, unless the variable holds something else. */
      readonly text: string
    }

/**
 * Finds the route of requests to a URL by the environment of this process. The library is the one that axios, which sends
 * them, decides by; this machine itself axios always asks directly.
 */
export function routeTo(url: URL): Route {
  const scheme = url.protocol.slice(0, -1)
  const variable = [`${scheme}_proxy`, 'all_proxy']
    .flatMap((name) => [name, name.toUpperCase()])
    .find((name) => process.env[name])
  if (variable === undefined) return { kind: 'direct', why: 'no proxy is set' }
  if (isLoopback(url.hostname)) return { kind: 'direct', why: 'this machine' }
  const text = getProxyForUrl(url.href)
  return text === '' ? { kind: 'direct', why: 'NO_PROXY' } : { kind: 'proxy', variable, text }
}

/** Checks through which proxies the service root and the token endpoint are asked. User names and passwords are not shown. */
export function checkProxies({ connection: { serviceRoot, credentials } }: Service): Examined {
  const urls = [serviceRoot, ...(credentials.kind === 'client credentials' ? [credentials.tokenUri] : [])]
  const hosts = new Map(urls.map((url) => [new URL(url).origin, new URL(url)]))
  const routes = [...hosts.values()].map(describeRoute)
  const faults = routes.flatMap(({ says, isFault }) => (isFault ? [says] : []))
  return faults.length > 0 ? problem(faults) : ok(routes.map(({ says }) => says).join('; '), undefined)
}

const directly: Readonly<Record<Extract<Route, { kind: 'direct' }>['why'], string>> = {
  'no proxy is set': 'directly: no proxy is set',
  'this machine': 'directly, as this machine always is',
  NO_PROXY: 'directly, by NO_PROXY',
}

function describeRoute(url: URL): { readonly says: string; readonly isFault: boolean } {
  const route = routeTo(url)
  if (route.kind === 'direct') return { says: `${url.host} ${directly[route.why]}`, isFault: false }
  const { variable, text } = route
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    return { says: `${variable} is not the URL of a proxy: write http://user:password@host:port`, isFault: true }
  }
  const { protocol, username, password, host } = new URL(text)
  const user = username + password === '' ? '' : '***@'
  return { says: `${url.host} through ${protocol}//${user}${host}, by ${variable}`, isFault: false }
}
