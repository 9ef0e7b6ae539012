import type { AveragedElements, Results } from '../aggregate/aggregate-report'
import type { ElementFigures } from '../aggregate/result-figures'

/**
 * Data Elements view: how many Fields and lookup values metadata advertise, and how many of them records have. Figures of
 * Resources are those of the rolled-up reports, without expansions; those of all Resources their sums.
 */
export interface DataElements {
  /** All Resources taken together, then each by name; none where the metadata report cannot be used. */
  readonly rows: readonly ElementsRow[]
  /** Why nothing is known of what is available; null where something is. */
  readonly notSampled: string | null
  /** Null when no other results were given, or none of them can be used. */
  readonly averagedOver: Results | null
  /** Why there are no averages though other results were given; null where there are some, or none were given. */
  readonly averagesProblem: string | null
}

export interface ElementsRow {
  /** Null for all Resources taken together. */
  readonly resourceName: string | null
  readonly isStandard: boolean
  readonly advertised: NonNullable<ElementFigures['advertised']> | null
  /** Null when nobody has sampled the Resource. */
  readonly available: NonNullable<ElementFigures['available']> | null
  /** Null when no other result has the Resource, or none were given. */
  readonly average: (AveragedElements & Results) | null
}
