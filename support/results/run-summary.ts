import type { Finding, FindingOutcome } from '../dictionary/finding'
import { groupBy } from '../dictionary/group-by'
import type { Verdict } from '../dictionary/verdict'
import { isHalt } from '../rules/catalogue'
import type { CoreParameter } from '../rules/core-parameter'
import { usedParameters } from './formatter/web-api-core/used-parameters'
import { isPartial, type RunProfile } from './run-profile'
import {
  isOfCore,
  isOfDictionary,
  type ScenarioOutcome,
  type ScenarioResult,
  scenarioOutcomes,
} from './scenario-result'
import { offersNothing } from './summary/offers-nothing'

/** Scenarios by outcome, and advisories: a scenario with advisories is still one that passed. */
export type Counts = Readonly<Record<ScenarioOutcome | 'advisories', number>>

/** Findings by outcome; what is upheld leaves none. */
export type FindingCounts = Readonly<Record<Exclude<FindingOutcome, 'upheld'>, number>>

/** A finding with the feature of its scenario. One of a scenario that was halted has the scenario as its subject. */
export interface SkippedFinding extends Finding {
  readonly feature: string
}

/** Verdict and counts of a run. Every count that is shown anywhere comes from here. */
export interface RunSummary {
  /** Of a part of a profile it is that of this part only. */
  readonly verdict: Verdict
  /** The profile that the run was only a part of; undefined where it was the whole. */
  readonly partOf: RunProfile | undefined
  readonly total: Counts
  /** By feature, in the order of the run. */
  readonly features: ReadonlyMap<string, Counts>
  readonly findings: FindingCounts
  readonly failures: readonly ScenarioResult[]
  /** Scenarios that had to be verified, because there is a server to ask, and could not be. */
  readonly unverified: readonly ScenarioResult[]
  readonly advisories: readonly Finding[]
  /** Of the scenarios that were skipped. */
  readonly notVerified: readonly SkippedFinding[]
  /** Of all scenarios, where the verdict is open because the server offers nothing that could decide it. */
  readonly nothingOffered: readonly Finding[]
  /** The Parameters of Web API Core that requests were made of; none in other runs. */
  readonly parameters: readonly CoreParameter[]
  /** The number of planned scenarios that did not come to their end, because a process of the run broke down. */
  readonly unfinished: number
}

/**
 * Counts the results of a run once, for all reports.
 *
 * @param profile undefined where it is not known, as in results of earlier versions of this project
 * @param unfinished number of planned scenarios without a result: with any of them there is no verdict
 */
export function summarise(results: readonly ScenarioResult[], profile?: RunProfile, unfinished = 0): RunSummary {
  const features = groupBy(results, ({ feature }) => feature)
  const total = count(results)
  const unverified = results.filter(({ outcome, failure }) => outcome === 'not verified' && failure !== undefined)
  const findingsOf = (scenarios: readonly ScenarioResult[]) => scenarios.flatMap(({ findings }) => findings)
  return {
    verdict: unfinished > 0 ? 'could not be judged' : verdictOf(results, unverified),
    partOf: isPartial(results.length + unfinished, profile) ? profile : undefined,
    total,
    features: new Map([...features].map(([feature, own]) => [feature, count(own)])),
    findings: countFindings(findingsOf(results)),
    failures: results.filter(({ outcome }) => outcome === 'failed'),
    unverified,
    advisories: findingsOf(results).filter(({ outcome }) => outcome === 'advisory'),
    notVerified: results.filter((result) => !unverified.includes(result)).flatMap(skippedFindings),
    nothingOffered: offersNothing(results)
      ? findingsOf(results).filter(({ outcome }) => outcome === 'not offered')
      : [],
    parameters: usedParameters(results),
    unfinished,
  }
}

const skippedFindings = ({ feature, scenario, findings }: ScenarioResult): SkippedFinding[] =>
  findings.flatMap((finding) =>
    finding.outcome === 'not verified'
      ? { ...finding, feature, ...(isHalt(finding.rule) ? { subject: `${feature}: ${scenario}` } : {}) }
      : [],
  )

function verdictOf(results: readonly ScenarioResult[], unverified: readonly ScenarioResult[]): Verdict {
  if (results.some(({ outcome }) => outcome === 'failed')) return 'not conformant'
  // An endorsement asks for every scenario of Web API Core, so one that nobody could judge leaves it open.
  const isOpen = results.some((result) => isOfCore(result) && result.outcome === 'not verified')
  if (unverified.length > 0 || isOpen) return 'could not be judged'
  const ofDictionary = results.filter(isOfDictionary)
  const deciding = ofDictionary.length > 0 ? ofDictionary : results
  return deciding.some(({ outcome }) => outcome === 'passed') ? 'conformant' : 'could not be judged'
}

function count(results: readonly ScenarioResult[]): Counts {
  const of = (outcome: ScenarioOutcome) => results.filter((result) => result.outcome === outcome).length
  const byOutcome = Object.fromEntries(scenarioOutcomes.map((outcome) => [outcome, of(outcome)]))
  const advisories = results.flatMap(({ findings }) => findings).filter(({ outcome }) => outcome === 'advisory').length
  return { ...(byOutcome as Record<ScenarioOutcome, number>), advisories }
}

function countFindings(findings: readonly Finding[]): FindingCounts {
  const of = (outcome: FindingOutcome) => findings.filter((finding) => finding.outcome === outcome).length
  return {
    violated: of('violated'),
    advisory: of('advisory'),
    'not offered': of('not offered'),
    'not verified': of('not verified'),
  }
}

/** Names of the counts, in the order in which people read them. */
export const countColumns = ['passed', 'failed', 'advisories', 'not offered', 'not verified'] as const

/** True when a feature has scenarios, and the server offers nothing that they ask for. */
export const isNothingOffered = (counts: Counts): boolean =>
  scenarioOutcomes.every((outcome) => (outcome === 'not offered') === counts[outcome] > 0)
