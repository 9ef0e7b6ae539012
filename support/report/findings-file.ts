import { summarise } from './run-summary'
import type { ScenarioResult } from './scenario-result'

/** Text of findings.json: the verdict, the counts, each scenario that Cucumber failed, and every finding that is not simply upheld. */
export function findingsFile(results: readonly ScenarioResult[]): string {
  const { verdict, total, features } = summarise(results)
  const findings = results.flatMap(({ feature, scenario, location, findings: own }) =>
    own.map((finding) => ({ feature, scenario, location, ...finding })),
  )
  const failures = results.flatMap(({ feature, scenario, location, outcome, failure }) =>
    failure === undefined ? [] : [{ feature, scenario, location, outcome, failure }],
  )
  const file = { verdict, total, features: Object.fromEntries(features), failures, findings }
  return `${JSON.stringify(file, undefined, 2)}\n`
}
