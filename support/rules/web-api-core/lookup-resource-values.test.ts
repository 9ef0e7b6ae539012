import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type LookupRecords, toLookupRecords } from '../../payload/lookup-records'
import type { UnknownRecords } from '../../payload/unknown-records'
import type { CoreParameters } from '../core-parameter'
import { checked } from '../testing/checked-findings'
import { lookupValueListed } from './lookup-resource-values'
import { exampleTarget, scriptParameters } from './testing/example-target'

const NAMES = { value: 'SingleValueLookupValue', lookupName: 'SingleLookupName' } as const

const record = (lookupValue: string) => ({ lookupName: 'StandardStatus', lookupValue, standardLookupValue: 'Standard' })
const LOOKUPS: LookupRecords = {
  kind: 'known',
  byLookupName: new Map([
    ['StandardStatus', [record('Active'), record("O'Hara"), record('Under Agreement')]],
    ['City', [{ lookupName: 'City', lookupValue: 'Boise' }]],
  ]),
}

const judged = (texts: Parameters<typeof scriptParameters>[0], lookups: LookupRecords | UnknownRecords = LOOKUPS) =>
  checked(lookupValueListed).judge(exampleTarget('Property', scriptParameters(texts)), lookups, NAMES)
const told = (value: string, lookupName: string, lookups: LookupRecords = LOOKUPS) => {
  const { outcome, found } = judged({ SingleValueLookupValue: value, SingleLookupName: lookupName }, lookups)
  return [outcome, found]
}

test('is upheld by a LookupValue of the LookupName, also with apostrophes', () => {
  assert.deepEqual(judged({ SingleValueLookupValue: "'Active'", SingleLookupName: 'StandardStatus' }), {
    rule: 'core-lookup-resource',
    level: 'MUST',
    outcome: 'upheld',
    subject: 'Lookup Resource',
    requirement: "MUST have 'Active' under StandardStatus",
    found: '3 values under StandardStatus',
  })
  assert.equal(told("'O''Hara'", 'StandardStatus')[0], 'upheld')
  assert.equal(told('Under Agreement', 'StandardStatus')[0], 'upheld')
})

test('is violated by a value that is not one of its LookupValues, which are named', () => {
  const found = 'under StandardStatus only "Active", "O\'Hara", "Under Agreement"'
  assert.deepEqual(told("'active'", 'StandardStatus'), ['violated', found])
  assert.deepEqual(told("'Standard'", 'StandardStatus'), ['violated', found])
  assert.deepEqual(told("'Boise'", 'StandardStatus'), ['violated', found])
})

test('is violated by a LookupName that no record has', () => {
  assert.deepEqual(told("'Active'", 'standardStatus'), [
    'violated',
    'no record with that LookupName, but with StandardStatus, City',
  ])
  assert.deepEqual(told("'Active'", 'StandardStatus', toLookupRecords([])), [
    'violated',
    'no record with that LookupName, but with none at all',
  ])
})

test('is not verified where other records are missing, unless it is there', () => {
  const incomplete: UnknownRecords = {
    kind: 'unknown',
    reason: 'only 4 of 9',
    advice: 'serve all',
    cause: 'replication',
  }
  const some: LookupRecords = { ...LOOKUPS, incomplete }
  assert.equal(told("'Active'", 'StandardStatus', some)[0], 'upheld')
  assert.deepEqual(told("'Gone'", 'StandardStatus', some), ['not verified', 'only 4 of 9'])
  assert.deepEqual(told("'Active'", 'Roof', some), ['not verified', 'only 4 of 9'])
})

test('is not verified without records or Parameters', () => {
  const unknown: UnknownRecords = { kind: 'unknown', reason: 'the status 500', advice: 'see why', cause: 'broken' }
  const texts = { SingleValueLookupValue: "'Active'", SingleLookupName: 'StandardStatus' }
  const { outcome, found, cause } = judged(texts, unknown)
  assert.deepEqual([outcome, found, cause], ['not verified', 'the status 500', 'broken'])
  assert.equal(judged({ SingleLookupName: 'StandardStatus' }).outcome, 'not verified')
  const parameters: CoreParameters = new Map([
    ...scriptParameters({ SingleValueLookupValue: "'Active'" }),
    ['SingleLookupName', { kind: 'missing', name: 'SingleLookupName', reason: 'no annotation', advice: 'add it' }],
  ])
  const missing = checked(lookupValueListed).judge(exampleTarget('Property', parameters), LOOKUPS, NAMES)
  assert.deepEqual(
    [missing.outcome, missing.found, missing.advice],
    ['not verified', 'there is no SingleLookupName: no annotation', 'add it'],
  )
})
