import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { removeReports, reportFiles } from './report-files'

function temporary(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-files-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

test('files with the outcome of an earlier run are deleted, all others stay', async (t) => {
  const folder = temporary(t)
  for (const name of [...Object.values(reportFiles), 'run.json', 'findings.json', 'metadata.xml', 'sampling.bin']) {
    writeFileSync(join(folder, name), '')
  }
  await removeReports(folder)
  assert.deepEqual(readdirSync(folder), ['metadata.xml', 'sampling.bin'])
})

test('a folder that does not exist is fine', async (t) => {
  await removeReports(join(temporary(t), 'absent'))
})

test('a file that cannot be deleted is reported with the way out', async (t) => {
  const folder = temporary(t)
  mkdirSync(join(folder, 'summary.html'))
  await assert.rejects(removeReports(folder), {
    name: 'ConfigurationError',
    message:
      /summary\.html of an earlier run cannot be removed \(.*\): remove it, or name another folder with REPORTS$/,
  })
})
