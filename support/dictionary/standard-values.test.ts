import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type GivenValue, StandardValues } from './standard-values'

const value = (standardLookupValue: string, legacyODataValue: string) => ({
  standardLookupValue,
  legacyODataValue,
  synonyms: [],
})
const standards = new StandardValues([value('FHA', 'Fha'), value('Active Under Contract', 'ActiveUnderContract')])
const is = (given: GivenValue) => standards.of(given)?.legacyODataValue

describe('a member of an EnumType', () => {
  const member = (name: string, standardName?: string) =>
    is({ kind: 'legacyODataValue', name, ...(standardName === undefined ? {} : { standardName }) })

  test('is the value of its name, in either spelling to the letter', () => {
    assert.deepEqual(
      ['Fha', 'FHA', 'ActiveUnderContract'].map((name) => member(name)),
      ['Fha', 'Fha', 'ActiveUnderContract'],
    )
    assert.deepEqual(
      ['fha', 'activeundercontract', 'Active_Under_Contract', ''].map((name) => member(name)),
      [undefined, undefined, undefined, undefined],
    )
  })

  test('is what its annotation says, whatever its name', () => {
    assert.equal(member('AUC', 'Active Under Contract'), 'ActiveUnderContract')
    assert.equal(member('AUC', 'ActiveUnderContract'), 'ActiveUnderContract')
    assert.equal(member('Fha', 'Active Under Contract'), 'ActiveUnderContract')
  })

  test('is the value of its name where the annotation is a display name of its own', () => {
    assert.equal(member('Fha', 'Federal Housing'), 'Fha')
    assert.equal(member('AUC', 'Active under contract'), undefined)
  })
})

describe('a value of Lookup records', () => {
  const record = (name: string, standardName?: string) =>
    is({ kind: 'lookupValue', name, ...(standardName === undefined ? {} : { standardName }) })

  test('is its StandardLookupValue, whatever its LookupValue', () => {
    assert.equal(record('Under Contract', 'Active Under Contract'), 'ActiveUnderContract')
    assert.equal(record('FHA', 'Active Under Contract'), 'ActiveUnderContract')
    assert.equal(record('FHA', 'Ours'), undefined)
    assert.equal(record('FHA', 'Fha'), undefined)
  })

  test('is its LookupValue where there is no other, in the spelling of string lookups', () => {
    assert.equal(record('FHA'), 'Fha')
    assert.equal(record('Fha'), undefined)
    assert.equal(record('ActiveUnderContract'), undefined)
  })
})

test('a value of a payload may be meant in either spelling', () => {
  const payload = (name: string) => is({ kind: 'either spelling', name })
  assert.deepEqual(['FHA', 'Fha', 'fha'].map(payload), ['Fha', 'Fha', undefined])
})
