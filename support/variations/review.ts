import { groupBy } from '../dictionary/group-by'
import { schemaAddress } from '../dictionary/schema-address'
import { type ElementNames, elementKey, suggestionText, type Variation } from './variation'

/** The decision of a provider about one variation. Both decisions settle it. */
export interface ReviewEntry {
  readonly resource: string
  readonly field?: string
  /** A lookup value, as the server spells it. */
  readonly value?: string
  /** `ignored`: a false alarm; `accepted`: a variation that is meant to stay. */
  readonly decision: 'ignored' | 'accepted'
  readonly reason: string
  readonly by: string
  /** Days as `2026-11-22`. */
  readonly on: string
  /** The last day on which the decision holds; without it the decision has no end. */
  readonly until?: string
}

/** A review file (`variations.review.json`), which stands beside a provider's RESOScript. */
export interface Review {
  /** Entries that hold. */
  readonly entries: readonly ReviewEntry[]
  /** Entries whose last day is over; they settle nothing. */
  readonly expired: readonly ReviewEntry[]
  /** Elements whose entry has no decision yet; they settle nothing. */
  readonly undecided: readonly ElementNames[]
}

/** The file in which people keep their decisions: beside the RESOScript, committed. */
export const REVIEW_FILE = 'variations.review.json'

/** The review of people who have not decided anything. */
export const NO_REVIEW: Review = { entries: [], expired: [], undecided: [] }

/** Returns the names of the element that an entry is about. */
export const reviewedElement = ({ resource, field, value }: Pick<ReviewEntry, 'resource' | 'field' | 'value'>) =>
  ({
    resourceName: resource,
    ...(field !== undefined && { fieldName: field }),
    ...(value !== undefined && { value }),
  }) satisfies ElementNames

/** A variation that people have decided about. */
export interface SettledVariation extends Variation {
  readonly settledBy: ReviewEntry
}

/** Variations divided by a review. */
export interface DividedVariations {
  readonly unresolved: readonly Variation[]
  readonly settled: readonly SettledVariation[]
}

/** Variations in the light of a review. */
export interface ReviewedVariations extends DividedVariations {
  /** Entries whose last day is over. */
  readonly expired: readonly ReviewEntry[]
  /** Entries that hold, but whose element is not a variation any more. */
  readonly unmatched: readonly ReviewEntry[]
  /** Elements whose entry has no decision yet. */
  readonly undecided: readonly ElementNames[]
}

const keyOf = (entry: ReviewEntry): string => elementKey(reviewedElement(entry))

/** Makes what divides variations into those that a review settles and the others; both keep their order. */
export function dividerBy({ entries }: Review): (variations: readonly Variation[]) => DividedVariations {
  const byElement = new Map(entries.map((entry) => [keyOf(entry), entry]))
  return (variations) => {
    const unresolved: Variation[] = []
    const settled: SettledVariation[] = []
    for (const variation of variations) {
      const settledBy = byElement.get(elementKey(variation.element))
      if (settledBy === undefined) unresolved.push(variation)
      else settled.push({ ...variation, settledBy })
    }
    return { unresolved, settled }
  }
}

/** Tells whether people have decided about an element, so that no rule about its name fails. */
export const isSettledBy = ({ entries }: Review, element: ElementNames): boolean =>
  entries.some((entry) => keyOf(entry) === elementKey(element))

/** Looks at all variations of a server in the light of a review, and at the review in the light of them. */
export function applyReview(variations: readonly Variation[], review: Review): ReviewedVariations {
  const keys = new Set(variations.map(({ element }) => elementKey(element)))
  return {
    ...dividerBy(review)(variations),
    expired: review.expired,
    unmatched: review.entries.filter((entry) => !keys.has(keyOf(entry))),
    undecided: review.undecided,
  }
}

/**
 * Returns the text of a review file to fill in, with an entry for each variation. Its decisions are empty, so that it
 * can be read as it is and settles nothing; `suggested` tells people what the element looks like.
 */
export function newReview(variations: readonly Variation[]): string {
  const byElement = groupBy(variations, ({ element }) => elementKey(element))
  return `${JSON.stringify({ $schema: schemaAddress('variations-review'), reviewed: [...byElement.values()].flatMap(entryOf) }, undefined, 2)}\n`
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
