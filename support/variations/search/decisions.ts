import type { SuggestionsMap } from '../suggestions'
import type { LocalElement, Suggestion, Variation } from '../variation'
import { inOrder } from './local-element'
import type { OfferedIndex } from './offered-index'

/** The decisions of RESO about local names, which win over what comparing finds. */
export class Decisions {
  readonly #suggestions: SuggestionsMap | undefined
  readonly #offered: OfferedIndex

  /** @param offered what the server has is not suggested; asked only where there are suggestions */
  constructor(suggestions: SuggestionsMap | undefined, offered: OfferedIndex) {
    this.#suggestions = suggestions
    this.#offered = offered
  }

  /** Is true when people may have decided something. */
  get any(): boolean {
    return this.#suggestions !== undefined
  }

  /**
   * Returns the variation of an element, if it is one. Suggestions of people replace those of `compare`, unless the
   * server has everything that they suggest.
   */
  variation(element: LocalElement, compare: () => readonly Suggestion[]): Variation[] {
    if (this.#suggestions?.isIgnored(element)) return []
    const human = this.#suggestions?.suggestionsFor(element)?.filter((one) => !this.#offered.hasTarget(one)) ?? []
    const suggestions = human.length > 0 ? human : compare()
    return suggestions.length === 0 ? [] : [{ element, suggestions: suggestions.toSorted(inOrder) }]
  }
}
