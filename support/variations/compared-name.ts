import { type Letters, lettersOf } from './letters'
import { normalise } from './normalise'
import { tokensOf } from './tokens'

/** A name with what the strategies compare of it, each worked out once. */
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

  /** Its words, normalised. */
  get tokens(): readonly string[] {
    this.#tokens ??= tokensOf(this.name)
    return this.#tokens
  }

  /** Where words begin or end in {@link text}. */
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
