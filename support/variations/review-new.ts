import { groupBy } from '../dictionary/group-by'
import { suggestionText } from './review-names'
import { elementKey } from './suggestions-key'
import type { Variation } from './variation'

/**
 * The text of a review file to fill in, with an entry for each variation. Its decisions are empty, so that it can be
 * read as it is and settles nothing; `suggested` tells people what the element looks like.
 */
export function newReview(variations: readonly Variation[]): string {
  const byElement = groupBy(variations, ({ element }) => elementKey(element))
  return `${JSON.stringify({ reviewed: [...byElement.values()].flatMap(entryOf) }, undefined, 2)}\n`
}

function entryOf(variations: readonly Variation[]) {
  const [first] = variations
  if (first === undefined) return []
  const { resourceName, fieldName, value } = first.element
  const suggested = variations.flatMap(({ element, suggestions }) =>
    suggestions.map((suggestion) => `${suggestionText(element, suggestion)} (${suggestion.strategy})`),
  )
  return [
    {
      resource: resourceName,
      field: fieldName,
      value,
      decision: '',
      reason: '',
      by: '',
      on: '',
      suggested: [...new Set(suggested)],
    },
  ]
}
