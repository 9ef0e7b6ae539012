import type { CoreRunAttachment } from '../../../rules/core-attachment'
import type { CoreReport } from '../../core-report'
import { summarise } from '../../run-summary'
import type { ScenarioResult } from '../../scenario-result'
import { isOfCore, isOfEndorsement } from '../scenario-suite'
import { reportedScenario } from './core-scenario'
import { coreVersion } from './core-version'

/**
 * The report of the Web API Core scenarios of a run; undefined where there are none.
 *
 * @param run what all requests have in common; undefined where none could be made
 */
export function createCoreReport(
  results: readonly ScenarioResult[],
  run: CoreRunAttachment | undefined,
  generatedOn: Date,
): CoreReport | undefined {
  const ofCore = results.filter(isOfCore)
  if (ofCore.length === 0) return undefined
  const version = coreVersion(ofCore)
  const { verdict, parameters } = summarise(ofCore)
  return {
    description: 'RESO Web API Core Report',
    ...(version === undefined ? {} : { version }),
    generatedOn: generatedOn.toISOString(),
    outcome: verdict,
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
