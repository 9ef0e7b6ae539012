import { type Review, type ReviewEntry, reviewedElement } from './review-entry'
import { type ElementNames, elementKey } from './suggestions-key'
import type { Variation } from './variation'

/** A variation that people have decided about. */
export interface SettledVariation extends Variation {
  readonly settledBy: ReviewEntry
}

/** Variations in the light of a review. */
export interface ReviewedVariations {
  readonly unresolved: readonly Variation[]
  readonly settled: readonly SettledVariation[]
  /** Entries whose last day is over. */
  readonly expired: readonly ReviewEntry[]
  /** Entries that hold, but whose element is no variation any more. */
  readonly unmatched: readonly ReviewEntry[]
  /** Elements whose entry has no decision yet. */
  readonly undecided: readonly ElementNames[]
}

/** Divides variations into those that a review settles and the others; both keep their order. */
export function applyReview(variations: readonly Variation[], review: Review): ReviewedVariations {
  const keyOf = (entry: ReviewEntry) => elementKey(reviewedElement(entry))
  const entries = new Map(review.entries.map((entry) => [keyOf(entry), entry]))
  const keys = new Set(variations.map(({ element }) => elementKey(element)))
  const unresolved: Variation[] = []
  const settled: SettledVariation[] = []
  for (const variation of variations) {
    const settledBy = entries.get(elementKey(variation.element))
    if (settledBy === undefined) unresolved.push(variation)
    else settled.push({ ...variation, settledBy })
  }
  return {
    unresolved,
    settled,
    expired: review.expired,
    unmatched: review.entries.filter((entry) => !keys.has(keyOf(entry))),
    undecided: review.undecided,
  }
}
