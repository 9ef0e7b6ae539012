import { inOrder } from './local-element'
import type { OfferedIndex } from './offered-index'
import type { SuggestionsMap } from './suggestions-map'
import type { LocalElement, Suggestion, Variation } from './variation'

/** What people have decided about local names, before what comparing finds. */
export class Decisions {
  readonly #suggestions: SuggestionsMap | undefined
  readonly #offered: OfferedIndex

  constructor(suggestions: SuggestionsMap | undefined, offered: OfferedIndex) {
    this.#suggestions = suggestions
    this.#offered = offered
  }

  /** Whether anybody may have decided anything. */
  get any(): boolean {
    return this.#suggestions !== undefined
  }

  /**
   * The variation of an element, if it is one. Suggestions of people stand in place of those of `compare`, unless the
   * server has all that they suggest.
   */
  variation(element: LocalElement, compare: () => readonly Suggestion[]): Variation[] {
    if (this.#suggestions?.isIgnored(element)) return []
    const human = this.#suggestions?.suggestionsFor(element)?.filter((one) => !this.#offered.hasTarget(one)) ?? []
    const suggestions = human.length > 0 ? human : compare()
    return suggestions.length === 0 ? [] : [{ element, suggestions: suggestions.toSorted(inOrder) }]
  }
}
