import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { summarise } from '../../run-summary'
import { violating } from '../../testing/scenario-results'
import { MOST_BYTES } from './fitted'
import { isOnGitHub, reportToGitHub } from './report-to-github'

const results = [violating('City', 'field-data-type')]

const COMMAND =
  "::error file=tests/features/property.feature,line=7,title=Fields of another data type than the Data Dictionary's [field-data-type] (Property%3A City)::City does not uphold field-data-type%0AWhat it asks, and how to fix it: npx dd-acceptance explain field-data-type\n"

function report(path: string | undefined) {
  const environment = { GITHUB_WORKSPACE: '/workspace', GITHUB_STEP_SUMMARY: path }
  return reportToGitHub(results, summarise(results), { underTest: 'my.xml' }, environment, '/workspace/tests')
}

function summaryFile(t: TestContext, content?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'github-'))
  t.after(() => rmSync(folder, { recursive: true }))
  if (content !== undefined) writeFileSync(join(folder, 'summary.md'), content)
  return join(folder, 'summary.md')
}

test('GitHub says that it is GitHub', () => {
  assert.equal(isOnGitHub({ GITHUB_ACTIONS: 'true' }), true)
  for (const environment of [{}, { GITHUB_ACTIONS: '' }, { GITHUB_STEP_SUMMARY: 'a.md' }])
    assert.equal(isOnGitHub(environment), false)
})

test('the log has the annotations, the file the summary', (t) => {
  const path = summaryFile(t)
  assert.equal(report(path), COMMAND)
  assert.match(readFileSync(path, 'utf8'), /^## NOT CONFORMANT\n/)
})

test('what the step wrote before is kept, and counts', (t) => {
  const path = summaryFile(t, 'x'.repeat(MOST_BYTES - 400))
  assert.equal(report(path), COMMAND)
  const text = readFileSync(path, 'utf8')
  assert.match(text, /^x+\n\n## NOT CONFORMANT\n[\s\S]*\*\*Cut here:/)
  assert.ok(Buffer.byteLength(text) <= MOST_BYTES)
})

test('a file that is full is left alone, and the log says so', (t) => {
  const path = summaryFile(t, 'x'.repeat(MOST_BYTES))
  assert.match(report(path), /\nThere is no job summary of this run: .*summary\.md is full/)
  assert.equal(readFileSync(path).length, MOST_BYTES)
})

test('without a file there are the annotations, and of one that cannot be written the log says why', (t) => {
  assert.equal(report(undefined), COMMAND)
  const folder = join(summaryFile(t), '..')
  assert.match(
    report(folder),
    /\nThere is no job summary: GITHUB_STEP_SUMMARY names .* cannot be written \(EISDIR\)\.\n$/,
  )
})
