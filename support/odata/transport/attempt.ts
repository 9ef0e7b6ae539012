import { lookup } from 'node:dns/promises'
import { Agent as HttpAgent, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Readable } from 'node:stream'
import { TLSSocket } from 'node:tls'
import axios, { type AxiosRequestConfig } from 'axios'
import { AttemptError, connectionError } from '../attempt-error'
import { issuedIn, maskedByLooks } from '../authentication/secret-names'
import type { Secrets } from '../authentication/secrets'
import type { Exchange } from '../exchange'
import { type HostAddress, NotPublic, publicAddressesOf } from '../public-addresses'
import type { RequestLimits } from '../service-connection'
import { isLoopback } from '../service-connection'
import { statusText } from '../status-text'
import type { Answer, OutgoingRequest } from './http-messages'
import { decompress, receiveBody } from './receive-body'

/** A request that was sent once: its answer, or why there is none. */
export type Attempt =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly error: AttemptError; readonly exchange: Exchange }

/** The part of an answer that came so far. */
interface Received {
  status?: number
  headers: Record<string, string>
  readonly wire: Buffer[]
  /** The body after decompression; undefined until that is done. */
  body?: Buffer
}

/** Sends a request once and reads the answer to its end. It never throws for what a server or a network does. */
export async function attempt(request: OutgoingRequest, limits: RequestLimits, secrets: Secrets): Promise<Attempt> {
  const startedAt = new Date().toISOString()
  const start = performance.now()
  const received: Received = { headers: {}, wire: [] }
  const error = await receive(request, { ...limits, timeoutMs: request.timeoutMs ?? limits.timeoutMs }, received)
  const { status, headers, body } = received
  const wire = Buffer.concat(received.wire)
  const shown = body ?? readable(wire, headers)
  const exchange: Exchange = {
    method: request.method,
    url: secrets.redact(request.url),
    requestHeaders: secrets.redactHeaders(request.headers),
    ...(request.body === undefined ? {} : { requestBody: secrets.redact(request.body) }),
    startedAt,
    ...(status === undefined ? {} : { status }),
    responseHeaders: secrets.redactHeaders(headers),
    durationMs: Math.round(performance.now() - start),
    wireBytes: wire.length,
    bodyBytes: shown.length,
    excerpt: excerptOf(shown, request, received, secrets),
    ...(error === undefined ? {} : { failure: secrets.redact(error.message) }),
  }
  if (error === undefined && status !== undefined && body !== undefined) {
    return { kind: 'answered', answer: { url: request.url, status, headers, bytes: body, exchange } }
  }
  return { kind: 'failed', error: error ?? new AttemptError('unanswered', 'there was no answer', true), exchange }
}

async function receive(
  request: OutgoingRequest,
  { timeoutMs, maxBodyBytes, onlyPublicAddresses }: RequestLimits,
  received: Received,
): Promise<AttemptError | undefined> {
  const timeout = new AbortController()
  const timer = setTimeout(() => timeout.abort(), timeoutMs)
  const sent = request.openStream?.()
  let message: IncomingMessage | undefined
  try {
    message = await openRequest(onlyPublicAddresses ? await publicly(request) : request, sent, timeout.signal)
    received.status = message.statusCode ?? 0
    received.headers = joined(message.headers)
    await receiveBody(message, maxBodyBytes, received.wire)
    const encoding = received.headers['content-encoding'] ?? ''
    received.body = await decompress(Buffer.concat(received.wire), encoding, maxBodyBytes)
    return undefined
  } catch (error) {
    if (error instanceof AttemptError) return error
    // What cannot be read here is not a fault of the connection.
    if (sent?.errored) return new AttemptError('unusable', sent.errored.message, false)
    if (timeout.signal.aborted) return timedOut(timeoutMs, received)
    return connectionError(error, new URL(request.url).host)
  } finally {
    clearTimeout(timer)
    // A server may answer before it has everything: nothing else can be sent over that connection.
    if (sent?.readableEnded === false) message?.socket.destroy()
    sent?.destroy()
  }
}

/** @throws AttemptError where not everybody can ask the host; what is asked are the addresses that were checked */
async function publicly(request: OutgoingRequest): Promise<OutgoingRequest> {
  try {
    return { ...request, addresses: await publicAddressesOf(new URL(request.url)) }
  } catch (error) {
    throw error instanceof NotPublic ? new AttemptError('unusable', error.message, false) : error
  }
}

