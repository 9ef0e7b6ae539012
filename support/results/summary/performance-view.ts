import type { Performance } from '../aggregate/aggregate-report'

/** Performance view. The figures of a provider that opted out are not in it. */
export type PerformanceView =
  | { readonly kind: 'opted out' }
  | {
      readonly kind: 'measured'
      /** All Resources taken together, then each by name. */
      readonly rows: readonly PerformanceRow[]
      /** Whether other results were given to take averages of. */
      readonly hasAverages: boolean
    }

export interface PerformanceRow {
  /** Null for all Resources taken together. */
  readonly resourceName: string | null
  readonly figures: Performance
  /** Over other results; null when none says anything about it. */
  readonly average: Performance | null
}
