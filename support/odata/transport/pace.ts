import { setTimeout } from 'node:timers/promises'

/** So many answers in a row without complaint make requests come twice as fast. */
const CALM_RUN = 10

/**
 * How fast the requests of a client follow each other: as fast as they like, until the server says that it is too much
 * for it (429, RFC 6585, 4; 503, RFC 9110, 15.6.4). Then all wait, and keep a distance from each other that grows with
 * each complaint and shrinks while there is none.
 */
export class Pace {
  /** Milliseconds between two requests after the first complaint; less than that is none. */
  readonly #first: number
  readonly #longest: number
  readonly #now: () => number
  readonly #wait: (ms: number) => Promise<unknown>
  #distance = 0
  #calmAnswers = 0
  /** When the distance grew last. */
  #slowedAt = Number.NEGATIVE_INFINITY
  /** When the next request may be sent. */
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
   * @returns when that is
   */
  async turn(): Promise<number> {
    // Another request may have been first, or the server have complained, while this one waited.
    for (let left = this.#left(); left > 0; left = this.#left()) await this.#wait(left)
    const sentAt = this.#now()
    this.#nextAt = sentAt + this.#distance
    return sentAt
  }

  /**
   * The server has complained: no request is sent for so many milliseconds.
   *
   * @param sentAt when the request was sent that it complains of: those that were under way together are one reason to
   *   go slower, not several
   */
  complained(pauseMs: number, sentAt: number): void {
    this.#nextAt = Math.max(this.#nextAt, this.#now() + pauseMs)
    this.#calmAnswers = 0
    if (sentAt < this.#slowedAt) return
    this.#distance = Math.min(this.#longest, Math.max(this.#first, this.#distance * 2))
    this.#slowedAt = this.#now()
  }

  /** The server has answered without complaint. */
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
