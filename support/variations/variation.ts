/**
 * How a local name is like a standard one, the most certain first:
 * - `exact`: the same letters and digits;
 * - `close`: one edit away;
 * - `synonym`: the dictionary lists it as a synonym;
 * - `edit distance`: fewer edits away than a quarter of its length (RCP-40, Additional Compliance Checking);
 * - `Fast Track`, `Admin Review`, `Suggestion`: somebody at RESO has said so, for this name of some server;
 * - `short name`: one edit away, but too short for RCP-40 to count it;
 * - `transposition`: neighbouring letters changed places;
 * - `plural`: one is the plural of the other;
 * - `tokens`: the same words in another order, or one word more;
 * - `other Resource`: it is a standard Field of another Resource;
 * - `substring`: one is part of the other.
 */
export const variationStrategies = [
  'exact',
  'close',
  'synonym',
  'edit distance',
  'Fast Track',
  'Admin Review',
  'Suggestion',
  'short name',
  'transposition',
  'plural',
  'tokens',
  'other Resource',
  'substring',
] as const

/** One of {@link variationStrategies}. */
export type VariationStrategy = (typeof variationStrategies)[number]

/** Strategies whose variations have to be resolved before certification; the others are advisories. */
export const BLOCKING: ReadonlySet<VariationStrategy> = new Set(['exact', 'close', 'synonym', 'edit distance'])

/** Which element of the server it is about. */
export interface LocalElement {
  readonly kind: 'resource' | 'field' | 'expansion' | 'complex type' | 'lookupValue' | 'legacyODataValue'
  readonly resourceName: string
  /** Of everything but a Resource. */
  readonly fieldName?: string
  /** Of a lookup value. */
  readonly value?: string
}

/** The standard element that a local one should perhaps have been. */
export interface Suggestion {
  readonly resourceName: string
  readonly fieldName?: string
  /** Both spellings of a standard lookup value. */
  readonly lookupValue?: string
  readonly legacyODataValue?: string
  readonly strategy: VariationStrategy
  /** Why, in words for people, e.g. `1 edit away, up to 2 are a variation`. */
  readonly reason: string
  readonly distance?: number
  readonly maxDistance?: number
}

/** A local element that looks like standard ones, the most certain suggestion first. */
export interface Variation {
  readonly element: LocalElement
  readonly suggestions: readonly Suggestion[]
}
