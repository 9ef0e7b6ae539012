import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AskCore } from '../core-request'
import { hasData } from './has-data'
import { answeredWith, parametersOf, requestOf, serving } from './testing/core-answers'
import { told } from './testing/outcomes'
import { propertyTarget, recordsWith } from './testing/property-target'

const parameters = parametersOf({ KeyField: 'ListingKey', IntegerField: 'BedroomsTotal' })
const nobody: AskCore = () => assert.fail('nothing is to be asked')
const select = requestOf({ $select: 'ListingKey,BedroomsTotal' }, { parameters })
const judge = (...records: readonly object[]) => hasData.judge(propertyTarget(), answeredWith(select, records), nobody)

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
    hasData.judge(target, answeredWith(select, emptied), serving(target, served).ask)
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

test('without records there is no data', async () => {
  assert.deepEqual(told(await judge()), [
    'not verified example: Property.ListingKey: no value in 0 records',
    'not verified example: Property.BedroomsTotal: no value in 0 records',
  ])
})
