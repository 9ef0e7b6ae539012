import { htmlPage } from '../../report/page/html-page'
import type { SummaryData } from '../../report/summary/summary-data'
import { sampleSummary } from './sample-summary'

/** `summary.html` of the sample run, some of it replaced. */
export const summaryHtml = (replaced: Partial<SummaryData> = {}): string =>
  htmlPage({ title: 'Sample', page: 'summary', data: { ...sampleSummary(), ...replaced } })
