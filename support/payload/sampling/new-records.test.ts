import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseJson } from '../../odata/json-text'
import type { JsonObject } from '../../odata/json-value'
import type { AdvertisedType } from '../advertised-payload'
import { newRecordsByKey } from './new-records'

const typeWith = (...key: readonly string[]): AdvertisedType => ({ name: 'Property', key, fields: new Map() })

/** Tells for each record if it is new. */
const newOf = (type: AdvertisedType, records: readonly JsonObject[]): readonly boolean[] =>
  records.map(newRecordsByKey(type))

test('a record is known by its key, whatever else it says', () => {
  const records = [
    { Key: '1', F: 1 },
    { Key: '1', F: 2 },
    { F: 1, Key: '2' },
  ]
  assert.deepEqual(newOf(typeWith('Key'), records), [true, false, true])
})

test('a key of two Fields is both of them, each for itself', () => {
  const records = [
    { A: '1', B: '23' },
    { A: '12', B: '3' },
    { A: '1', B: '23' },
  ]
  assert.deepEqual(newOf(typeWith('A', 'B'), records), [true, true, false])
})

test('a number is a key, to the last digit', () => {
  const records = ['9007199254740993', '9007199254740992', '9007199254740993'].map((key) => ({
    Key: parseJson(key),
  }))
  assert.deepEqual(newOf(typeWith('Key'), records), [true, true, false])
})

for (const [what, type] of [
  ['whose type has no key', typeWith()],
  ['without its key', typeWith('Key')],
  ['without a part of its key', typeWith('F', 'Key')],
] as const) {
  test(`a record ${what} is known by all that it says`, () => {
    const records = [{ F: '1' }, { F: '2' }, { F: '1', '@odata.etag': 'x' }, { F: '1', Key: null }, { F: '1', Key: '' }]
    assert.deepEqual(newOf(type, records), [true, true, false, true, true])
  })
}

test('each chain begins with nothing', () => {
  const type = typeWith('Key')
  assert.deepEqual([newOf(type, [{ Key: '1' }]), newOf(type, [{ Key: '1' }])], [[true], [true]])
})
