import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { normalise } from '../../dictionary/names'
import { editDistanceLimit } from './near-name'

describe('edit distance of RCP-40', () => {
  test('the limit stays below a quarter of the length', () => {
    const limits = [0, 1, 4, 5, 8, 9, 12, 13, 16, 17].map((length) => editDistanceLimit(length))
    assert.deepEqual(limits, [0, 0, 0, 1, 1, 2, 2, 3, 3, 4])
  })

  test('another fuzziness moves it', () => {
    assert.equal(editDistanceLimit(8, 0.5), 3)
    assert.equal(editDistanceLimit(8, 1), 7)
    assert.equal(editDistanceLimit(8, 0), 0)
  })

  test('a product that should be whole is taken for whole', () => assert.equal(editDistanceLimit(30, 0.1), 2))
})

test('normalising drops case and punctuation and is idempotent', () => {
  assert.equal(normalise('Active Under-Contract (B)'), 'activeundercontractb')
  assert.equal(normalise('Superficie été'), 'superficieété')
  fc.assert(fc.property(fc.string(), (name) => normalise(normalise(name)) === normalise(name)))
})
