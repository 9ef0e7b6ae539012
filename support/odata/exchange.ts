/**
 * One request and what came back, kept as evidence. Every text in it is free of secrets: they are masked before an
 * Exchange is made.
 */
export interface Exchange {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly requestHeaders: Readonly<Record<string, string>>
  /** Form that was posted to the token endpoint. */
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
  /** Why there is no complete answer, e.g. `no answer within 60 s`. */
  readonly failure?: string
}
