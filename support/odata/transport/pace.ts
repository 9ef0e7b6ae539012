import { setTimeout } from 'node:timers/promises'

/** The number of answers in a row without complaint that make requests come twice as fast. */
const CALM_RUN = 10

/**
 * Sets the pace of the requests of a client: they follow each other at once, until the server says that this is too
 * much for it (429, RFC 6585, 4; 503, RFC 9110, 15.6.4). Then all wait, and keep a distance from each other that grows
 * with each complaint and shrinks while there is none.
 */
export class Pace {
  /** The milliseconds between two requests after the first complaint; a smaller distance is none. */
  readonly #first: number
  readonly #longest: number
  readonly #now: () => number
  readonly #wait: (ms: number) => Promise<unknown>
  #distance = 0
  #calmAnswers = 0
  /** The time when the distance grew last. */
  #slowedAt = Number.NEGATIVE_INFINITY
  /** The time when the next request may be sent. */
  #nextAt = 0

  /**
   * @param backoffMs the distances are between half of it and four times as much
   * @param now milliseconds from any beginning
   */
  constructor(
    backoffMs: number,
    now: () => number = () => performance.now(),
    wait: (ms: number) => Promise<unknown> = setTimeout,
  ) {
    this.#first = backoffMs / 2
    this.#longest = backoffMs * 4
    this.#now = now
    this.#wait = wait
  }

  /**
   * Waits until a request may be sent, which has to follow at once.
   *
   * @returns the time when it may be sent
   */
  async turn(): Promise<number> {
    // Another request may have been first, or the server may have complained, while this one waited.
    for (let left = this.#left(); left > 0; left = this.#left()) await this.#wait(left)
    const sentAt = this.#now()
    this.#nextAt = sentAt + this.#distance
    return sentAt
  }

  /**
   * Takes note of a complaint: no request is sent for so many milliseconds.
   *
   * @param sentAt the time when the request was sent that the server complains of: those that were under way together
   *   are one reason to go slower, not several
   */
  complained(pauseMs: number, sentAt: number): void {
    this.#nextAt = Math.max(this.#nextAt, this.#now() + pauseMs)
    this.#calmAnswers = 0
    if (sentAt < this.#slowedAt) return
    this.#distance = Math.min(this.#longest, Math.max(this.#first, this.#distance * 2))
    this.#slowedAt = this.#now()
  }

  /** Takes note of an answer without complaint. */
  answered(): void {
    this.#calmAnswers += 1
    if (this.#calmAnswers < CALM_RUN) return
    this.#calmAnswers = 0
    this.#distance = this.#distance > this.#first ? Math.max(this.#first, this.#distance / 2) : 0
  }

  #left(): number {
    return this.#nextAt - this.#now()
  }
}
