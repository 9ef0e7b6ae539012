import type { DocumentLines } from '../../metadata/document-lines'
import type { Certification } from '../certification'
import { closingWords } from '../closing-words'
import type { CoreReport } from '../core-report'
import type { RunResults } from '../results-file'
import type { RunFacts } from '../run-facts'
import { isNothingOffered, type RunSummary } from '../run-summary'
import type { ScenarioResult } from '../scenario-result'
import { isOfCore } from '../scenario-result'
import type { Audience, Overview } from '../summary-data'
import { because } from './because'
import { causeSections } from './causes'
import { endorsementOf, isOfSingleFeatures } from './endorsement'
import { explainSections } from './explain-sections'
import { factsOf, headerOf } from './facts'
import { firstStep } from './first-step'
import { linkFindings } from './link-findings'
import { scenarioCommand } from './scenario-command'
import { showCompared } from './show-compared'
import { showLines } from './show-lines'

/**
 * Describes the result of a run, and the first thing to do about it.
 *
 * @param core undefined where no scenarios of Web API Core ran
 * @param certification undefined where it is not known whether the run would count
 * @param audience whom the page is for
 * @param documentOf returns the metadata that the run has kept
 */
export function createOverview(
  { run: facts, profile, scenarios: results, changes, known }: Omit<RunResults, 'coreRun'>,
  summary: RunSummary,
  core: CoreReport | undefined,
  certification: Certification | undefined,
  audience: Audience,
  documentOf: () => DocumentLines | undefined,
): Overview {
  const commandOf = (result: ScenarioResult) => scenarioCommand(result, facts, profile)
  const linked = linkFindings(causeSections(results, summary), results, commandOf)
  const { sections, ...compared } = showCompared(linked, changes, known)
  const isOptedOut = facts?.performanceOptOut ?? false
  const features = [...summary.features]
  const versions = { dictionary: facts?.dictionary.version, core: core?.version }
  const endorsement = endorsementOf(results, summary, versions)
  return {
    endorsement,
    verdict: summary.verdict,
    part: summary.partOf === undefined ? null : closingWords(summary),
    certification: certification ?? null,
    because: because(results, summary, sections),
    firstStep: firstStep(results, summary, sections, nextOf(results, summary, facts)),
    header: headerOf(facts, core, endorsement, !isOptedOut || audience !== 'public'),
    audience: isOptedOut && audience !== 'public' ? audience : null,
    facts: factsOf(facts, core),
    total: summary.total,
    features: features.filter(([, counts]) => !isNothingOffered(counts)).map(([name, counts]) => ({ name, ...counts })),
    notOffered: features.filter(([, counts]) => isNothingOffered(counts)).map(([name]) => name),
    ...compared,
    sections: explainSections(showLines(sections, documentOf)),
  }
}

/** Returns the next step after a run that found nothing to fix. */
function nextOf(results: readonly ScenarioResult[], summary: RunSummary, facts: RunFacts | undefined): string {
  if (facts?.underTest.startsWith('the sample server'))
    return 'judge a server of your own next: npx dd-acceptance run --resoscript my.resoscript'
  if (summary.partOf !== undefined) return `run all of ${summary.partOf.name} next`
  if (isOfSingleFeatures(summary)) return 'run all features next'
  if (results.every(isOfCore)) return 'judge the Data Dictionary next: npx dd-acceptance run dd-2.0'
  return 'apply for certification when a whole run says the same: npx dd-acceptance certify --resoscript my.resoscript --core'
}
