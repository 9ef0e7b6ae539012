import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { summaryText } from '../support/results/formatter/summary-text'
import { type RunSummary, summarise } from '../support/results/run-summary'
import type { ScenarioResult } from '../support/results/scenario-result'
import { type DefectName, defectGroups } from '../support/sample-server/defects'
import { runAgainstSampleServer, type SampleRun } from './testing/run-against-sample-server'

const DICTIONARY = [
  'features/metadata/*.feature',
  'features/lookup-resource/*.feature',
  'features/data-dictionary/v2.0/**/*.feature',
  'features/variations/*.feature',
  'features/payload/v2.0/*.feature',
]

const RECORDS = ['features/lookup-resource/*.feature', 'features/payload/v2.0/*.feature']

const judged = async (settings: Partial<SampleRun>): Promise<RunSummary> =>
  summarise(
    await runAgainstSampleServer({
      paths: DICTIONARY,
      tags: 'not @payload or @Member',
      requestTimeout: 30,
      recordsPerResource: 5,
      ...settings,
    }),
  )

const names = (results: readonly ScenarioResult[]): string[] =>
  results.map(({ feature, scenario }) => `${feature}: ${scenario}`)

const linesOf = (summary: RunSummary): number => summaryText(summary).split('\n').length

/** The defects that have a test here. */
const tested: DefectName[] = []

const withDefect = (name: DefectName, settings: Partial<SampleRun> = {}): Promise<RunSummary> => {
  tested.push(name)
  return judged({ defects: [name], ...settings })
}

describe('a server that counts $skip inside $top', () => {
  test('fails by its replication, which blocks what rests on the missing records', async () => {
    const summary = await withDefect('skip-inside-top')
    assert.deepEqual(names(summary.failures), [
      'Field Resource: Replication',
      'Lookup Resource: Replication',
      'Lookup Resource: Pages',
    ])
    assert.deepEqual(names(summary.unverified), [])
    assert.deepEqual(
      new Set(summary.notVerified.map(({ cause }) => cause)),
      new Set(['replication of the Field Resource', 'replication of the Lookup Resource']),
    )
    assert.ok(linesOf(summary) < 150, `${linesOf(summary)} lines`)
  })
})

test('a server that exits is asked a few times more, and one scenario says what it did at last', async () => {
  const summary = await withDefect('exits-half-way', { paths: RECORDS, requestTimeout: 5 })
  assert.deepEqual(summary.failures, [])
  const [finding, ...others] = summary.unverified.flatMap(({ findings }) => findings)
  assert.deepEqual(others, [])
  assert.match(
    finding?.found ?? '',
    /closed the connection before the answer was complete; then .* was refused.* \(4 attempts\)/,
  )
  assert.match(finding?.found ?? '', /the last answer was to GET /)
  assert.ok(summary.notVerified.length > 0)
  const told = new Set(summary.notVerified.map(({ found, cause }) => `${cause}: ${found}`))
  assert.deepEqual(
    [told.size, [...told][0]?.startsWith(`${finding?.cause}: the server has stopped answering at GET `)],
    [1, true],
  )
  assert.equal(summary.verdict, 'could not be judged')
  assert.ok(linesOf(summary) < 100, `${linesOf(summary)} lines`)
})

test('a server without a single record is not conformant, and says so once', async () => {
  const summary = await withDefect('no-records', { paths: RECORDS, tags: 'not @payload or @Member or @Office' })
  assert.deepEqual(summary.failures, [])
  assert.deepEqual(names(summary.unverified), ['Payloads: Member by TimestampDesc'])
  assert.deepEqual(new Set(summary.notVerified.map(({ cause }) => cause)), new Set(['records of any Resource']))
  assert.equal(summary.notVerified.length, 5)
  assert.equal(summary.verdict, 'could not be judged')
})

test('every defect of all Resources is switched on by a test', () => {
  assert.deepEqual(tested.toSorted(), Object.keys(defectGroups.allResources).toSorted())
})
