import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { CoreReport } from './core-report'
import { writeCoreReport } from './core-report-file'

const folder = mkdtempSync(join(tmpdir(), 'core-report-'))
after(() => rmSync(folder, { recursive: true }))

const report: CoreReport = {
  description: 'RESO Web API Core Report',
  generatedOn: '2026-03-04T12:00:00.000Z',
  outcome: 'conformant',
  odataVersion: ['4.01'],
  parameters: [],
  missingParameters: [],
  endorsement: { passed: 1, failed: 0, 'not offered': 0, 'not verified': 0, advisories: 0 },
  scenarios: [],
}

test('the report is a file in a folder that need not be there', () => {
  const reports = join(folder, 'reports')
  writeCoreReport(reports, report)
  assert.deepEqual(JSON.parse(readFileSync(join(reports, 'web-api-core.json'), 'utf8')), report)
})
