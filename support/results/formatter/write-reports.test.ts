import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { writeRunFacts } from '../run-facts'
import { coreRun } from '../testing/core-run'
import { dataOfPage } from '../testing/data-of-page'
import { sampleFacts } from '../testing/sample-facts'
import { scenarioOf, violating } from '../testing/scenario-results'
import { writeReports } from './write-reports'

function temporary(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'write-reports-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

const failing = [violating('ListPrice', 'field-data-type')]

const write = (folder: string, scenarios = failing) =>
  writeReports(folder, { scenarios, coreRun, junit: ['<testsuite', '/>'] })

test('one report is for people, one for programs, one for CI, and the page knows what the run was about', async (t) => {
  const folder = temporary(t)
  await writeRunFacts(folder, sampleFacts)
  assert.deepEqual(await write(folder), {
    words: `Reports in ${folder}: summary.html for people, results.json for programs`,
    problems: [],
  })
  assert.deepEqual(readdirSync(folder), ['junit.xml', 'results.json', 'summary.html'])
  assert.equal(readFileSync(join(folder, 'junit.xml'), 'utf8'), '<testsuite/>')
  const { overview } = dataOfPage(readFileSync(join(folder, 'summary.html'), 'utf8'))
  assert.ok(overview.facts.some(({ value }) => value === sampleFacts.underTest))
})

test('Web API Core has a report of its own, in a folder that need not be there', async (t) => {
  const folder = join(temporary(t), 'new')
  const { words } = await write(folder, [{ ...scenarioOf('top', 'passed'), tags: ['@core-endorsement', '@2.0.0'] }])
  assert.equal(words, `Reports in ${folder}: summary.html for people, results.json and web-api-core.json for programs`)
  assert.deepEqual(readdirSync(folder), ['junit.xml', 'results.json', 'summary.html', 'web-api-core.json'])
})

test('a page that cannot be written hides nothing, and is told with the way out', async (t) => {
  const folder = temporary(t)
  mkdirSync(join(folder, 'summary.html'))
  const { words, problems } = await write(folder)
  assert.equal(words, `Reports in ${folder}: results.json for programs`)
  assert.equal(problems.length, 1)
  assert.match(
    problems[0] ?? '',
    /^\/.*\/summary\.html could not be written: EISDIR: .*\. Once that is fixed, npx dd-acceptance summary \/.* writes it\.$/,
  )
  assert.equal(JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')).verdict, 'not conformant')
})

test('what reports are made of can be what is wrong with them', async (t) => {
  const folder = temporary(t)
  writeFileSync(join(folder, 'run-begun.json'), '{}')
  const { problems } = await write(folder)
  assert.match(
    problems.join(),
    /results\.json could not be written: .*run-begun\.json does not say what a run was about/,
  )
})

test('where nothing can be written, each report is told of', async (t) => {
  const folder = join(temporary(t), 'file')
  writeFileSync(folder, '')
  const { words, problems } = await write(folder)
  assert.equal(words, `No reports in ${folder}`)
  assert.equal(problems.length, 3)
  assert.match(problems[0] ?? '', /results\.json could not be written: .* Once that is fixed, run the tests again\.$/)
})
