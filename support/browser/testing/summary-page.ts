import { htmlPage } from '../../results/html-page'
import type { Overview, SummaryData } from '../../results/summary-data'
import { sampleCore } from './sample-core'
import { sampleDataElements } from './sample-data-elements'
import { sampleExplorer } from './sample-explorer'
import { sampleOverview } from './sample-overview'
import { samplePerformance } from './sample-performance'

/** Makes `summary.html` of a run that failed, with all views, industry averages, and a Resource that was not sampled. */
export const summaryHtml = (): string =>
  pageOf({
    overview: sampleOverview(),
    dataElements: sampleDataElements(),
    performance: samplePerformance(),
    explorer: sampleExplorer(),
    core: sampleCore(),
  })

/** An overview of a run about nothing, for tests of other views. */
export const emptyOverview: Overview = { ...sampleOverview(), facts: [], features: [], notOffered: [], sections: [] }

/** Makes `summary.html` with an overview, and of other views only those that are given, because fewer are faster. */
export const summaryHtmlOf = (views: Partial<SummaryData>): string =>
  pageOf({ overview: sampleOverview(), dataElements: null, performance: null, explorer: null, core: null, ...views })

const pageOf = (data: SummaryData) => htmlPage({ title: 'Sample', page: 'summary', data })
