import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CollectionPage } from './collection-reader'
import { type AskedRecords, partialAnswer } from './partial-answer'
import { exchangeOf } from './testing/exchange-of'

const exchange = exchangeOf('https://example.org/Property?$count=true')

const judged = (records: number, more: Partial<CollectionPage>, asked: AskedRecords = {}) => {
  const page = { records: Array.from({ length: records }, () => ({})), exchange, ...more }
  return partialAnswer(page, asked)
}

test('an answer with fewer records than it was asked for, and than it counts, is a part', () => {
  assert.deepEqual(judged(7, { count: 20n }), { count: 20n, received: 7, wanted: 20n, exchange })
  assert.equal(judged(4, { count: 20n }, { top: 5 })?.wanted, 5n)
  assert.equal(judged(4, { count: 20n }, { top: 5, skip: 12 })?.wanted, 5n)
  assert.equal(judged(2, { count: 20n }, { top: 5, skip: 17 })?.wanted, 3n)
  assert.equal(judged(0, { count: 2n ** 64n }, { top: 1 })?.received, 0)
})

test('one that is whole, says what leads on, or has no count is not', () => {
  for (const [records, more, asked] of [
    [20, { count: 20n }, {}],
    [5, { count: 20n }, { top: 5 }],
    [3, { count: 20n }, { top: 5, skip: 17 }],
    [0, { count: 20n }, { top: 5, skip: 20 }],
    [0, { count: 20n }, { top: 5, skip: 400 }],
    [0, { count: 20n }, { top: 0 }],
    [0, { count: 0n }, {}],
    [21, { count: 20n }, {}],
    [7, { count: 20n, nextLink: 'more' }, {}],
    [7, {}, {}],
  ] as const) {
    assert.equal(judged(records, more, asked), undefined)
  }
})
