/** How long, how often and how much a client asks. */
export interface RequestLimits {
  /** Milliseconds for one attempt, from sending to the last byte of the answer. */
  readonly timeoutMs: number
  /** How often a request is sent at most until it is answered. */
  readonly attempts: number
  /**
   * Milliseconds before the first repetition, give or take half of it at random; doubled before each further one. The
   * distance that requests keep after complaints is measured by it too.
   */
  readonly backoffMs: number
  /** Longest time in milliseconds that a server may have a client wait by Retry-After (RFC 9110, 10.2.3). */
  readonly maxRetryAfterMs: number
  /** How many requests are under way at the same time. */
  readonly concurrency: number
  /** How many requests a run may send: every attempt, redirect and token request counts. */
  readonly requests: number
  /** Largest body in bytes, as it is sent and after decompression. */
  readonly maxBodyBytes: number
}

export const DEFAULT_LIMITS: RequestLimits = {
  timeoutMs: 60_000,
  attempts: 4,
  backoffMs: 500,
  maxRetryAfterMs: 60_000,
  concurrency: 4,
  requests: 10_000,
  maxBodyBytes: 100_000_000,
}
