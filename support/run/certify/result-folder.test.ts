import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { archiveCurrent, coreNotAskedFor } from './result-folder'
import { sampleRecipient } from './testing/sample-recipient'

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

test('of Web API Core that is not part of a run, those count that have results of the recipient', async (t) => {
  const results = mkdtempSync(join(tmpdir(), 'results-'))
  t.after(() => rmSync(results, { recursive: true }))
  const recipient = { ...sampleRecipient, name: 'T1-S1/M1' }
  const put = (path: string) => {
    mkdirSync(join(results, path, 'current'), { recursive: true })
    writeFileSync(join(results, path, 'current/results.json'), '{}')
  }
  for (const step of ['web-api-core-2.1.0', 'web-api-core-2.0.0', 'web-api-core-1.0.2', 'data-dictionary-2.0'])
    put(`${step}/T1-S1/M1`)
  put('web-api-core-3.0.0/T1-S1/M2')
  put('my-web-api-core-2.0.0/T1-S1/M1')
  mkdirSync(join(results, 'web-api-core-4.0.0/T1-S1/M1/current'), { recursive: true })
  const steps = ['web-api-core-2.0.0', 'data-dictionary-2.0'].map((name) => ({ name, profile: name }))
  assert.deepEqual(await coreNotAskedFor(results, steps, recipient), ['web-api-core-1.0.2', 'web-api-core-2.1.0'])
  assert.deepEqual(await coreNotAskedFor(results, [], recipient), [
    'web-api-core-1.0.2',
    'web-api-core-2.0.0',
    'web-api-core-2.1.0',
  ])
})
