import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checked } from '../testing/checked-findings'
import { keyLiteral } from './judging/core-key'
import { keyAskedFor } from './key-asked-for'
import { answered, requestOf } from './testing/core-answers'
import { told } from './testing/outcomes'
import { propertyTarget } from './testing/property-target'

const judge = (literal: string, body: object | string, keyField = 'ListingKey') =>
  told(
    checked(keyAskedFor).judge(
      propertyTarget([], { keyField }),
      answered(requestOf({}, { path: [`Property(${literal})`] }), { body }),
    ),
  ).map((line) => line.replace(/ example: Property\(.*\):/, ':'))

test('the record with the key is upheld', () => {
  assert.deepEqual(judge("'P1'", { ListingKey: 'P1' }), ['upheld: ListingKey "P1"'])
  assert.deepEqual(judge("'O''Hara (1)'", { ListingKey: "O'Hara (1)" }), [`upheld: ListingKey "O'Hara (1)"`])
})

test('numbers and GUIDs are compared as such', () => {
  assert.deepEqual(judge('9007199254740993', '{"Number":9007199254740993}', 'Number'), [
    'upheld: Number 9007199254740993',
  ])
  assert.deepEqual(judge('9007199254740993', '{"Number":9007199254740992}', 'Number'), [
    'violated: Number 9007199254740992',
  ])
  assert.deepEqual(judge('007', { Number: 7 }, 'Number'), ['upheld: Number 7'])
  assert.deepEqual(judge('AB-1', { Guid: 'ab-1' }, 'Guid'), ['upheld: Guid "ab-1"'])
  assert.deepEqual(judge('AB-1', { Guid: 'ab-2' }, 'Guid'), ['violated: Guid "ab-2"'])
})

test('another record, or none, is violated', () => {
  assert.deepEqual(judge("'P1'", { ListingKey: 'P2' }), ['violated: ListingKey "P2"'])
  assert.deepEqual(judge("'P1'", { ListingKey: 'p1' }), ['violated: ListingKey "p1"'])
  assert.deepEqual(judge("'O''Hara'", { ListingKey: 'OHara' }), ['violated: ListingKey "OHara"'])
  assert.deepEqual(judge("'P1'", { ListingKey: null }), ['violated: ListingKey null'])
  assert.deepEqual(judge("'P1'", {}), ['violated: ListingKey absent'])
})

test('a list of records is violated, also of one record', () => {
  assert.deepEqual(judge("'P1'", { value: [{ ListingKey: 'P1' }] }), ['violated: a list of 1 record'])
})

test('a record may have a Field called value', () => {
  assert.deepEqual(judge("'P1'", { ListingKey: 'P1', value: [1] }), ['upheld: ListingKey "P1"'])
})

test('a KeyValue that is not a literal of its type is not verified', () => {
  assert.deepEqual(judge('P1', { ListingKey: 'P1' }), [
    'not verified: P1 is not a literal of Edm.String, the type of ListingKey',
  ])
  assert.deepEqual(judge("'O'Hara'", { ListingKey: 'P1' }), [
    "not verified: 'O'Hara' is not a literal of Edm.String, the type of ListingKey",
  ])
  assert.deepEqual(judge("'7'", { Number: 7 }, 'Number'), [
    "not verified: '7' is not a literal of Edm.Int64, the type of Number",
  ])
})

test('every key is found again by the literal that stands for it', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
      (ListingKey) => {
        const literal = keyLiteral(propertyTarget(), { ListingKey }) ?? assert.fail('no literal')
        assert.match(judge(literal, { ListingKey })[0] ?? '', /^upheld/)
      },
    ),
  )
})
