import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checked } from '../testing/checked-findings'
import { keyPresent } from './key-field-present'
import { evidenceAt, pageOf } from './testing/core-answers'
import { exampleTarget } from './testing/example-target'

const judged = (records: readonly object[]) =>
  checked(keyPresent)
    .judge(exampleTarget(), pageOf(records, {}, { $select: 'BedroomsTotal' }))
    .map(({ level, outcome, subject, found }) => [level, outcome, subject, found])

test('is upheld when every record has its key', () => {
  assert.deepEqual(judged([{ ListingKey: 'P1', BedroomsTotal: 1 }, { ListingKey: 'P2' }]), [
    ['SHOULD', 'upheld', 'example: Property', '2 records'],
  ])
})

test('is advised of each record without key', () => {
  assert.deepEqual(judged([{ BedroomsTotal: 1 }, { ListingKey: 'P2' }, { ListingKey: null }]), [
    ['SHOULD', 'advisory', 'example: record 1 of Property', 'ListingKey absent'],
    ['SHOULD', 'advisory', 'example: record 3 of Property', 'ListingKey null'],
  ])
})

test('an advisory says what was asked and what to do', () => {
  const [finding] = checked(keyPresent).judge(exampleTarget(), pageOf([{}], {}, { $select: 'BedroomsTotal' }))
  assert.deepEqual(finding, {
    rule: 'core-key-present',
    level: 'SHOULD',
    outcome: 'advisory',
    subject: 'example: record 1 of Property',
    requirement: 'SHOULD have ListingKey in every record',
    expected: 'a value of ListingKey',
    found: 'ListingKey absent',
    ...evidenceAt('https://example.org/odata/Property?$select=BedroomsTotal'),
    advice: 'answer every record with ListingKey, whatever $select names',
  })
})

test('is not verified without records', () => {
  assert.deepEqual(judged([]), [['SHOULD', 'not verified', 'example: Property', 'no record']])
})
