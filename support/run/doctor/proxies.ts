import { type Examined, ok, problem } from './check-result'
import { proxyFor } from './proxy-for'
import type { Service } from './service'

/** Through which proxies the service root and the token endpoint are asked. User names and passwords are not shown. */
export function checkProxies(
  { connection: { serviceRoot, credentials } }: Service,
  environment: Readonly<Record<string, string | undefined>>,
): Examined {
  const urls = [serviceRoot, ...(credentials.kind === 'client credentials' ? [credentials.tokenUri] : [])]
  const hosts = new Map(urls.map((url) => [new URL(url).origin, new URL(url)]))
  const ways = [...hosts.values()].map((url) => wayTo(url, environment))
  const faults = ways.flatMap(({ says, isFault }) => (isFault ? [says] : []))
  return faults.length > 0 ? problem(faults) : ok(ways.map(({ says }) => says).join('; '), undefined)
}

function wayTo(url: URL, environment: Readonly<Record<string, string | undefined>>) {
  const proxy = proxyFor(url, environment)
  if (proxy === 'no proxy is set') return { says: `${url.host} directly: no proxy is set`, isFault: false }
  if (proxy === 'this machine') return { says: `${url.host} directly, as this machine always is`, isFault: false }
  if (proxy === 'NO_PROXY') return { says: `${url.host} directly, by NO_PROXY`, isFault: false }
  const { variable, text } = proxy
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    return { says: `${variable} is no URL of a proxy: write http://user:password@host:port`, isFault: true }
  }
  const { protocol, username, password, host } = new URL(text)
  const user = username + password === '' ? '' : '***@'
  return { says: `${url.host} through ${protocol}//${user}${host}, by ${variable}`, isFault: false }
}
