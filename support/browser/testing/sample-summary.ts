import type { SummaryData } from '../../results/summary/summary-data'
import { sampleCore } from './sample-core'
import { sampleDataElements } from './sample-data-elements'
import { sampleExplorer } from './sample-explorer'
import { sampleOverview } from './sample-overview'
import { samplePerformance } from './sample-performance'

/** For tests: a run that failed, with all views, industry averages, and a Resource that nobody has sampled. */
export const sampleSummary = (): SummaryData => ({
  overview: sampleOverview(),
  dataElements: sampleDataElements(),
  performance: samplePerformance(),
  explorer: sampleExplorer(),
  core: sampleCore(),
})
