import type { Finding } from '../../../dictionary/finding'
import type { CoreRequestAttachment } from '../../../rules/core-attachment'
import type { ReportedCoreScenario, ReportedFailure, ReportedRequest } from '../../core-report'
import type { ScenarioResult } from '../../scenario-result'
import { isBeyondCore } from '../scenario-suite'
import { withoutStackFrames } from '../without-stack-frames'

/** What the report of a Web API Core run says of a scenario. */
export function reportedScenario(result: ScenarioResult): ReportedCoreScenario {
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
