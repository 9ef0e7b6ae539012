import { setTimeout as wait } from 'node:timers/promises'
import pLimit from 'p-limit'
import pRetry from 'p-retry'
import type { Secrets } from '../authentication/secrets'
import type { Exchange } from '../exchange'
import { RequestError, type RequestErrorKind } from '../request-error'
import type { RequestLimits } from '../service-connection'
import { statusText } from '../status-text'
import { type Attempt, attempt } from './attempt'
import type { Answer, OutgoingRequest } from './http-messages'
import { isFromLiving, Liveness, type StoppedServer } from './liveness'
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
  readonly #liveness = new Liveness((request) => this.#answersAgain(request))
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
   * @throws RequestError (`unanswered`, `unusable`, `budget`) when there is none. A server that has stopped answering is not
   *   asked again.
   */
  async send(request: OutgoingRequest): Promise<Answer> {
    const stopped = this.#liveness.stopped(request)
    if (stopped !== undefined) throw this.#stoppedBefore(stopped)
    const failures: FailedAttempt[] = []
    try {
      return await pRetry((attemptNumber) => this.#inTurn(() => this.#sendOnce(request, attemptNumber)), {
        retries: this.#limits.attempts - 1,
        // The waits of p-retry would come on top of what the server asks for.
        minTimeout: 0,
        onFailedAttempt: async ({ error, retriesLeft }) => {
          if (!(error instanceof FailedAttempt)) return
          failures.push(error)
          if (error.isTransient && retriesLeft > 0) await wait(error.waitMs)
        },
        shouldRetry: ({ error }) => error instanceof FailedAttempt && error.isTransient,
      })
    } catch (error) {
      if (!(error instanceof FailedAttempt)) throw error
      if (error.answer?.status === 500) return error.answer
      throw await this.#failure(request, error, failures)
    }
  }

  async #failure(
    request: OutgoingRequest,
    last: FailedAttempt,
    failures: readonly FailedAttempt[],
  ): Promise<RequestError> {
    const [first = last] = failures
    const told = first.message === last.message ? last.message : `${first.message}; then ${last.message}`
    const { length } = failures
    const message = `${request.method} ${request.url}: ${told} (${length} ${length === 1 ? 'attempt' : 'attempts'})`
    if (last.kind !== 'unanswered') return this.error(last.kind, message, last.exchange)
    const stopped = await this.#liveness.check(request)
    if (stopped === undefined) return this.error(last.kind, message, last.exchange)
    if (stopped.at !== `${request.method} ${request.url}`) return this.#stoppedBefore(stopped)
    const since = `Nothing else is answered since then: the last answer was to ${stopped.lastAnswered}, which was asked again in vain`
    return this.error(last.kind, `${message}. ${since}`, first.exchange, stopped.at)
  }

  #stoppedBefore({ at, failure }: StoppedServer): RequestError {
    return this.error('unanswered', `the server has stopped answering at ${at}: ${failure}`, undefined, at)
  }

  /** Asks a few times for what was answered before, a little longer apart each time; true as soon as there is an answer. */
  async #answersAgain(request: OutgoingRequest): Promise<boolean> {
    for (let time = 2; time <= this.#limits.attempts; time += 1) {
      if (this.#sent >= this.#limits.requests) return true
      await wait(this.#backoff(time))
      const outcome = await this.#attempt(request)
      if (outcome.kind === 'answered' && isFromLiving(outcome.answer.status)) return true
      // An answer that takes too long once is not waited for again.
      if (outcome.kind === 'failed' && outcome.exchange.durationMs >= this.#limits.timeoutMs) return false
    }
    return false
  }

  /** Sends a request once, at the pace of all. */
  async #attempt(request: OutgoingRequest): Promise<Attempt> {
    this.#sent += 1
    const outcome = await attempt(request, this.#limits, this.#secrets)
    this.#onExchange(outcome.kind === 'answered' ? outcome.answer.exchange : outcome.exchange)
    if (outcome.kind === 'answered') this.#liveness.answered(request, outcome.answer.status)
    else this.#liveness.failed(request, outcome.error.message)
    return outcome
  }

  /** Makes a RequestError whose message is free of secrets. */
  error(kind: RequestErrorKind, message: string, exchange?: Exchange, stoppedAt?: string): RequestError {
    const shown = stoppedAt === undefined ? undefined : this.#secrets.redact(stoppedAt)
    return new RequestError(kind, this.#secrets.redact(message), exchange, shown)
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
    const sentAt = await this.#pace.turn()
    const outcome = await this.#attempt(request)
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
    const answered = `the server answered ${statusText(status)}`
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
