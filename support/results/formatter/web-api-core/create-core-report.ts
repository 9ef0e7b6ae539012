import type { Finding } from '../../../dictionary/finding'
import type { CoreRequestAttachment, CoreRunAttachment } from '../../../rules/core-attachment'
import type { CoreReport, ReportedCoreScenario, ReportedFailure, ReportedRequest } from '../../core-report'
import type { RunResults } from '../../results-file'
import { isPartial } from '../../run-profile'
import { summarise } from '../../run-summary'
import type { ScenarioResult } from '../../scenario-result'
import { isBeyondCore, isOfCore, isOfEndorsement, withoutStackFrames } from '../../scenario-result'

/** The report of the Web API Core scenarios of a run; undefined where there are none. */
export function createCoreReport(
  { scenarios, coreRun: run, profile }: Omit<RunResults, 'run'>,
  generatedOn: Date,
): CoreReport | undefined {
  const ofCore = scenarios.filter(isOfCore)
  if (ofCore.length === 0) return undefined
  const version = coreVersion(ofCore)
  const { verdict, parameters } = summarise(ofCore)
  return {
    description: 'RESO Web API Core Report',
    ...(version === undefined ? {} : { version }),
    generatedOn: generatedOn.toISOString(),
    outcome: verdict,
    ...(isPartial(scenarios.length, profile) ? { partial: true } : {}),
    ...(run === undefined ? {} : sharedBy(run)),
    odataVersion: odataVersions(ofCore),
    parameters,
    missingParameters: run?.missing ?? [],
    endorsement: summarise(ofCore.filter(isOfEndorsement)).total,
    scenarios: ofCore.map(reportedScenario),
  }
}

const sharedBy = ({ kind, missing, ...shared }: CoreRunAttachment): Omit<CoreRunAttachment, 'kind' | 'missing'> =>
  shared

function odataVersions(results: readonly ScenarioResult[]): string[] {
  const seen = results.flatMap(({ coreRequests }) => coreRequests.flatMap(({ odataVersion }) => odataVersion ?? []))
  return [...new Set(seen)].sort()
}

/** Returns the part of the report that is about one scenario. */
function reportedScenario(result: ScenarioResult): ReportedCoreScenario {
  const { scenario, tags, outcome, findings, coreRequests, durationMs } = result
  const reason = reasonOf(result)
  return {
    id: scenario,
    tags,
    status: outcome,
    beyondCore: isBeyondCore(result),
    ...(reason === undefined ? {} : { reason }),
    requests: coreRequests.map(reportedRequest),
    failures: findings.filter(({ outcome }) => outcome === 'violated').map(reportedFailure),
    durationMs,
  }
}

const reportedRequest = ({ id, parameters, odataVersion, ...request }: CoreRequestAttachment): ReportedRequest =>
  request

const reportedFailure = ({ level, outcome, reference, cause, ...failure }: Finding): ReportedFailure => failure

function reasonOf({ outcome, findings, failure }: ScenarioResult): string | undefined {
  const decisive = findings.filter((finding) => finding.outcome === outcome)
  if (decisive.length > 0) return decisive.map(inOneLine).join('\n')
  if (findings.some((finding) => finding.outcome === 'violated')) return undefined
  return failure === undefined ? undefined : withoutStackFrames(failure)
}

const inOneLine = ({ subject, requirement, found, advice }: Finding): string =>
  [`${subject} ${requirement}`, found, advice].filter((part) => part !== undefined).join('; ')

const VERSION_TAG = /^@(\d+\.\d+\.\d+)$/

/**
 * The version of Web API Core that scenarios belong to, by their tags: the lowest that all of them are part of. Those of
 * 2.0.0 are also part of 2.1.0, and what 2.1.0 adds is part of nothing else.
 */
function coreVersion(results: readonly ScenarioResult[]): string | undefined {
  const [first = [], ...others] = results.map(({ tags }) => tags.flatMap((tag) => VERSION_TAG.exec(tag)?.[1] ?? []))
  const common = first.filter((version) => others.every((versions) => versions.includes(version)))
  return common.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))[0]
}
