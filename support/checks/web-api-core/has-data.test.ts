import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeHasData } from './has-data'
import { answeredWith, parametersOf, requestOf } from './testing/core-answers'
import { told } from './testing/outcomes'
import { propertyTarget } from './testing/property-target'

const parameters = parametersOf({ KeyField: 'ListingKey', IntegerField: 'BedroomsTotal' })
const select = requestOf({ $select: 'ListingKey,BedroomsTotal' }, { parameters })
const judge = (...records: readonly object[]) => judgeHasData(propertyTarget(), answeredWith(select, records))

test('a value of each Field in one record is enough', () => {
  assert.deepEqual(told(judge({ ListingKey: 'P1', BedroomsTotal: null }, { ListingKey: 'P2', BedroomsTotal: 0 })), [
    'upheld example: Property: ListingKey in 2 of 2 records, BedroomsTotal in 1 of 2 records',
  ])
})

test('the key alone is no data, but nulls are no fault either', () => {
  const findings = judge({ ListingKey: 'P1', BedroomsTotal: null }, { ListingKey: 'P2' })
  assert.deepEqual(told(findings), ['not verified example: Property.BedroomsTotal: no value in 2 records'])
  assert.equal(
    findings[0]?.advice,
    'name by IntegerField in the RESOScript another Field than BedroomsTotal, one that has values',
  )
})

test('a record without its key is violated', () => {
  assert.deepEqual(told(judge({ ListingKey: 'P1', BedroomsTotal: 1 }, { ListingKey: null, BedroomsTotal: 1 })), [
    'violated example: record 2 of Property: no ListingKey',
  ])
})

test('without records there is no data', () => {
  assert.deepEqual(told(judge()), [
    'not verified example: Property.ListingKey: no value in 0 records',
    'not verified example: Property.BedroomsTotal: no value in 0 records',
  ])
})
