import type { Finding } from '../../dictionary/finding'
import type { RunResults } from '../results-file'
import type { ScenarioResult } from '../scenario-result'
import { sampleFacts } from './sample-facts'

/** For tests: a finding about a made-up Field. */
export const findingOf = (rule: string, outcome: Finding['outcome'], found = 'Edm.String'): Finding => ({
  rule,
  level: outcome === 'advisory' ? 'SHOULD' : 'MUST',
  outcome,
  subject: 'Property.City',
  requirement: 'MUST be String',
  found,
})

/** For tests: a scenario that came to this, with a failure where it is one. */
export function scenarioOf(
  scenario: string,
  outcome: ScenarioResult['outcome'],
  findings: readonly Finding[] = [],
  failure?: string,
): ScenarioResult {
  return {
    feature: 'Property',
    scenario,
    uri: 'features/property.feature',
    line: 7,
    tags: ['@dd-2.0'],
    outcome,
    durationMs: 3,
    findings,
    coreRequests: [],
    ...(failure === undefined ? {} : { failure }),
  }
}

/** For tests: a scenario that violates a rule. */
export const violating = (scenario: string, rule: string): ScenarioResult =>
  scenarioOf(scenario, 'failed', [findingOf(rule, 'violated')], `${scenario} does not uphold ${rule}`)

/** For tests: results of a run of one scenario, which passed. */
export const sampleResults: RunResults = {
  run: sampleFacts,
  coreRun: undefined,
  profile: { name: 'dd-2.0', scenarios: 1 },
  scenarios: [scenarioOf('City', 'passed')],
}
