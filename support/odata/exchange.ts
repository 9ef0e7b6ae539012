import type { Finding, SentRequest } from '../dictionary/finding'
import { maskedHeader } from './authentication/secret-names'
import { curlLine } from './curl-line'

/**
 * A request and its answer, kept as evidence. Every text in it is free of secrets: they are masked before an Exchange
 * is made.
 */
export interface Exchange {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly requestHeaders: Readonly<Record<string, string>>
  /** The form that was posted to the token endpoint. */
  readonly requestBody?: string
  /** ISO 8601, UTC. */
  readonly startedAt: string
  /** Absent when no answer came. */
  readonly status?: number
  readonly responseHeaders: Readonly<Record<string, string>>
  /** Milliseconds from sending to the last byte, or to the failure. */
  readonly durationMs: number
  /** Bytes of the body as they were sent, before decompression. */
  readonly wireBytes: number
  /** Bytes of the body after decompression, as far as it came and could be undone; 0 when there is none. */
  readonly bodyBytes: number
  /** The beginning of the body as text; empty when there is none. */
  readonly excerpt: string
  /** The reason why there is no complete answer, e.g. `no answer within 60 s`. */
  readonly failure?: string
}

const LONGEST_EXCERPT = 500

/** The request that a finding rests on: for people, and as data. */
export type RequestEvidence = Required<Pick<Finding, 'evidence' | 'request'>>

/** Returns the evidence of a finding that rests on a request; the beginning of the answer would say nothing. */
export const requestEvidence = (request: SentRequest): RequestEvidence => ({
  evidence: describeRequest(request),
  request,
})

/** Returns the evidence of a finding that rests on a request and on what came back. */
export const exchangeEvidence = (exchange: Exchange): RequestEvidence => ({
  evidence: describeExchange(exchange),
  request: sentRequest(exchange),
})

/** Returns the part of an exchange that findings carry as data. Credentials are masked, should they not be yet. */
export const sentRequest = ({ method, url, requestHeaders, requestBody, status }: Exchange): SentRequest => ({
  method,
  url,
  headers: Object.fromEntries(Object.entries(requestHeaders).map(([name, text]) => [name, maskedHeader(name, text)])),
  ...(requestBody === undefined ? {} : { body: requestBody }),
  ...(status === undefined ? {} : { status }),
})

/**
 * Describes a request as a line for curl in a POSIX shell, in which `***` stands for secrets, then the status of the
 * answer.
 */
const describeRequest = (request: SentRequest): string =>
  `${curlLine(request)}\n${request.status === undefined ? 'no answer' : `status ${request.status}`}`

/** Describes an exchange: the request as a line for curl, then what came back and how the body begins. */
export function describeExchange(exchange: Exchange): string {
  const { excerpt } = exchange
  const start = excerpt.length > LONGEST_EXCERPT ? `${excerpt.slice(0, LONGEST_EXCERPT)}...` : excerpt
  return [curlLine(sentRequest(exchange)), outcome(exchange), start].filter((line) => line !== '').join('\n')
}

function outcome({ status, responseHeaders, durationMs, wireBytes, failure }: Exchange): string {
  const type = responseHeaders['content-type'] ?? 'no Content-Type'
  const size = `${wireBytes.toLocaleString('en')} bytes`
  const time = `${durationMs.toLocaleString('en')} ms`
  const answer = status === undefined ? [] : [String(status), type, size]
  return [...answer, time, ...(failure === undefined ? [] : [failure])].join(', ')
}
