import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AskCore } from '../core-request'
import { checked } from '../testing/checked-findings'
import { hasData } from './has-data'
import { answeredWith, parametersOf, requestOf, serving } from './testing/core-answers'
import { told } from './testing/outcomes'
import { propertyTarget, recordsWith } from './testing/property-target'

const parameters = parametersOf({ KeyField: 'ListingKey', IntegerField: 'BedroomsTotal' })
const nobody: AskCore = () => assert.fail('nothing is to be asked')
const select = requestOf({ $select: 'ListingKey,BedroomsTotal' }, { parameters })
const judge = (...records: readonly object[]) =>
  checked(hasData).judge(propertyTarget(), answeredWith(select, records), nobody)

test('a value of each Field in one record is enough', async () => {
  assert.deepEqual(
    told(await judge({ ListingKey: 'P1', BedroomsTotal: null }, { ListingKey: 'P2', BedroomsTotal: 0 })),
    ['upheld example: Property: ListingKey in 2 of 2 records, BedroomsTotal in 1 of 2 records'],
  )
})

test('the key alone is not data, and nulls violate nothing', async () => {
  const findings = await judge({ ListingKey: 'P1', BedroomsTotal: null }, { ListingKey: 'P2' })
  assert.deepEqual(told(findings), ['not verified example: Property.BedroomsTotal: no value in 2 records'])
  assert.equal(
    findings[0]?.advice,
    'name by IntegerField in the RESOScript another Field than BedroomsTotal, one that has values',
  )
})

test('values that only whole records have are kept back', async () => {
  const sample = recordsWith('BedroomsTotal', 3, 4)
  const emptied = recordsWith('BedroomsTotal', null, null)
  const target = propertyTarget(sample)
  const judgedOn = (served: typeof sample) =>
    checked(hasData).judge(target, answeredWith(select, emptied), serving(target, served).ask)
  const findings = await judgedOn(sample)
  assert.deepEqual(told(findings), ['violated example: Property.BedroomsTotal: no value in 2 records'])
  assert.equal(findings[0]?.expected, "a value in Property('P1'), which has one when it is asked for whole")
  assert.deepEqual(told(await judgedOn(emptied)), [
    'not verified example: Property.BedroomsTotal: no value in 2 records',
  ])
})

test('a record without its key is violated', async () => {
  assert.deepEqual(told(await judge({ ListingKey: 'P1', BedroomsTotal: 1 }, { ListingKey: null, BedroomsTotal: 1 })), [
    'violated example: record 2 of Property: no ListingKey',
  ])
})

test('records without their key are counted after the first twenty', async () => {
  const records = Array.from({ length: 22 }, () => ({ ListingKey: null, BedroomsTotal: 1 }))
  assert.equal(told(await judge(...records)).at(-1), 'violated example: Property: 2 more like these among 22 records')
})

test('without records there is no data', async () => {
  assert.deepEqual(told(await judge()), [
    'not verified example: Property.ListingKey: no value in 0 records',
    'not verified example: Property.BedroomsTotal: no value in 0 records',
  ])
})

test('a value of a record that is not in the answer says nothing, and nothing is asked about it', async () => {
  const target = propertyTarget([
    { ListingKey: 'P1', BedroomsTotal: null },
    { ListingKey: 'P9', BedroomsTotal: 3 },
    { BedroomsTotal: 3 },
  ])
  const answer = answeredWith(select, [{ ListingKey: 'P1', BedroomsTotal: null }])
  assert.deepEqual(told(await checked(hasData).judge(target, answer, nobody)), [
    'not verified example: Property.BedroomsTotal: no value in 1 record',
  ])
})

test('the key is missed only where it is selected', async () => {
  const withoutKey = requestOf({ $select: 'BedroomsTotal' }, { parameters })
  const target = propertyTarget(recordsWith('BedroomsTotal', 3, 4))
  const judged = async (...records: readonly object[]) =>
    told(await checked(hasData).judge(target, answeredWith(withoutKey, records), nobody))
  assert.deepEqual(await judged({ BedroomsTotal: 3 }, {}), [
    'upheld example: Property: BedroomsTotal in 1 of 2 records',
  ])
  assert.deepEqual(await judged({ BedroomsTotal: null }, {}), [
    'not verified example: Property.BedroomsTotal: no value in 2 records',
  ])
})
