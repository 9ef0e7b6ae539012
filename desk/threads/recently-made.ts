/** So many are kept; each of a large server has about 200 kilobytes. */
const MOST_KEPT = 200

/** So many wait for their turn. */
const MOST_WAITING = 40

/** There is so much to make that more would never be done in time. */
export class TooMuchToMake extends Error {
  override readonly name = 'TooMuchToMake'
}

/** Makes things one after the other, and keeps those that were asked for last. What is asked for twice is made once. */
export class RecentlyMade<Made> {
  readonly #kept = new Map<string, Promise<Made>>()
  #turn: Promise<unknown> = Promise.resolve()
  #waiting = 0

  /**
   * Returns what a key names, and makes it where it is not kept.
   *
   * @throws TooMuchToMake where too much waits already
   * @throws what `make` throws; it is tried again then
   */
  get(key: string, make: () => Promise<Made>): Promise<Made> {
    const kept = this.#kept.get(key) ?? this.#inTurn(make)
    // The last one of the map is the one that was asked for last.
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    kept.catch(() => this.#kept.delete(key))
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest)
    return kept
  }

  async #inTurn(make: () => Promise<Made>): Promise<Made> {
    if (this.#waiting >= MOST_WAITING) throw new TooMuchToMake('too much waits to be made')
    this.#waiting++
    const made = this.#turn.then(make).finally(() => this.#waiting--)
    this.#turn = made.catch(() => undefined)
    return await made
  }
}
