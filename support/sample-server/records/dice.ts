/** Mixes the bits of a number, so that every bit of the result depends on all of them: the finaliser of MurmurHash3. */
function mix(number: number): number {
  let bits = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

/** Returns a number that stands for a seed and some names: FNV-1a over their characters. */
export function saltOf(seed: number, ...names: readonly string[]): number {
  let hash = mix(seed)
  for (const character of names.join('/')) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

/** Numbers that look random and are the same for the same salt and index, on every machine. */
export class Dice {
  #state: number

  constructor(salt: number, index: number) {
    this.#state = mix(salt ^ mix(index))
  }

  /** Returns an integer from 0 to `limit - 1`; `limit` is at most 2^53. */
  below(limit: number): number {
    this.#state = (this.#state + 0x9e3779b9) | 0
    return Math.floor((mix(this.#state) / 2 ** 32) * limit)
  }

  /** Returns true in so many of a hundred cases. */
  chance(percent: number): boolean {
    return this.below(100) < percent
  }

  /**
   * Returns one of the choices.
   *
   * @param choices not empty
   */
  pick<Choice>(choices: readonly [Choice, ...Choice[]]): Choice {
    return choices[this.below(choices.length)] ?? choices[0]
  }
}
