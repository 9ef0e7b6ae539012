import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { writeResult } from '../results/aggregate/testing/sample-results'
import { writeResults } from '../results/results-file'
import type { RunFacts } from '../results/run-facts'
import type { ScenarioResult } from '../results/scenario-result'
import { dataOfPage } from '../results/testing/data-of-page'
import { sampleFacts } from '../results/testing/sample-facts'
import { scenarioOf, violating } from '../results/testing/scenario-results'
import { SUMMARY_HELP } from './summary'
import { callByName } from './testing/command-by-name'

function temporary(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'summary-command-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

/** A reports folder as a run leaves it that has one scenario. */
async function runFolder(
  t: TestContext,
  facts: Partial<RunFacts> = {},
  scenario: ScenarioResult = scenarioOf('City', 'passed'),
): Promise<string> {
  const folder = await writeResult(temporary(t))
  await writeResults(folder, {
    run: { ...sampleFacts, ...facts },
    coreRun: undefined,
    profile: undefined,
    scenarios: [scenario],
  })
  return folder
}

const summary = (...argv: readonly string[]) => callByName(['summary', ...argv])

const shownIn = (folder: string) => dataOfPage(readFileSync(join(folder, 'summary.html'), 'utf8'))

test('a file in the folder is not the folder', async (t) => {
  const folder = await runFolder(t)
  const { exitCode, errors } = await summary(join(folder, 'results.json'))
  assert.equal(exitCode, 2)
  assert.deepEqual(errors, [
    `error: ${join(folder, 'results.json')} is a file: name the reports folder of a run, ${folder}`,
  ])
})

test('the report is written anew, with the verdict of the run', async (t) => {
  const folder = await runFolder(t)
  assert.deepEqual(await summary(folder), {
    exitCode: 0,
    printed: `CONFORMANT: no MUST is violated\n${folder}/summary.html`,
    errors: [],
  })
  const { overview, dataElements, performance } = shownIn(folder)
  assert.equal(overview.total.passed, 1)
  assert.equal(dataElements?.averagedOver, null)
  assert.equal(performance?.kind, 'measured')
  assert.equal((await summary(await runFolder(t, {}, violating('City', 'field-data-type')))).exitCode, 1)
  assert.equal((await summary(await runFolder(t, {}, scenarioOf('City', 'not verified')))).exitCode, 2)
})

test('averages are those that are named now, else those of the run', async (t) => {
  const [one, two] = [await writeResult(join(temporary(t), 'one')), await writeResult(join(temporary(t), 'two'))]
  const folder = await runFolder(t, { averages: join(one, '..') })
  await writeResult(join(two, '..', 'three'))
  await summary(folder)
  assert.equal(shownIn(folder).dataElements?.averagedOver?.results, 1)
  await summary(folder, '--averages', join(two, '..'))
  assert.equal(shownIn(folder).dataElements?.averagedOver?.results, 2)
})

test('the page has no performance after an opt-out, now or when the run was made', async (t) => {
  const folder = await runFolder(t)
  await summary(folder, '--performance-opt-out')
  assert.deepEqual(shownIn(folder).performance, { kind: 'opted out' })
  const optedOut = await runFolder(t, { performanceOptOut: true })
  await summary(optedOut)
  assert.deepEqual(shownIn(optedOut).performance, { kind: 'opted out' })
})

test('help', async () => {
  assert.deepEqual(await summary('--help'), { exitCode: 0, printed: SUMMARY_HELP, errors: [] })
})

test('a call that cannot be carried out is one message', async (t) => {
  const refused = async (message: RegExp, ...argv: readonly string[]) => {
    const { exitCode, printed, errors } = await summary(...argv)
    assert.deepEqual([exitCode, printed, errors.length], [2, '', 1])
    assert.match(errors[0] ?? '', message)
  }
  const folder = await runFolder(t)
  await refused(/^error: no reports folder is named; see npx dd-acceptance summary --help$/)
  await refused(/^error: one reports folder at a time, not a and b; see/, 'a', 'b')
  await refused(/^error: Unknown option '--strict'; see/, '--strict', folder)
  await refused(/^error: --averages is empty; see/, folder, '--averages', '')
  await refused(
    /^error: --averages: there is nothing at nowhere\.json: name a file/,
    folder,
    '--averages',
    'nowhere.json',
  )
  await refused(
    /^error: .*\/results\.json is not there: name the reports folder of a run that came to its end, or run the tests again$/,
    temporary(t),
  )
  await writeResults(folder, {
    run: undefined,
    coreRun: undefined,
    profile: undefined,
    scenarios: [scenarioOf('City', 'passed')],
  })
  await refused(/^error: .*\/results\.json does not say what the run was about: name the reports folder/, folder)
})

test('a run whose results are damaged has no verdict, and its report stays as it was', async (t) => {
  const folder = await runFolder(t)
  const path = join(folder, 'results.json')
  const whole = readFileSync(path, 'utf8')
  for (const damaged of [
    whole.slice(0, -40),
    whole.replace('"passed": 1', '"passed": 2'),
    whole.replace(/^ {4}.*\n/m, ''),
  ]) {
    writeFileSync(path, damaged)
    const { exitCode, printed, errors } = await summary(folder)
    assert.deepEqual([exitCode, printed], [2, ''])
    assert.match(
      errors.join(),
      /^error: .*results\.json has no results that can be relied on \(.*\): run the tests again$/,
    )
  }
  assert.throws(() => shownIn(folder), /ENOENT/)
})

test('a page for the recipient or the staff shows what the provider does not want to be public, beside the public one', async (t) => {
  const folder = await runFolder(t, { performanceOptOut: true, durationMs: 9000 })
  await summary(folder)
  for (const audience of ['recipient', 'staff']) {
    const { exitCode, printed } = await summary(folder, '--audience', audience)
    assert.deepEqual([exitCode, printed.split('\n')[1]], [0, join(folder, `summary.${audience}.html`)])
    const { overview, performance } = dataOfPage(readFileSync(join(folder, `summary.${audience}.html`), 'utf8'))
    assert.equal(overview.audience, audience)
    assert.equal(performance?.kind, 'measured')
    assert.ok(overview.header.some(({ label }) => label === 'Duration'))
  }
  const { overview, performance } = shownIn(folder)
  assert.equal(overview.audience, null)
  assert.equal(performance?.kind, 'opted out')
  assert.ok(!overview.header.some(({ label }) => label === 'Duration'))
})

test('an audience that nobody is ends with those that there are', async (t) => {
  const { exitCode, errors } = await summary(await runFolder(t), '--audience', 'recipients')
  assert.equal(exitCode, 2)
  assert.match(errors.join(), /--audience is public, recipient, staff, not recipients; did you mean recipient\?/)
})
