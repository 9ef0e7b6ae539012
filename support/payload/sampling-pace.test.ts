import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expectedRecords, timeAtPace } from './sampling-pace'

test('a chain brings what there is, at most the limit', () => {
  assert.deepEqual(
    [0, 999, 1000, 1001, 2n ** 70n, 12n, undefined].map((count) => expectedRecords(count, 1000)),
    [0, 999, 1000, 1000, 1000, 12, 1000],
  )
})

test('records take the time of those that came', () => {
  assert.equal(timeAtPace(300, { records: 100, durationMs: 2000 }), 6000)
  assert.equal(timeAtPace(0, { records: 100, durationMs: 2000 }), 0)
  assert.equal(timeAtPace(300, { records: 0, durationMs: 2000 }), undefined)
})
