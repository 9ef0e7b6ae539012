import type { CoreReport } from '../formatter/web-api-core/core-report'
import type { DataElements } from './data-elements'
import type { Explorer } from './explorer'
import type { Overview } from './overview'
import type { PerformanceView } from './performance-view'

/**
 * What `summary.html` shows: the page does no arithmetic of its own, each of its figures is one of these. Views that a run
 * has nothing to show in are null.
 */
export interface SummaryData {
  readonly overview: Overview
  readonly dataElements: DataElements | null
  readonly performance: PerformanceView | null
  readonly explorer: Explorer | null
  readonly core: CoreReport | null
}
