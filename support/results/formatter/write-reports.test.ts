import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { sampleFacts } from '../../run/testing/run-facts'
import { writeRunFacts } from '../run-facts-file'
import { summarise } from './run-summary'
import { coreRun } from './testing/core-run'
import { dataOfPage } from './testing/data-of-page'
import { scenarioOf, violating } from './testing/scenario-results'
import { writeReports } from './write-reports'

function temporary(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'write-reports-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

const failing = [violating('ListPrice', 'field-data-type')]

const write = (folder: string, results = failing) => writeReports(folder, results, summarise(results), coreRun)

test('one report is for people, one for programs, and the page knows what the run was about', async (t) => {
  const folder = temporary(t)
  await writeRunFacts(folder, sampleFacts)
  assert.deepEqual(await write(folder), {
    words: `Reports in ${folder}: summary.html for people, findings.json for programs`,
    problems: [],
  })
  assert.deepEqual(readdirSync(folder), ['findings.json', 'run.json', 'summary.html'])
  const { overview } = dataOfPage(readFileSync(join(folder, 'summary.html'), 'utf8'))
  assert.ok(overview.facts.some(({ value }) => value === sampleFacts.underTest))
})

test('Web API Core has a report of its own, in a folder that need not be there', async (t) => {
  const folder = join(temporary(t), 'new')
  const { words } = await write(folder, [{ ...scenarioOf('top', 'passed'), tags: ['@core-endorsement', '@2.0.0'] }])
  assert.equal(words, `Reports in ${folder}: summary.html for people, findings.json and web-api-core.json for programs`)
  assert.deepEqual(readdirSync(folder), ['findings.json', 'summary.html', 'web-api-core.json'])
})

test('a page that cannot be written hides nothing, and is told with the way out', async (t) => {
  const folder = temporary(t)
  mkdirSync(join(folder, 'summary.html'))
  const { words, problems } = await write(folder)
  assert.equal(words, `Reports in ${folder}: cucumber.html for people, findings.json for programs`)
  assert.equal(problems.length, 1)
  assert.match(
    problems[0] ?? '',
    /^\/.*\/summary\.html could not be written: EISDIR: .*\. Once that is mended, npx dd-acceptance summary \/.* writes it\.$/,
  )
  assert.equal(JSON.parse(readFileSync(join(folder, 'findings.json'), 'utf8')).verdict, 'not conformant')
})

test('what a page is made of can be what is wrong with it', async (t) => {
  const folder = temporary(t)
  writeFileSync(join(folder, 'run.json'), '{}')
  const { problems } = await write(folder)
  assert.match(problems.join(), /summary\.html could not be written: .*run\.json does not say what a run was about/)
})

test('where nothing can be written, each report is told of', async (t) => {
  const folder = join(temporary(t), 'file')
  writeFileSync(folder, '')
  const { words, problems } = await write(folder)
  assert.equal(words, `Reports in ${folder}: cucumber.html for people`)
  assert.equal(problems.length, 2)
  assert.match(problems[0] ?? '', /findings\.json could not be written: .* Once that is mended, run the tests again\.$/)
})
