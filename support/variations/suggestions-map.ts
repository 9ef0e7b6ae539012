import type { LocalElement, Suggestion } from './variation'

/** What somebody has decided about local names before, read from a file. */
export interface SuggestionsMap {
  /** Suggestions for an element; undefined when nobody has said anything, or only for other elements. */
  suggestionsFor(element: LocalElement): readonly Suggestion[] | undefined
  /** Whether somebody has said that the element is no variation. */
  isIgnored(element: LocalElement): boolean
}
