import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { summaryText } from '../support/results/formatter/summary-text'
import { type RunSummary, summarise } from '../support/results/run-summary'
import type { ScenarioResult } from '../support/results/scenario-result'
import { runAgainstSampleServer, type SampleRun } from './testing/run-against-sample-server'

const DICTIONARY = [
  'features/metadata/*.feature',
  'features/lookup-resource/*.feature',
  'features/data-dictionary/v2.0/**/*.feature',
  'features/variations/*.feature',
  'features/payload/v2.0/*.feature',
]

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

describe('a server that counts $skip inside $top', () => {
  test('fails by its replication, which blocks what rests on the missing records', async () => {
    const summary = await judged({ defects: ['skip-inside-top'] })
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
