import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CoreReport, ReportedCoreScenario, ReportedRequest } from '../core-report'
import { htmlPage } from '../html-page'
import { reportFiles } from '../report-files'
import type { RunFacts } from '../run-facts'
import type { RunSummary } from '../run-summary'
import type { ScenarioResult } from '../scenario-result'
import { isOfCore } from '../scenario-result'
import type { SummaryData } from '../summary-data'
import { createOverview } from './create-overview'
import { createViews } from './create-views'

/**
 * What the page of a run shows, from its results and from the files that it left.
 *
 * @param folder the reports folder
 * @param core undefined where no scenarios of Web API Core ran
 * @param facts undefined where the run did not come as far as to say what it was about: then there is an overview only
 * @throws Error when a file of the run cannot be used
 */
export async function summaryData(
  folder: string,
  results: readonly ScenarioResult[],
  summary: RunSummary,
  core: CoreReport | undefined,
  facts: RunFacts | undefined,
): Promise<SummaryData> {
  // Web API Core alone says nothing about the elements of the dictionary.
  const isOfElements = !results.every(isOfCore)
  const views =
    facts !== undefined && isOfElements ? await createViews({ folder, facts, results, ...chosenIn(facts) }) : NO_VIEWS
  return { overview: createOverview(results, summary, facts, core), ...views, core: coreOf(core, facts) }
}

const chosenIn = ({ averages, performanceOptOut }: RunFacts) => ({ averages, performanceOptOut })

function coreOf(core: CoreReport | undefined, facts: RunFacts | undefined): CoreReport | null {
  if (core === undefined) return null
  return facts?.performanceOptOut ? withoutTimes(core) : core
}

const NO_VIEWS = { dataElements: null, performance: null, explorer: null }

/**
 * Writes `summary.html` into an existing reports folder.
 *
 * @throws Error when it cannot be written
 */
export async function writeSummary(folder: string, data: SummaryData): Promise<void> {
  const { endorsement, verdict } = data.overview
  const page = htmlPage({ title: `${endorsement}: ${verdict}`, page: 'summary', data })
  await writeFile(join(folder, reportFiles.summary), page)
}

/** A report of Web API Core that does not say how fast the server answers. */
const withoutTimes = (core: CoreReport): CoreReport => ({
  ...core,
  scenarios: core.scenarios.map(
    ({ durationMs, ...scenario }): ReportedCoreScenario => ({
      ...scenario,
      requests: scenario.requests.map(({ durationMs, ...request }): ReportedRequest => request),
    }),
  ),
})
