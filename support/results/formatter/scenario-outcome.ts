import { TestStepResultStatus } from '@cucumber/messages'
import type { Finding, FindingOutcome } from '../../dictionary/finding'
import type { ScenarioOutcome } from '../scenario-result'

/** How a scenario ended for Cucumber, and what it recorded. */
export interface ScenarioEnd {
  readonly status: TestStepResultStatus | undefined
  readonly findings: readonly Finding[]
  /** Whether no sentence of it starts with Then. */
  readonly judgesNothing: boolean
}

/** A pass needs a judgement: Cucumber would also pass a scenario that only says Given and When. */
export function outcomeOf({ status, findings, judgesNothing }: ScenarioEnd): ScenarioOutcome {
  const found = (outcome: FindingOutcome) => findings.some((finding) => finding.outcome === outcome)
  if (status === TestStepResultStatus.PASSED) return judgesNothing ? 'failed' : 'passed'
  if (status === TestStepResultStatus.SKIPPED) return found('not offered') ? 'not offered' : 'not verified'
  // On a live run Cucumber fails what could not be verified; that says nothing against the server.
  const isUnknown = status === TestStepResultStatus.FAILED && found('not verified') && !found('violated')
  return isUnknown ? 'not verified' : 'failed'
}

/** Whether there is a failure to tell about: also where something had to be verified and could not be. */
export const isFailure = (status: TestStepResultStatus | undefined, outcome: ScenarioOutcome): boolean =>
  outcome === 'failed' || (outcome === 'not verified' && status === TestStepResultStatus.FAILED)
