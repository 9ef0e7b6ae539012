import { AttemptError } from '../../odata/attempt-error'
import { connectionError } from '../../odata/connection-error'
import { DEFAULT_LIMITS } from '../../odata/request-limits'
import { type Examined, ok, problem } from './check-result'
import { type OpenedConnection, openConnection } from './open-connection'
import { proxyFor } from './proxy-for'
import type { Service } from './service'

/** A connection takes tenths of a second; who waits longer for one waits in vain. */
const LONGEST_MS = 10_000

/** Whether the host of the service root can be connected to, with TLS where it is https. */
export async function checkReachability(
  { connection, configuration }: Service,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Examined<OpenedConnection>> {
  const target = new URL(connection.serviceRoot)
  const setting = proxyFor(target, environment)
  const proxy = typeof setting === 'string' ? undefined : new URL(setting.text)
  const timeoutMs = Math.min(configuration.requestTimeoutMs ?? DEFAULT_LIMITS.timeoutMs, LONGEST_MS)
  try {
    const opened = await openConnection(target, proxy, timeoutMs)
    return ok(inWords(target, opened, proxy), opened)
  } catch (error) {
    return problem(whyUnreachable(error, target, proxy))
  }
}

function inWords({ host, protocol }: URL, { address, durationMs }: OpenedConnection, proxy: URL | undefined): string {
  const way = proxy === undefined ? `at ${address}` : `through the proxy at ${address}`
  const tls = protocol === 'https:' ? 'with TLS ' : ''
  if (proxy !== undefined && protocol === 'http:') return `the proxy at ${address} is connected in ${durationMs} ms`
  return `${host} is connected ${way} ${tls}in ${durationMs} ms`
}

/** Node.js has its own error for a proxy whose name is unknown, that of the host is looked up by the proxy. */
function whyUnreachable(error: unknown, target: URL, proxy: URL | undefined): string {
  if (error instanceof AttemptError) return withWayOut(error.message, target)
  const isAboutProxy = proxy !== undefined && isAboutName(error)
  return connectionError(sslAsProtocol(error), isAboutProxy ? `the proxy ${proxy.host}` : target.host).message
}

const withWayOut = (message: string, { host }: URL): string =>
  message.startsWith('no connection')
    ? `${host}: ${message}; check the port, firewalls, and HTTPS_PROXY or HTTP_PROXY if a proxy is needed`
    : message

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

const isAboutName = (error: unknown): boolean => /^(?:ENOTFOUND|EAI_AGAIN)$/.test(codeOf(error))

/** OpenSSL names what it stumbled over; requests get EPROTO for all of it. */
const sslAsProtocol = (error: unknown): unknown =>
  codeOf(error).startsWith('ERR_SSL_') ? Object.assign(new Error('TLS'), { code: 'EPROTO' }) : error
