import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { skipN } from 'pure-rand/utils/skipN'

/** The largest seed. */
export const MAX_SEED = 0x7fffffff

/** Choices that look random and are the same for the same seed, on every machine. */
export class Random {
  readonly #generator: ReturnType<typeof xoroshiro128plus>

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed)
    // The first numbers of small seeds are alike.
    skipN(this.#generator, 20)
  }

  /** Returns an integer from 0 to `limit - 1`; 0 when there is no other. */
  below(limit: number): number {
    return limit <= 1 ? 0 : uniformInt(this.#generator, 0, limit - 1)
  }

  /** Returns a seed. */
  seed(): number {
    return uniformInt(this.#generator, 1, MAX_SEED)
  }

  /** Returns true in so many of a hundred cases. */
  chance(percent: number): boolean {
    return this.below(100) < percent
  }

  /**
   * Returns one of the choices.
   *
   * @throws Error when there is none
   */
  pick<Choice>(choices: readonly Choice[]): Choice {
    const [choice] = choices.slice(this.below(choices.length))
    if (choice === undefined) throw new Error('there is nothing to choose from')
    return choice
  }

  /** Returns the items in another order. */
  shuffled<Item>(items: readonly Item[]): Item[] {
    const shuffled: Item[] = []
    for (const item of items) shuffled.splice(this.below(shuffled.length + 1), 0, item)
    return shuffled
  }

  /** Returns so many random bytes. */
  bytes(count: number): Buffer {
    return Buffer.from(Array.from({ length: count }, () => this.below(256)))
  }
}
