import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { writeResults } from '../../results/results-file'
import { sampleResults } from '../../results/testing/scenario-results'
import { checkReportsFolder, checkSettings } from './settings'
import { folderFor } from './testing/examined'

test('the settings that a run would work with', (t) => {
  const examined = checkSettings('2.1', { SAMPLE_LIMIT: '5', REQUEST_TIMEOUT: '1', REQUEST_BUDGET: '7' }, folderFor(t))
  assert.deepEqual(
    [examined.status, ...examined.says],
    ['ok', 'Data Dictionary 2.1, samples of 5 records, 1 second for an answer, at most 7 requests'],
  )
  assert.ok(examined.status === 'ok')
  assert.match(examined.value.reports, /reports\/dd-2\.1$/)
})

test('all problems are reported', (t) => {
  const { status, says } = checkSettings('2.0', { REQUEST_TIMEOUT: '0', LOOKUPS: 'l.json' }, folderFor(t))
  assert.equal(status, 'problem')
  assert.deepEqual(says.toSorted(), [
    'LOOKUPS goes with a metadata file: set METADATA=file.xml as well',
    'REQUEST_TIMEOUT must be a number of seconds above 0, at most 2147483, not "0"',
  ])
})

test('files that settings name have to be there, and to be files', (t) => {
  const folder = folderFor(t)
  writeFileSync(join(folder, 'review.json'), '{}')
  const read = (environment: Readonly<Record<string, string>>) => checkSettings('2.0', environment, folder)
  assert.equal(read({ VARIATIONS_REVIEW: 'review.json' }).status, 'ok')
  const { status, says } = read({
    METADATA: 'no.xml',
    CERTIFICATION_CONFIG: '.',
    VARIATIONS_SUGGESTIONS: 'review.json',
  })
  assert.equal(status, 'problem')
  assert.deepEqual(says, [
    `METADATA: ${join(folder, 'no.xml')} cannot be read (there is no such file or folder): correct the path, or unset it`,
    `CERTIFICATION_CONFIG: ${folder} cannot be read (it is not a file): correct the path, or unset it`,
  ])
})

test('results of Web API Core that a setting names have to be there', async (t) => {
  const folder = folderFor(t)
  const read = () => checkSettings('2.0', { CORE_RESULTS: 'core' }, folder)
  const core = join(folder, 'core')
  assert.deepEqual(read().says, [`CORE_RESULTS: ${core} holds no results of a run; correct the path, or unset it`])
  await writeResults(core, sampleResults)
  assert.equal(read().status, 'ok')
  writeFileSync(join(core, 'results.json'), '{')
  assert.match(read().says.join(), /^CORE_RESULTS: .* has no results that can be relied on/)
})

test('reports can be written where a folder is, or can be made', (t) => {
  const folder = folderFor(t)
  mkdirSync(join(folder, 'there'))
  writeFileSync(join(folder, 'file'), '')
  assert.deepEqual(checkReportsFolder(join(folder, 'there')).says, [`${join(folder, 'there')} can be written`])
  const made = join(folder, 'a', 'b')
  assert.deepEqual(checkReportsFolder(made).says, [`${made} can be made in ${folder}`])
  for (const path of [join(folder, 'file'), join(folder, 'file', 'reports')]) {
    const { status, says } = checkReportsFolder(path)
    assert.equal(status, 'problem')
    assert.match(says.join(), /file is not a folder\): name another folder with REPORTS=folder$/)
  }
  assert.deepEqual(readdirSync(folder).toSorted(), ['file', 'there'], 'nothing is left')
})

test('a folder that this user may not write is a problem', { skip: process.getuid?.() === 0 && 'root may' }, () => {
  const { status, says } = checkReportsFolder('/reports-of-a-run')
  assert.equal(status, 'problem')
  assert.match(says.join(), /this user may not|read-only/)
})
