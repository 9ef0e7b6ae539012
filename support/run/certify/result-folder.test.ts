import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { archiveCurrent } from './result-folder'

test('results that were not all in place when the run was killed are put in place before they are archived', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'results-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const put = (name: string, text: string) => writeFileSync(join(folder, 'current', name), text)
  mkdirSync(join(folder, 'current/finished'), { recursive: true })
  put('results.json', 'of before')
  put('junit.xml', 'of this run')
  put('finished/results.json', 'of this run')
  put('finished/placing.json', JSON.stringify({ reports: ['junit.xml', 'results.json'], previous: [] }))
  await archiveCurrent(folder, new Date('2026-01-02T03:04:05.678Z'))
  const archived = join(folder, 'archived/20260102T030405678Z')
  for (const name of ['junit.xml', 'results.json'])
    assert.equal(readFileSync(join(archived, name), 'utf8'), 'of this run')
  assert.deepEqual(readdirSync(archived).toSorted(), ['junit.xml', 'results.json'])
  assert.ok(!existsSync(join(folder, 'current')))
})
