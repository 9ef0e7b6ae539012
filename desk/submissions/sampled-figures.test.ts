import assert from 'node:assert/strict'
import { test } from 'node:test'
import { availabilityReport } from '../testing/submitted-reports'
import { figureDifferences } from './figure-differences'
import { sampledFigures } from './sampled-figures'

const NOTHING = { records: 0, fieldsWithData: 0, availability: 0, lookupValues: 0, responseMs: 0 }

test('the figures of an availability report are counted', () => {
  const expected = { records: 100, fieldsWithData: 3, availability: 0.6875, lookupValues: 2, responseMs: 987 }
  assert.deepEqual(sampledFigures(availabilityReport), expected)
})

test('pages weigh as often as there are, and Fields of Resources without records not at all', () => {
  const resource = (resourceName: string, numUniqueRecordsFetched: number, numSamples: number, ms: number) => ({
    ...{ resourceName, numUniqueRecordsFetched, numSamples, averageResponseTimeMs: ms },
  })
  const field = (resourceName: string, frequency: number) => ({ resourceName, fieldName: 'A', frequency })
  const report = {
    resources: [resource('Property', 10, 3, 100), resource('Media', 0, 1, 500)],
    fields: [field('Property', 5), field('Media', 0), field('Unknown', 9)],
    lookupValues: [],
  }
  assert.deepEqual(sampledFigures(report), {
    ...NOTHING,
    records: 10,
    fieldsWithData: 2,
    availability: 0.5,
    responseMs: 200,
  })
})

test('whatever a report says, it is counted without a failure, and no share is more than a whole', () => {
  for (const part of [undefined, null, 1, 'x', {}, [null, 1, 'x', [], {}]])
    assert.deepEqual(sampledFigures({ resources: part, fields: part, lookupValues: part }), NOTHING)
  const odd = ['9', -1, null, Number.NaN, Number.POSITIVE_INFINITY, {}]
  const resources = odd.map((value) => ({ resourceName: 'A', numUniqueRecordsFetched: value, numSamples: value }))
  assert.deepEqual(sampledFigures({ resources, fields: odd.map((frequency) => ({ frequency })) }), NOTHING)
  const more = {
    resources: [{ resourceName: 'A', numUniqueRecordsFetched: 1 }],
    fields: [{ resourceName: 'A', frequency: 1e9 }],
  }
  assert.equal(sampledFigures(more).availability, 1)
})

const scenarios = { passed: 5, failed: 0, 'not offered': 1, 'not verified': 0, advisories: 2 }

test('figures that differ are told with both, and nothing else', () => {
  const submitted = { scenarios, sampled: { ...NOTHING, records: 1000, availability: 1, responseMs: 20 } }
  const found = { scenarios: { ...scenarios, advisories: 3 }, sampled: { ...NOTHING, records: 999, responseMs: 1500 } }
  assert.deepEqual(
    [...figureDifferences(submitted, found)],
    [
      'advisories 2 submitted, 3 found',
      'records 1,000 submitted, 999 found',
      'mean availability 100.0 % submitted, 0.0 % found',
      'mean response time 20 ms submitted, 1,500 ms found',
    ],
  )
  assert.deepEqual([...figureDifferences(found, found)], [])
})

test('what a version before did not count is not compared', () => {
  assert.deepEqual([...figureDifferences({}, { scenarios, sampled: NOTHING })], [])
  assert.deepEqual([...figureDifferences({ scenarios }, { scenarios, sampled: NOTHING })], [])
})
