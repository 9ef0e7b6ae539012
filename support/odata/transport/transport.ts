import { STATUS_CODES } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import pLimit from 'p-limit'
import pRetry from 'p-retry'
import type { Secrets } from '../authentication/secrets'
import type { Exchange } from '../exchange'
import { RequestError, type RequestErrorKind } from '../request-error'
import type { RequestLimits } from '../service-connection'
import { attempt } from './attempt'
import type { Answer, OutgoingRequest } from './http-messages'
import { Pace } from './pace'

/** Statuses that ask to try again (RFC 6585, 4; RFC 9110, 15.6). 501 is not among them: it will be the same again. */
const RETRIED: ReadonlySet<number> = new Set([429, 500, 502, 503, 504])

/** Statuses that say that all requests are too much for the server, and not this one alone. */
const COMPLAINTS: ReadonlySet<number> = new Set([429, 503])

/** An attempt without an answer that can be judged. */
class FailedAttempt extends Error {
  constructor(
    readonly kind: RequestErrorKind,
    message: string,
    readonly exchange: Exchange,
    readonly isTransient: boolean,
    /** Milliseconds before this request is sent again; all requests may have to wait besides. */
    readonly waitMs = 0,
    /** The answer; absent when it is not complete. */
    readonly answer?: Answer,
  ) {
    super(message)
  }
}

/** Sends requests: not too many at a time, not too many in all, not too fast, and again after failures that pass. */
export class Transport {
  readonly #limits: RequestLimits
  readonly #secrets: Secrets
  readonly #onExchange: (exchange: Exchange) => void
  readonly #inTurn: ReturnType<typeof pLimit>
  readonly #pace: Pace
  #sent = 0

  constructor(
    limits: RequestLimits,
    secrets: Secrets,
    onExchange: (exchange: Exchange) => void,
    pace = new Pace(Math.min(limits.backoffMs, limits.timeoutMs)),
  ) {
    this.#limits = limits
    this.#secrets = secrets
    this.#onExchange = onExchange
    this.#inTurn = pLimit(limits.concurrency)
    this.#pace = pace
  }

  /**
   * Returns the answer to a request, whatever its status, except those that ask to try again. Of these, 500 is an
   * answer in the end: the server may fail because of this request, and no time will help.
   *
   * @throws RequestError (`unanswered`, `unusable`, `budget`) when there is none
   */
  async send(request: OutgoingRequest): Promise<Answer> {
    let attempts = 0
    try {
      return await pRetry(
        (attemptNumber) => {
          attempts = attemptNumber
          return this.#inTurn(() => this.#sendOnce(request, attemptNumber))
        },
        {
          retries: this.#limits.attempts - 1,
          // The waits of p-retry would come on top of what the server asks for.
          minTimeout: 0,
          onFailedAttempt: async ({ error, retriesLeft }) => {
            if (error instanceof FailedAttempt && error.isTransient && retriesLeft > 0) await wait(error.waitMs)
          },
          shouldRetry: ({ error }) => error instanceof FailedAttempt && error.isTransient,
        },
      )
    } catch (error) {
      if (!(error instanceof FailedAttempt)) throw error
      if (error.answer?.status === 500) return error.answer
      const made = `${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`
      throw this.error(error.kind, `${request.method} ${request.url}: ${error.message} (${made})`, error.exchange)
    }
  }

  /** Makes a RequestError whose message is free of secrets. */
  error(kind: RequestErrorKind, message: string, exchange?: Exchange): RequestError {
    return new RequestError(kind, this.#secrets.redact(message), exchange)
  }

  /**
   * Returns the milliseconds before the next attempt: twice as long each time, but never longer than an answer is
   * waited for, and jittered, so that clients do not come back together.
   */
  #backoff(attemptNumber: number): number {
    const { backoffMs, timeoutMs } = this.#limits
    return Math.min(timeoutMs, backoffMs * 2 ** (attemptNumber - 1)) * (0.5 + Math.random())
  }

  async #sendOnce(request: OutgoingRequest, attemptNumber: number): Promise<Answer> {
    const { requests } = this.#limits
    if (this.#sent >= requests) {
      const sentence = `the run has spent its budget of ${requests.toLocaleString('en')} requests, so this one was not sent`
      throw this.error(
        'budget',
        `${request.method} ${request.url}: ${sentence}; raise the budget if the server allows it`,
      )
    }
    this.#sent += 1
    const sentAt = await this.#pace.turn()
    const outcome = await attempt(request, this.#limits, this.#secrets)
    this.#onExchange(outcome.kind === 'answered' ? outcome.answer.exchange : outcome.exchange)
    if (outcome.kind === 'failed') {
      const { kind, message, isTransient } = outcome.error
      throw new FailedAttempt(kind, message, outcome.exchange, isTransient, this.#backoff(attemptNumber))
    }
    const { answer } = outcome
    if (!COMPLAINTS.has(answer.status)) this.#pace.answered()
    if (RETRIED.has(answer.status)) throw this.#unavailable(answer, attemptNumber, sentAt)
    return answer
  }

  #unavailable(answer: Answer, attemptNumber: number, sentAt: number): FailedAttempt {
    const { status, headers, exchange } = answer
    const asked = retryAfterMs(headers['retry-after'], Date.now())
    const answered = `the server answered ${status} ${STATUS_CODES[status] ?? ''}`
    const longest = this.#limits.maxRetryAfterMs
    const waitMs = Math.max(Math.min(asked, longest), this.#backoff(attemptNumber))
    const isComplaint = COMPLAINTS.has(status)
    if (isComplaint) this.#pace.complained(waitMs, sentAt)
    if (asked <= longest) {
      return new FailedAttempt('unanswered', answered, exchange, true, isComplaint ? 0 : waitMs, answer)
    }
    const asks = `asks to wait ${Math.ceil(asked / 1000)} s, longer than the ${longest / 1000} s that are waited at most`
    return new FailedAttempt('unanswered', `${answered} and ${asks}`, exchange, false, 0, answer)
  }
}

/**
 * Reads the milliseconds that a server asks to wait, 0 when it does not (RFC 9110, 10.2.3: seconds or an HTTP date).
 *
 * @param now milliseconds since 1970
 */
export function retryAfterMs(header: string | undefined, now: number): number {
  const text = header?.trim() ?? ''
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? 0 : Math.max(0, date - now)
}
