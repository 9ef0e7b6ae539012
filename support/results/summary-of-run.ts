import { certificationOf } from './certification'
import type { CoreReport, ReportedCoreScenario, ReportedRequest } from './core-report'
import { createCoreReport } from './formatter/web-api-core/create-core-report'
import { keptMetadata } from './kept-metadata'
import type { RunResults } from './results-file'
import type { RunFacts } from './run-facts'
import { summarise } from './run-summary'
import { isOfCore } from './scenario-result'
import { createOverview } from './summary/create-overview'
import { createViews } from './summary/create-views'
import type { Audience, SummaryData } from './summary-data'

/** Describes what is wanted of a run. */
export interface SummaryOptions {
  /** The reports folder of the run, where its files are in another one yet. */
  readonly own?: string
  /** Whom it is for; `public` where it is not given. */
  readonly audience?: Audience
}

/**
 * Makes the data of the page of a run, from its results and from the reports about elements that it left in a folder. Without
 * the facts of the run there is an overview only.
 *
 * @throws Error when a report cannot be used
 */
export async function summaryOfRun(
  folder: string,
  results: RunResults,
  { own = folder, audience = 'public' }: SummaryOptions = {},
): Promise<SummaryData> {
  const { run, profile, scenarios } = results
  const summary = summarise(scenarios, profile)
  const core = createCoreReport(results, new Date(run?.generatedOn ?? Date.now()))
  // Web API Core alone says nothing about the elements of the dictionary.
  const isOfElements = !scenarios.every(isOfCore)
  const views =
    run !== undefined && isOfElements
      ? await createViews({ folder, own, facts: run, results: scenarios, ...chosenIn(run, audience) })
      : NO_VIEWS
  const certification = certificationOf(run, profile, summary)
  const overview = createOverview(results, summary, core, certification, audience, () => keptMetadata(folder, run))
  return { overview, ...views, core: coreOf(core, run, audience) }
}

const chosenIn = ({ averages, performanceOptOut }: RunFacts, audience: Audience) => ({
  averages,
  performanceOptOut: performanceOptOut && audience === 'public',
})

function coreOf(core: CoreReport | undefined, facts: RunFacts | undefined, audience: Audience): CoreReport | null {
  if (core === undefined) return null
  return facts?.performanceOptOut && audience === 'public' ? withoutTimes(core) : core
}

const NO_VIEWS = { dataElements: null, performance: null, explorer: null }

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
