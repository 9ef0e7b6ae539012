import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportFiles } from '../report-files'
import type { RunSummary } from './run-summary'
import type { ScenarioResult } from './scenario-result'

/**
 * Writes `findings.json` into the reports folder: the verdict, the counts, each scenario that Cucumber failed, and every
 * finding that is not simply upheld.
 */
export function writeFindings(reports: string, results: readonly ScenarioResult[], summary: RunSummary): void {
  const { verdict, total, features } = summary
  const findings = results.flatMap(({ feature, scenario, location, findings: own }) =>
    own.map((finding) => ({ feature, scenario, location, ...finding })),
  )
  const failures = results.flatMap(({ feature, scenario, location, outcome, failure }) =>
    failure === undefined ? [] : [{ feature, scenario, location, outcome, failure }],
  )
  const file = { verdict, total, features: Object.fromEntries(features), failures, findings }
  mkdirSync(reports, { recursive: true })
  writeFileSync(join(reports, reportFiles.findings), `${JSON.stringify(file, undefined, 2)}\n`)
}
