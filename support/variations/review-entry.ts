import type { ElementNames } from './suggestions-key'

/** What a provider has decided about one variation; both decisions settle it. */
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

/** Where people keep what they have decided: beside the RESOScript, committed. */
export const REVIEW_FILE = 'variations.review.json'

/** Nobody has decided anything. */
export const NO_REVIEW: Review = { entries: [], expired: [], undecided: [] }

/** The element that an entry is about. */
export const reviewedElement = ({ resource, field, value }: Pick<ReviewEntry, 'resource' | 'field' | 'value'>) =>
  ({
    resourceName: resource,
    ...(field !== undefined && { fieldName: field }),
    ...(value !== undefined && { value }),
  }) satisfies ElementNames
