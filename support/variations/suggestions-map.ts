import { type ElementNames, elementKey } from './suggestions-key'
import type { LocalElement, Suggestion } from './variation'

/** What somebody has decided about local names before, read from a file. */
export interface SuggestionsMap {
  /** Suggestions for an element; undefined when nobody has said anything, or only for other elements. */
  suggestionsFor(element: LocalElement): readonly Suggestion[] | undefined
  /** Whether somebody has said that the element is no variation. */
  isIgnored(element: LocalElement): boolean
}

/** What one place of a file says about a local name: that it is no variation, or what it should have been. */
export interface Decision {
  readonly names: ElementNames
  readonly decided: 'ignored' | Suggestion
}

/** A map of decisions; several suggestions for one element keep their order. */
export function suggestionsMapOf(decisions: Iterable<Decision>): SuggestionsMap {
  const ignored = new Set<string>()
  const suggestions = new Map<string, Suggestion[]>()
  for (const { names, decided } of decisions) {
    const key = elementKey(names)
    const known = suggestions.get(key)
    if (decided === 'ignored') ignored.add(key)
    else if (known === undefined) suggestions.set(key, [decided])
    else known.push(decided)
  }
  return {
    suggestionsFor: (element) => suggestions.get(elementKey(element)),
    isIgnored: (element) => ignored.has(elementKey(element)),
  }
}
