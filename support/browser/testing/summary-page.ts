import { htmlPage } from '../../results/page/html-page'
import type { Overview } from '../../results/summary/overview'
import type { SummaryData } from '../../results/summary/summary-data'
import { sampleOverview } from './sample-overview'
import { sampleSummary } from './sample-summary'

/** `summary.html` of the sample run. */
export const summaryHtml = (): string => pageOf(sampleSummary())

/** An overview of a run about nothing, for tests of other views. */
export const emptyOverview: Overview = { ...sampleOverview(), facts: [], features: [], notOffered: [], sections: [] }

/** `summary.html` of a run that has an overview, and of other views only those that are given: the less, the faster. */
export const summaryHtmlOf = (views: Partial<SummaryData>): string =>
  pageOf({ overview: sampleOverview(), dataElements: null, performance: null, explorer: null, core: null, ...views })

const pageOf = (data: SummaryData) => htmlPage({ title: 'Sample', page: 'summary', data })
