import { normalise } from '../../dictionary/names'
import { type Letters, lettersOf } from './letters'

/** A name with everything that the strategies compare, each part worked out once. */
export class ComparedName {
  readonly name: string
  /** Normalised. */
  readonly text: string
  readonly letters: Letters
  #tokens: readonly string[] | undefined
  #boundaries: ReadonlySet<number> | undefined

  constructor(name: string) {
    this.name = name
    this.text = normalise(name)
    this.letters = lettersOf(this.text)
  }

  /** The words of the name, normalised. */
  get tokens(): readonly string[] {
    this.#tokens ??= tokensOf(this.name)
    return this.#tokens
  }

  /** The positions in {@link text} where words begin or end. */
  get boundaries(): ReadonlySet<number> {
    this.#boundaries ??= boundariesOf(this.tokens)
    return this.#boundaries
  }
}

function boundariesOf(tokens: readonly string[]): Set<number> {
  let end = 0
  const boundaries = new Set([end])
  for (const token of tokens) {
    end += token.length
    boundaries.add(end)
  }
  return boundaries
}

const RUN = /\p{Lu}+|\p{Ll}+|[\p{Lo}\p{Lm}\p{Lt}]+|\p{N}+/gu

/**
 * Returns the words of a name, normalised. It is split at capitals, digits, blanks and punctuation.
 *
 * Capitals that stand together are one word, but for the last one when a small letter follows: `HOAFee` is HOA and Fee.
 * Letters of scripts without capitals are words as they stand.
 */
export function tokensOf(name: string): string[] {
  const words: string[] = []
  let endOfCapitals = -1
  for (const { index, 0: run } of name.matchAll(RUN)) {
    if (/^\p{Ll}/u.test(run) && index === endOfCapitals) {
      const capitals = Array.from(words.pop() ?? '')
      const first = capitals.pop() ?? ''
      if (capitals.length > 0) words.push(capitals.join(''))
      words.push(first + run)
    } else words.push(run)
    endOfCapitals = /^\p{Lu}/u.test(run) ? index + run.length : -1
  }
  return words.map(normalise)
}
