import type { IncomingHttpHeaders } from 'node:http'
import type { Answer } from './answer'
import { AttemptError } from './attempt-error'
import { connectionError } from './connection-error'
import { decompress } from './decompress'
import { excerptOf } from './excerpt'
import type { Exchange } from './exchange'
import { openRequest } from './open-request'
import type { OutgoingRequest } from './outgoing-request'
import { receiveBody } from './receive-body'
import type { RequestLimits } from './request-limits'
import type { Secrets } from './secrets'

/** One request that was sent: its answer, or why there is none. */
export type Attempt = { readonly answer: Answer } | { readonly error: AttemptError; readonly exchange: Exchange }

/** What came back so far. */
interface Received {
  status?: number
  headers: Record<string, string>
  readonly wire: Buffer[]
  /** After decompression; undefined until that is done. */
  body?: Buffer
}

/** Sends a request once and reads the answer to its end. Never throws for what a server or a network does. */
export async function attempt(request: OutgoingRequest, limits: RequestLimits, secrets: Secrets): Promise<Attempt> {
  const startedAt = new Date().toISOString()
  const start = performance.now()
  const received: Received = { headers: {}, wire: [] }
  const error = await receive(request, limits, received)
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
    excerpt: excerptOf(shown, request, status ?? 0, secrets),
    ...(error === undefined ? {} : { failure: secrets.redact(error.message) }),
  }
  if (error === undefined && status !== undefined && body !== undefined) {
    return { answer: { url: request.url, status, headers, bytes: body, exchange } }
  }
  return { error: error ?? new AttemptError('unanswered', 'there was no answer', true), exchange }
}

async function receive(
  request: OutgoingRequest,
  { timeoutMs, maxBodyBytes }: RequestLimits,
  received: Received,
): Promise<AttemptError | undefined> {
  const timeout = new AbortController()
  const timer = setTimeout(() => timeout.abort(), timeoutMs)
  try {
    const message = await openRequest(request, timeout.signal)
    received.status = message.statusCode ?? 0
    received.headers = joined(message.headers)
    await receiveBody(message, maxBodyBytes, received.wire)
    const encoding = received.headers['content-encoding'] ?? ''
    received.body = await decompress(Buffer.concat(received.wire), encoding, maxBodyBytes)
    return undefined
  } catch (error) {
    if (error instanceof AttemptError) return error
    if (timeout.signal.aborted) return timedOut(timeoutMs, received)
    return connectionError(error, new URL(request.url).host)
  } finally {
    clearTimeout(timer)
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

/** A body that broke off, unless it is compressed. */
const readable = (wire: Buffer, headers: Received['headers']): Buffer =>
  headers['content-encoding'] === undefined ? wire : Buffer.alloc(0)
