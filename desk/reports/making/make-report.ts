import { gzipSync } from 'node:zlib'
import { htmlPage } from 'dd-acceptance/support/results/html-page'
import { pageJson } from 'dd-acceptance/support/results/page-json'
import { tryResults } from 'dd-acceptance/support/results/results-file'
import type { SummaryData } from 'dd-acceptance/support/results/summary-data'
import { summaryOfRun } from 'dd-acceptance/support/results/summary-of-run'
import type { Measurer } from '../../store/schema'
import { FIGURES, measurerWords } from '../../submissions/measurers'
import { forPublic } from './for-public'

/** The report that is to be made of what was submitted. */
export interface WantedReport {
  /** Has the reports of one step. */
  readonly folder: string
  readonly reader: Reader
  /** Says whose run it is of. */
  readonly measuredBy: Measurer
  /** The file of the averages of the industry, which the desk made; absent where there are none. */
  readonly industry?: string
}

/** Describes who is to read a report. */
export type Reader =
  /** On a page of the desk; performance is there where the provider has decided so. */
  | { readonly kind: 'public'; readonly isPerformancePublic: boolean }
  /** On a page of the desk: the provider, the recipient by the link, and staff. */
  | { readonly kind: 'insider' }
  /** In a file of its own, which says whether others see performance. */
  | { readonly kind: 'recipient'; readonly isPerformancePublic: boolean }

/** Describes what a page shows without scripts: everything but the Fields, the scenarios and the findings one by one. */
export type Essentials = SummaryData

/** A report: its essential figures and all of its data, or a file. */
export type MadeReport =
  | { readonly kind: 'data'; readonly essentials: Essentials; readonly json: Uint8Array }
  | { readonly kind: 'file'; readonly html: string }

/**
 * Makes a report of what was submitted. Its figures are counted here: reports that have them already are not in the folder, and
 * the averages of the desk take the place of the provider's, which nobody has confirmed.
 *
 * @throws Error where the results or the reports cannot be used
 */
export async function work({ folder, reader, measuredBy, industry }: WantedReport): Promise<MadeReport> {
  const tried = tryResults(folder)
  if (tried.kind === 'unreliable') throw new Error(tried.reason)
  const { results } = tried
  if (results?.run === undefined) throw new Error('the results do not say what was tested')
  const { averages, ...facts } = results.run
  const run = {
    ...facts,
    ...(industry !== undefined && { averages: industry }),
    performanceOptOut: reader.kind === 'insider' ? false : !reader.isPerformancePublic,
  }
  const audience = reader.kind === 'recipient' ? 'recipient' : 'public'
  const data = forReaders(await summaryOfRun(folder, { ...results, run }, { audience }), measuredBy)
  if (reader.kind === 'recipient')
    return { kind: 'file', html: htmlPage({ title: data.overview.endorsement, page: 'summary', data }) }
  const shown = reader.kind === 'public' ? forPublic(data) : data
  return { kind: 'data', essentials: essentialsOf(shown), json: gzipSync(pageJson(shown)) }
}

/** Leaves out what only whoever runs the tests has to know, and says whose word the rest is. */
const forReaders = (data: SummaryData, measuredBy: Measurer): SummaryData => ({
  ...data,
  overview: {
    ...data.overview,
    // Pages of the desk have a header of their own.
    header: [...data.overview.header, { label: FIGURES, value: measurerWords[measuredBy] }],
    facts: [...data.overview.facts, { label: FIGURES, value: measurerWords[measuredBy] }],
    certification: null,
    firstStep: null,
  },
})

const essentialsOf = (data: SummaryData): Essentials => ({
  ...data,
  overview: { ...data.overview, sections: [] },
  explorer: null,
  core: data.core === null ? null : { ...data.core, scenarios: [] },
})
