/** Does something now and then, one round at a time, until it is stopped. */
export class Rounds {
  readonly #round: (stop: AbortSignal) => Promise<void>
  readonly #everyMs: number
  readonly #failed: (error: unknown) => void
  readonly #stop = new AbortController()
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> | undefined

  /**
   * Begins with the first round.
   *
   * @param round is told by the signal that it is to end early
   * @param everyMs milliseconds from the end of a round to the next one
   * @param failed gets what a round throws
   */
  constructor(round: (stop: AbortSignal) => Promise<void>, everyMs: number, failed: (error: unknown) => void) {
    this.#round = round
    this.#everyMs = everyMs
    this.#failed = failed
    this.wake()
  }

  /** Begins a round now, unless one is under way. */
  wake(): void {
    if (this.#stop.signal.aborted || this.#running !== undefined) return
    clearTimeout(this.#timer)
    this.#running = this.#round(this.#stop.signal)
      .catch(this.#failed)
      .finally(() => {
        this.#running = undefined
        if (!this.#stop.signal.aborted) this.#timer = setTimeout(() => this.wake(), this.#everyMs)
      })
  }

  /** Stops, after the round that is under way. */
  async stop(): Promise<void> {
    this.#stop.abort()
    clearTimeout(this.#timer)
    await this.#running
  }
}
