import { once } from 'node:events'
import { type ClientRequest, request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, connect as netConnect, type Socket } from 'node:net'
import { type PeerCertificate, connect as tlsConnect } from 'node:tls'
import { AttemptError } from '../../odata/attempt-error'

/** A connection that could be made. */
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

/** What goes wrong while somebody waits they are told of; a further fault, or a later one, is nobody's concern. */
const quiet = <Connection extends Socket>(socket: Connection): Connection => socket.on('error', () => {})

/** URLs spell addresses of IPv6 in brackets. */
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
