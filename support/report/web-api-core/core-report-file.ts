import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CoreReport } from './core-report'

/** Name of the report of a Web API Core run in the reports folder. */
export const CORE_REPORT = 'web-api-core.json'

/** Leaves the report in the reports folder; without one, takes away what an earlier run left there. */
export function writeCoreReport(reports: string, report: CoreReport | undefined): void {
  const path = join(reports, CORE_REPORT)
  rmSync(path, { force: true })
  if (report === undefined) return
  mkdirSync(reports, { recursive: true })
  writeFileSync(path, `${JSON.stringify(report, undefined, 2)}\n`)
}
