import type { Exchange } from './exchange'

/**
 * The reasons why a request gave nothing that can be judged:
 * - `unauthorized`: 401 or 403, or there is no token;
 * - `refused`: another 4xx, or 501: the server understood and does not do it;
 * - `unusable`: the answer is not what was asked for: HTML, not JSON, an empty or oversized body;
 * - `elsewhere`: the answer leads to another origin, or to an address, that is not asked because a server says so;
 * - `unanswered`: no complete answer: unreachable, timed out, broken off, 429 or 5xx to the last attempt;
 * - `budget`: the run has no request left.
 */
export type RequestErrorKind = 'unauthorized' | 'refused' | 'unusable' | 'elsewhere' | 'unanswered' | 'budget'

/** A request that failed for good. The message is one line for people, without secrets. */
export class RequestError extends Error {
  override readonly name = 'RequestError'

  constructor(
    readonly kind: RequestErrorKind,
    message: string,
    /** The last attempt, or the first one where the server stopped answering; absent when nothing was sent. */
    readonly exchange?: Exchange,
    /** The first request that the server did not answer, when it has answered none since, e.g. `GET https://...`. */
    readonly stoppedAt?: string,
  ) {
    super(message)
  }
}

/**
 * Runs a function that makes requests, and passes the RequestError that one of them fails with to `handle`.
 *
 * @param handle returns the result in that case, or throws
 * @throws any other error that `run` fails with
 */
export async function catchRequestError<Result, Instead>(
  run: () => Promise<Result>,
  handle: (error: RequestError) => Instead | Promise<Instead>,
): Promise<Result | Instead> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof RequestError) return handle(error)
    throw error
  }
}
