import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OTHER_VALUES, type ValueCountOptions, ValueCounts } from './value-counts'

const OPTIONS: ValueCountOptions = { advertised: new Set(['Active', 'Closed']), mostOthers: 2, countsRepeats: false }

function countsOf(
  records: readonly (readonly string[])[],
  options: Partial<ValueCountOptions> = {},
  known?: ReadonlyMap<string, number>,
): object {
  const counts = new ValueCounts({ ...OPTIONS, ...options }, known)
  for (const values of records) {
    counts.nextRecord()
    for (const value of values) counts.add(value)
  }
  return Object.fromEntries(counts.result())
}

test('a value counts once for a record, or as often as it stands there', () => {
  const records = [['Active', 'Active', 'Gone'], ['Active'], []]
  assert.deepEqual(countsOf(records), { Active: 2, Gone: 1 })
  assert.deepEqual(countsOf(records, { countsRepeats: true }), { Active: 3, Gone: 1 })
})

test('only so many values that are not advertised are told apart', () => {
  const records = [['a'], ['b', 'c', 'd'], ['Closed', 'a', 'd'], ['e', 'Active']]
  assert.deepEqual(countsOf(records), { a: 2, b: 1, [OTHER_VALUES]: 3, Closed: 1, Active: 1 })
  assert.deepEqual(countsOf(records, { countsRepeats: true }), { a: 2, b: 1, [OTHER_VALUES]: 4, Closed: 1, Active: 1 })
  assert.deepEqual(countsOf(records, { advertised: undefined }), { a: 2, b: 1, [OTHER_VALUES]: 3 })
})

test('counts go on from those that are known', () => {
  const known = new Map([
    ['a', 5],
    ['Active', 1],
    [OTHER_VALUES, 3],
  ])
  assert.deepEqual(countsOf([['a', 'Active', 'b', 'c']], {}, known), { a: 6, Active: 2, b: 1, [OTHER_VALUES]: 4 })
  assert.deepEqual(countsOf([['c']], { mostOthers: 1 }, known), { a: 5, Active: 1, [OTHER_VALUES]: 4 })
})
