import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { editDistanceLimit } from './matching/near-name'
import { normalise } from './matching/normalise'
import { closestName, similarLookupValues } from './similar-names'

const standard = (standardLookupValue: string, legacyODataValue: string, ...synonyms: string[]) => ({
  standardLookupValue,
  legacyODataValue,
  synonyms,
})

const statuses = [
  standard('Active', 'Active'),
  standard('Active Under Contract', 'ActiveUnderContract', 'Contingent'),
  standard('Pending', 'Pending'),
]

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

describe('similar lookup values', () => {
  const similar = (...offered: string[]) =>
    similarLookupValues(offered, statuses, (value) => value.legacyODataValue).map(({ local, standard, reason }) => [
      local,
      standard.legacyODataValue,
      reason,
    ])

  test('standard values are not similar to anything', () =>
    assert.deepEqual(similar('Active', 'ActiveUnderContract', 'Pending'), []))

  test('a local value unlike any standard one is fine', () => assert.deepEqual(similar('AuctionOnly'), []))

  test('the same letters in another case', () =>
    assert.deepEqual(similar('active_under_contract'), [
      ['active_under_contract', 'ActiveUnderContract', 'same letters and digits'],
    ]))

  test('a listed synonym', () =>
    assert.deepEqual(similar('Contingent'), [['Contingent', 'ActiveUnderContract', 'listed synonym']]))

  test('a few edits', () =>
    assert.deepEqual(similar('Pendng'), [['Pendng', 'Pending', '1 edit away, up to 1 are a variation']]))

  test('an advisory is not a violation', () => assert.deepEqual(similar('Penidng', 'ActiveStatus'), []))

  test('an offered standard value suppresses what resembles it', () =>
    assert.deepEqual(similar('Pendng', 'Pending'), []))

  test('a value without letters or digits resembles nothing', () => assert.deepEqual(similar('-'), []))
})

test('the closest name answers a typo and stays silent on nonsense', () => {
  assert.equal(closestName('Proprty', ['Member', 'Property', 'Office']), 'Property')
  assert.equal(closestName('Zzz', ['Member', 'Property']), undefined)
})