const timedOut = (timeoutMs: number, { status }: Received): AttemptError =>
  new AttemptError(
    'unanswered',
    `no ${status === undefined ? 'answer' : 'complete answer'} within ${timeoutMs / 1000} s`,
    true,
  )

const joined = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(', ')]],
    ),
  )

/** Returns a body that broke off, unless it is compressed. */
const readable = (wire: Buffer, headers: Received['headers']): Buffer =>
  headers['content-encoding'] === undefined ? wire : Buffer.alloc(0)

/** The number of characters shown. */
const LENGTH = 2_000

/** The number of bytes to look at: in them are all characters that are shown, and some more. */
const ENOUGH = 20_000

/**
 * Returns the beginning of a body as people may see it: decoded, without secrets, and without characters that would
 * steer a terminal.
 */
function excerptOf(
  body: Buffer,
  { asksForToken }: OutgoingRequest,
  { status = 0, headers }: Received,
  secrets: Secrets,
): string {
  const text = issuedIn(headers).reduce(
    (shown, token) => shown.replaceAll(token, '***'),
    decoded(body.subarray(0, ENOUGH)),
  )
  const start = secrets.redactStart(text, LENGTH)
  const shown = asksForToken && status < 300 ? maskedByLooks(start) : start
  return shown.replaceAll('\r\n', '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '\uFFFD')
}

/** Decodes UTF-8, or UTF-16 by its byte order mark: read as UTF-8 it would hide secrets from being found. */
function decoded(body: Buffer): string {
  const [first, second] = body
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const encoding = isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  return new TextDecoder(encoding).decode(body)
}

const httpAgent = new HttpAgent({ keepAlive: true })

/** Certificates are verified even where NODE_TLS_REJECT_UNAUTHORIZED=0 is set: tokens are sent over this connection. */
const httpsAgent = new HttpsAgent({ keepAlive: true, rejectUnauthorized: true })

/**
 * Sends a request, whose body may be a stream, and returns the answer as soon as its headers are there, the body raw and unread. Redirects are not
 * followed. Proxies are those of HTTPS_PROXY, HTTP_PROXY and NO_PROXY, also in lower case, but not for this machine
 * itself. https goes through them by CONNECT (RFC 9110, 9.3.6), so that they see neither URL nor token.
 *
 * @throws AttemptError when the proxy refuses, else whatever Node and axios throw
 */
async function openRequest(
  request: OutgoingRequest,
  sent: Readable | undefined,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { data: message } = await axios.request<IncomingMessage>({
    method: request.method,
    url: request.url,
    headers: request.headers,
    data: sent ?? request.body,
    httpAgent,
    httpsAgent,
    signal,
    responseType: 'stream',
    decompress: false,
    maxRedirects: 0,
    // A proxy would look for a server on its own machine.
    ...(isLoopback(new URL(request.url).hostname) ? { proxy: false } : {}),
    validateStatus: () => true,
    ...(request.addresses === undefined ? {} : { lookup: lookupOf(request.url, request.addresses) }),
  })
  if (isFromProxy(request, message)) {
    message.destroy()
    throw refusedByProxy(message.statusCode ?? 0)
  }
  return message
}

/** Looks up the host of a URL among known addresses; a proxy is looked up as usual. */
function lookupOf(url: string, addresses: readonly HostAddress[]): NonNullable<AxiosRequestConfig['lookup']> {
  const { hostname } = new URL(url)
  const known = addresses.map(({ address, family }) => ({
    address,
    family: family === 6 ? (6 as const) : (4 as const),
  }))
  return async (host: string, options: object) => {
    if (host !== hostname) return lookup(host, { ...options, all: true })
    if (known.length === 0) throw Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' })
    return known
  }
}

/** Decides if a proxy answered in the server's place: one that opens no tunnel answers in plain text. */
const isFromProxy = ({ url }: OutgoingRequest, { socket }: IncomingMessage): boolean =>
  url.startsWith('https:') && !(socket instanceof TLSSocket)

const refusedByProxy = (status: number): AttemptError =>
  new AttemptError(
    'unanswered',
    `the proxy opened no connection and answered ${statusText(status)}: ` +
      'check HTTPS_PROXY (http://user:password@host:port) and NO_PROXY',
    status >= 500,
  )
