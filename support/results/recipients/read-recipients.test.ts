import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type RecipientRecord, writeRecipientRecord } from '../recipient-record'
import { type RunResults, writeResults } from '../results-file'
import { sampleFacts } from '../testing/sample-facts'
import { sampleResults, scenarioOf, violating } from '../testing/scenario-results'
import { readRecipients } from './read-recipients'

const ENDED = '2026-01-15T09:30:00.000Z'
const CORE = 'web-api-core-2.0.0'
const DICTIONARY = 'data-dictionary-2.0'

function temporary(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'recipients-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

/** Writes what a certification leaves of `T1-S1/M1`. */
async function leave(
  results: string,
  steps: RecipientRecord['steps'],
  runs: Readonly<Record<string, Partial<RunResults>>>,
  record: Partial<RecipientRecord> = {},
) {
  const folder = join(results, DICTIONARY, 'T1-S1/M1')
  mkdirSync(folder, { recursive: true })
  await writeRecipientRecord(folder, { name: 'Harbor MLS', begunOn: ENDED, endedOn: ENDED, ...record, steps })
  for (const [step, run] of Object.entries(runs)) {
    const current = join(results, step, 'T1-S1/M1/current')
    const profile = { name: step.replace('data-dictionary', 'dd'), scenarios: 1 }
    await writeResults(current, { ...sampleResults, profile, ...run })
    writeFileSync(join(current, 'summary.html'), '')
  }
}

const conformant = (name: string) => ({ name, verdict: 'conformant' as const })
const facts = { run: { ...sampleFacts, notForCertification: [] } }

test('the last step decides where all are conformant, and says whether it counts', async (t) => {
  const results = temporary(t)
  await leave(results, [conformant(CORE), conformant(DICTIONARY)], { [CORE]: facts, [DICTIONARY]: facts })
  const [row, ...others] = readRecipients(results)
  assert.deepEqual(others, [])
  assert.deepEqual(row, {
    name: 'Harbor MLS',
    folder: 'T1-S1/M1',
    providerUoi: null,
    providerUsi: null,
    recipientUoi: null,
    version: '2.0',
    status: 'conformant',
    decidedBy: 'Data Dictionary 2.0',
    reason: 'Every scenario that applies passed, 1 in all.',
    counts: true,
    total: { passed: 1, failed: 0, 'not offered': 0, 'not verified': 0, advisories: 0 },
    date: ENDED,
    steps: [CORE, DICTIONARY].map((name) => ({
      label: name === CORE ? 'Web API Core 2.0.0' : 'Data Dictionary 2.0',
      verdict: 'conformant',
      folder: `${name}/T1-S1/M1/current`,
      report: `${name}/T1-S1/M1/current/summary.html`,
    })),
  })
})

test('the first step that is not conformant decides, with its cause', async (t) => {
  const results = temporary(t)
  const core = { scenarios: [violating('City', 'field-data-type')] }
  const skipped = { name: DICTIONARY, reason: 'It was not run, because web-api-core-2.0.0 is not conformant.' }
  await leave(results, [{ name: CORE, verdict: 'not conformant' }, skipped], { [CORE]: core })
  const [row] = readRecipients(results)
  assert.deepEqual([row?.status, row?.decidedBy, row?.counts], ['not conformant', 'Web API Core 2.0.0', false])
  assert.match(row?.reason ?? '', /^1 of 1 scenario failed, for 1 cause\. First: .*field-data-type|data type/)
  assert.deepEqual(row?.steps[1], {
    label: 'Data Dictionary 2.0',
    verdict: null,
    folder: `${DICTIONARY}/T1-S1/M1/current`,
    report: null,
  })
})

test('results that were copied into the folder of another step or recipient do not count', async (t) => {
  const results = temporary(t)
  const found = (run: Partial<RunResults>) =>
    leave(results, [conformant(DICTIONARY)], { [DICTIONARY]: run }).then(() =>
      readRecipients(results).map(({ status, counts, reason }) => `${status}, ${counts}: ${reason}`),
    )
  const organisation = (recipientUoi: string) => ({
    run: { ...facts.run, organisation: { providerUoi: 'T1', providerUsi: 'S1', recipientUoi } },
  })
  const open = 'could not be judged, false: The results in this folder are of'
  for (const name of [CORE, 'dd-1.7'])
    assert.deepEqual(await found({ profile: { name, scenarios: 1 } }), [`${open} ${name}.`])
  assert.deepEqual(await found(organisation('M2')), [`${open} another recipient, T1-S1/M2.`])
  assert.match((await found(organisation('M1')))[0] ?? '', /^conformant, true: /)
})

test('whatever the steps say, what has no verdict does not count as a certification', async (t) => {
  const results = temporary(t)
  await leave(results, [conformant(CORE), conformant(DICTIONARY)], { [DICTIONARY]: facts })
  assert.deepEqual(
    readRecipients(results).map(({ status, counts }) => [status, counts]),
    [['could not be judged', false]],
  )
})

test('the results count, and not what was recorded of them', async (t) => {
  const results = temporary(t)
  const status = () => readRecipients(results).map(({ status: found, reason }) => `${found}: ${reason}`)[0] ?? ''
  await leave(results, [conformant(DICTIONARY)], { [DICTIONARY]: { scenarios: [violating('City', 'x')] } })
  assert.match(status(), /^not conformant: 1 of 1 scenario failed/)
  await leave(results, [conformant(DICTIONARY)], { [DICTIONARY]: { profile: { name: 'dd-2.0', scenarios: 2 } } })
  assert.equal(status(), 'could not be judged: Only a part of dd-2.0 was run.')
  await leave(results, [{ name: DICTIONARY, verdict: 'could not be judged', reason: 'It broke.' }], {
    [DICTIONARY]: {},
  })
  assert.equal(status(), 'could not be judged: It broke.')
  const file = join(results, DICTIONARY, 'T1-S1/M1/current/results.json')
  await leave(results, [conformant(DICTIONARY)], {})
  writeFileSync(file, '{')
  assert.match(status(), /^could not be judged: has no results that can be relied on/)
  rmSync(file)
  assert.match(status(), /^could not be judged: There are no results/)
})

test('a certification that has not ended, or a record that cannot be read, gives no verdict', async (t) => {
  const results = temporary(t)
  await leave(results, [conformant(DICTIONARY)], { [DICTIONARY]: facts })
  const folder = join(results, DICTIONARY, 'T1-S1/M1')
  await writeRecipientRecord(folder, { begunOn: ENDED, steps: [conformant(DICTIONARY)] })
  assert.match(readRecipients(results)[0]?.reason ?? '', /^The certification has not ended, or was interrupted/)
  writeFileSync(join(folder, 'recipient.json'), '{}')
  const [row] = readRecipients(results)
  assert.equal(row?.status, 'could not be judged')
  assert.match(row?.reason ?? '', /^recipient\.json cannot be used/)
})

test('results without a record are listed by their folder, folders without either are not', async (t) => {
  const results = temporary(t)
  const organisation = { providerUoi: 'T1', providerUsi: 'S1', recipientUoi: 'M2' }
  await writeResults(join(results, 'data-dictionary-2.1/T1-S1/M2/current'), {
    ...sampleResults,
    profile: { name: 'dd-2.1', scenarios: 1 },
    run: { ...sampleFacts, organisation },
  })
  mkdirSync(join(results, DICTIONARY, 'T1-S1/M3/archived'), { recursive: true })
  writeFileSync(join(results, 'notes.txt'), '')
  const rows = readRecipients(results)
  assert.equal(rows.length, 1)
  const [{ name, version, recipientUoi, counts, status } = assert.fail()] = rows
  assert.deepEqual([name, version, recipientUoi, counts, status], ['T1-S1/M2', '2.1', 'M2', null, 'conformant'])
})

test('those that need attention come first, then by name', async (t) => {
  const results = temporary(t)
  for (const [recipient, scenario] of [
    ['M1', scenarioOf('City', 'passed')],
    ['M3', scenarioOf('City', 'not offered')],
    ['M2', violating('City', 'x')],
    ['M0', scenarioOf('City', 'passed')],
  ] as const)
    await writeResults(join(results, DICTIONARY, 'T1-S1', recipient, 'current'), {
      ...sampleResults,
      scenarios: [scenario],
    })
  assert.deepEqual(
    readRecipients(results).map(({ folder }) => folder),
    ['T1-S1/M2', 'T1-S1/M3', 'T1-S1/M0', 'T1-S1/M1'],
  )
})
