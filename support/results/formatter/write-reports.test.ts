import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { beginReports, unfinishedIn, whyNotNewest } from '../reports-folder'
import { writeRunFacts } from '../run-facts'
import { coreRun } from '../testing/core-run'
import { dataOfPage } from '../testing/data-of-page'
import { sampleFacts } from '../testing/sample-facts'
import { scenarioOf, violating } from '../testing/scenario-results'
import { writeReports } from './write-reports'

/** Returns a reports folder in which a run has begun. */
async function begun(t: TestContext): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'write-reports-'))
  t.after(() => rmSync(folder, { recursive: true }))
  beginReports(folder)
  await writeRunFacts(unfinishedIn(folder), sampleFacts)
  return folder
}

const failing = [violating('ListPrice', 'field-data-type')]

const write = (folder: string, scenarios = failing) =>
  writeReports(folder, {
    durationMs: 1234,
    scenarios,
    coreRun,
    profile: undefined,
    junit: ['<testsuite', '/>'],
    cucumberJson: ['[', ']'],
  })

const METADATA_REPORT = JSON.stringify({
  version: '2.0',
  fields: [{ resourceName: 'Property', fieldName: 'ListPrice', type: 'Edm.Decimal' }],
  lookups: [],
})

const KEPT = ['cucumber.json', 'junit.xml', 'results.json', 'summary.html']

test('one report is for people, one for programs, one for CI, and the page knows what the run was about', async (t) => {
  const folder = await begun(t)
  assert.deepEqual(await write(folder), {
    words: `Reports in ${folder}: summary.html for people, results.json for programs`,
    problems: [],
    isLost: false,
  })
  assert.deepEqual(readdirSync(folder), KEPT)
  assert.equal(readFileSync(join(folder, 'junit.xml'), 'utf8'), '<testsuite/>')
  assert.equal(readFileSync(join(folder, 'cucumber.json'), 'utf8'), '[]')
  const { overview } = dataOfPage(readFileSync(join(folder, 'summary.html'), 'utf8'))
  assert.ok(overview.facts.some(({ value }) => value === sampleFacts.underTest))
})

test('Web API Core has a report of its own', async (t) => {
  const folder = await begun(t)
  const { words } = await write(folder, [{ ...scenarioOf('top', 'passed'), tags: ['@core-endorsement', '@2.0.0'] }])
  assert.equal(words, `Reports in ${folder}: summary.html for people, results.json and web-api-core.json for programs`)
  assert.deepEqual(readdirSync(folder), [...KEPT, 'web-api-core.json'])
})

test('a page that cannot be made hides nothing, and is told with the way out', async (t) => {
  const folder = await begun(t)
  writeFileSync(join(unfinishedIn(folder), 'metadata-report.json'), METADATA_REPORT)
  writeFileSync(join(unfinishedIn(folder), 'metadata-report.rolled-up.json'), '{}')
  const { words, problems, isLost } = await write(folder)
  assert.equal(words, `Reports in ${folder}: results.json for programs`)
  assert.equal(isLost, false)
  assert.equal(problems.length, 1)
  assert.match(
    problems[0] ?? '',
    /^\/.*\/summary\.html could not be written: .*rolled-up\.json cannot be used: .*\. Once that is fixed, npx dd-acceptance summary \/.* writes it\.$/,
  )
  assert.equal(JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')).verdict, 'not conformant')
})

for (const name of ['results.json', 'junit.xml', 'cucumber.json', 'summary.html']) {
  test(`${name} that cannot be written is told in one sentence, and the reports of the run before stay`, async (t) => {
    const folder = await begun(t)
    await write(folder)
    beginReports(folder)
    await writeRunFacts(unfinishedIn(folder), sampleFacts)
    mkdirSync(join(unfinishedIn(folder), name))
    const { words, problems, isLost } = await write(folder, [scenarioOf('ListPrice', 'passed')])
    assert.equal(words, `No reports of this run in ${folder}`)
    assert.equal(isLost, true)
    assert.equal(problems.length, 1)
    assert.ok(problems[0]?.startsWith(`${join(unfinishedIn(folder), name)} could not be written: EISDIR: `))
    assert.match(problems[0] ?? '', /Earlier reports stay as they are\. Once that is fixed, run the tests again\.$/)
    assert.deepEqual(readdirSync(folder), [...KEPT, 'unfinished'])
    assert.equal(JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')).verdict, 'not conformant')
    assert.match(whyNotNewest(folder) ?? '', /interrupted/)
  })
}

test('what reports are made of can be what is wrong with them', async (t) => {
  const folder = await begun(t)
  writeFileSync(join(unfinishedIn(folder), 'run-begun.json'), '{}')
  const { problems } = await write(folder)
  assert.match(problems.join(), /run-begun\.json does not say what a run was about/)
})

test('a run that judged nothing replaces nothing', async (t) => {
  const folder = await begun(t)
  await write(folder)
  beginReports(folder)
  const nothing = { words: undefined, problems: [], isLost: false }
  assert.deepEqual(await write(folder), nothing)
  await writeRunFacts(unfinishedIn(folder), sampleFacts)
  assert.deepEqual(await write(folder, []), nothing)
  assert.equal(whyNotNewest(folder), undefined)
  assert.equal(JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')).verdict, 'not conformant')
})
