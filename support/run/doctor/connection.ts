import { once } from 'node:events'
import { type ClientRequest, request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, connect as netConnect, type Socket } from 'node:net'
import { type PeerCertificate, connect as tlsConnect } from 'node:tls'
import { errorCode } from '../../dictionary/error-code'
import { counted } from '../../dictionary/wording'
import { AttemptError, connectionError } from '../../odata/attempt-error'
import { DEFAULT_LIMITS } from '../../odata/service-connection'
import { type Examined, notNeeded, ok, problem, warning } from './check-result'
import { routeTo } from './proxies'
import type { Service } from './service'

/** A connection takes tenths of a second; one that takes longer than this will not come. */
const LONGEST_MS = 10_000

/** Checks whether the host of the service root can be connected to, with TLS where it is https. */
export async function checkConnection({
  connection,
  configuration,
}: Pick<Service, 'connection' | 'configuration'>): Promise<Examined<OpenedConnection>> {
  const target = new URL(connection.serviceRoot)
  const route = routeTo(target)
  const proxy = route.kind === 'direct' ? undefined : new URL(route.text)
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

/** Says why there is no connection. A name that is unknown is that of the proxy, which looks up the host itself. */
function whyUnreachable(error: unknown, target: URL, proxy: URL | undefined): string {
  if (error instanceof AttemptError) return withWayOut(error.message, target)
  const isAboutProxy = proxy !== undefined && isAboutName(error)
  return connectionError(sslAsProtocol(error), isAboutProxy ? `the proxy ${proxy.host}` : target.host).message
}

const withWayOut = (message: string, { host }: URL): string =>
  message.startsWith('no connection')
    ? `${host}: ${message}; check the port, firewalls, and HTTPS_PROXY or HTTP_PROXY if a proxy is needed`
    : message

const isAboutName = (error: unknown): boolean => /^(?:ENOTFOUND|EAI_AGAIN)$/.test(errorCode(error) ?? '')

/** Gives all errors of OpenSSL the code EPROTO, as requests have it: OpenSSL names each by its own code. */
const sslAsProtocol = (error: unknown): unknown =>
  errorCode(error)?.startsWith('ERR_SSL_') ? Object.assign(new Error('TLS'), { code: 'EPROTO' }) : error

const DAY_MS = 24 * 60 * 60 * 1000

/** A certificate that is valid for fewer days may run out between a test and the certification after it. */
const FEW_DAYS = 14

/** Checks how long the certificate of the server is still valid. That it is valid now is part of the connection. */
export function checkCertificate(certificate: Pick<PeerCertificate, 'valid_to'> | undefined, now: number): Examined {
  if (certificate === undefined) return notNeeded('the service root is http, which has none')
  const end = Date.parse(certificate.valid_to)
  if (Number.isNaN(end)) return warning('it does not say how long it is valid: ask the provider', undefined)
  const days = Math.floor((end - now) / DAY_MS)
  const says = `valid until ${new Date(end).toISOString().slice(0, 10)}, ${counted(days, 'day')} from now`
  if (days >= FEW_DAYS) return ok(says, undefined)
  return warning(`${says}: the provider has to renew it`, undefined)
}

/** A connection that was made. */
export interface OpenedConnection {
  /** The address that answered; the proxy's where there is one. */
  readonly address: string
  /** Milliseconds for looking up the name, connecting and agreeing on TLS. */
  readonly durationMs: number
  /** Undefined for http. */
  readonly certificate: PeerCertificate | undefined
}

type Closable = { destroy(error?: Error): unknown }

/**
 * Connects as far as TLS goes, sends nothing and closes again. Certificates are verified as requests verify them.
 *
 * @param proxy asked for a tunnel (RFC 9110, 9.3.6) when the target is https, else only connected to
 * @throws AttemptError when a proxy refuses, or time is up; else what Node.js throws
 */
export async function openConnection(
  target: URL,
  proxy: URL | undefined,
  timeoutMs: number,
): Promise<OpenedConnection> {
  // TLS closes what is below it; Node.js crashes when that is closed first.
  let outermost: Closable | undefined
  const keep = <Thing extends Closable>(thing: Thing): Thing => {
    outermost = thing
    return thing
  }
  const timer = setTimeout(() => {
    outermost?.destroy(new AttemptError('unanswered', `no connection within ${timeoutMs / 1000} s`, true))
  }, timeoutMs)
  const start = performance.now()
  try {
    const isTls = target.protocol === 'https:'
    const socket = isTls && proxy !== undefined ? await tunnel(target, proxy, keep) : await tcp(proxy ?? target, keep)
    const address = socket.remoteAddress ?? ''
    const certificate = isTls ? await certificateOf(target, socket, keep) : undefined
    return { address, durationMs: Math.round(performance.now() - start), certificate }
  } finally {
    clearTimeout(timer)
    outermost?.destroy()
  }
}

type Keep = <Thing extends Closable>(thing: Thing) => Thing

async function tcp(url: URL, keep: Keep): Promise<Socket> {
  const socket = keep(quiet(netConnect({ host: nameOf(url), port: portOf(url) })))
  await once(socket, 'connect')
  return socket
}

async function tunnel(target: URL, proxy: URL, keep: Keep): Promise<Socket> {
  const { promise, resolve, reject } = settled<Socket>()
  const place = `${target.hostname}:${portOf(target)}`
  const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`
  const authorization =
    credentials === ':' ? {} : { 'Proxy-Authorization': `Basic ${Buffer.from(credentials).toString('base64')}` }
  const send = proxy.protocol === 'https:' ? httpsRequest : httpRequest
  const request: ClientRequest = keep(
    send({
      host: nameOf(proxy),
      port: portOf(proxy),
      method: 'CONNECT',
      path: place,
      headers: { Host: place, ...authorization },
    }),
  )
  request.on('error', reject)
  request.on('connect', ({ statusCode = 0 }, socket: Socket) => {
    keep(quiet(socket))
    if (statusCode === 200) resolve(socket)
    else reject(new AttemptError('unanswered', refusal(statusCode), statusCode >= 500))
  })
  request.end()
  return promise
}

const refusal = (status: number): string =>
  `the proxy opened no connection and answered ${status}: check HTTPS_PROXY (http://user:password@host:port) and NO_PROXY`

async function certificateOf(target: URL, socket: Socket, keep: Keep): Promise<PeerCertificate> {
  const host = nameOf(target)
  const secured = keep(
    quiet(tlsConnect({ socket, host, rejectUnauthorized: true, ...(isIP(host) ? {} : { servername: host }) })),
  )
  await once(secured, 'secureConnect')
  return secured.getPeerCertificate()
}

/** Ignores errors of a socket: those that matter reject what is awaited at that moment. */
const quiet = <Connection extends Socket>(socket: Connection): Connection => socket.on('error', () => {})

/** Returns the name of a host; URLs spell addresses of IPv6 in brackets. */
const nameOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1')

const portOf = ({ port, protocol }: URL): number => Number(port) || (protocol === 'https:' ? 443 : 80)

function settled<Value>() {
  let resolve: (value: Value) => void = () => {}
  let reject: (error: Error) => void = () => {}
  const promise = new Promise<Value>((keepIt, breakIt) => {
    resolve = keepIt
    reject = breakIt
  })
  return { promise, resolve, reject }
}
