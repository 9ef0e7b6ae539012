import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportFiles } from '../../report-files'
import type { CoreReport } from './core-report'

/** Leaves the report of a Web API Core run in the reports folder. */
export function writeCoreReport(reports: string, report: CoreReport): void {
  mkdirSync(reports, { recursive: true })
  writeFileSync(join(reports, reportFiles.core), `${JSON.stringify(report, undefined, 2)}\n`)
}
