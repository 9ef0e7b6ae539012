import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type RunSummary, summarise } from '../support/results/run-summary'
import type { DefectName } from '../support/sample-server/defects'
import { runAgainstSampleServer } from './testing/run-against-sample-server'

const summaryOf = async (certification: boolean, ...defects: DefectName[]): Promise<RunSummary> =>
  summarise(
    await runAgainstSampleServer({
      defects,
      certification,
      paths: ['features/lookup-resource/lookup-resource.feature', 'features/payload/v2.0/payload.feature'],
      tags: 'not @payload or @Member',
      requestTimeout: 30,
      recordsPerResource: 5,
    }),
  )

const passesOf = ({ features }: RunSummary) => features.get('Payloads')

test('in a certification run sampling does not begin once a MUST is violated, which is reported once', async () => {
  const summary = await summaryOf(true, 'lookup-value-null')
  assert.equal(summary.verdict, 'not conformant')
  assert.equal(passesOf(summary)?.['not verified'], 3)
  const [told, ...others] = summary.unverified
  assert.deepEqual(others, [])
  assert.match(
    told?.failure ?? '',
    /Member Resource MUST be sampled by TimestampDesc .*\n.*sampling was not begun, for a MUST is violated before\n.*fix what failed/,
  )
  assert.equal(summary.notVerified.length, 2)
})

test('any other run samples all the same', async () => {
  const summary = await summaryOf(false, 'lookup-value-null')
  assert.equal(summary.verdict, 'not conformant')
  assert.equal(passesOf(summary)?.passed, 3)
})

test('a certification run samples where nothing is violated, and goes on when a payload is the first', async () => {
  assert.deepEqual(passesOf(await summaryOf(true))?.passed, 3)
  const summary = await summaryOf(true, 'payload-wrong-type')
  assert.deepEqual(summary.unverified, [])
  assert.deepEqual([passesOf(summary)?.failed, passesOf(summary)?.passed], [1, 2])
})
