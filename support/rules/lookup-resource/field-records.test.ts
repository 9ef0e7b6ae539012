import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { JsonObject } from '../../odata/json-value'
import { checked, checkedFindings } from '../testing/checked-findings'
import { fieldHasRecord, fieldRecordInMetadata } from './field-records'
import { onServer } from './on-server'
import { pairOnce } from './pair-once'
import { replicatedCompletely } from './replicated-completely'
import { requiredValue } from './required-value'
import { modelWith } from './testing/lookup-model'
import { fieldsOf } from './testing/resources'

const model = modelWith({
  members:
    '<Property Name="ListPrice" Type="Edm.Decimal"/><NavigationProperty Name="Photos" Type="Collection(o.Media)"/>',
  lookupFields: '<Property Name="LookupKey" Type="Edm.String"/>',
})

const record = (ResourceName: string | null, FieldName: string | null): JsonObject => ({
  FieldKey: `${ResourceName}.${FieldName}`,
  ResourceName,
  FieldName,
})

/** The Resource Lookup is named by its EntitySet here; Media has none, so that its Fields cannot be asked for. */
const records = [
  record('Property', 'ListingKey'),
  record('Property', 'ListPrice'),
  record('Property', 'Photos'),
  record('Lookups', 'LookupKey'),
]

const inMetadata = async (...more: JsonObject[]) =>
  checkedFindings(await checked(fieldRecordInMetadata).judge(model, fieldsOf({ records: [...records, ...more] }))).map(
    ({ outcome, found }) => [outcome, found],
  )

const recorded = async (served: readonly JsonObject[]) =>
  checkedFindings(await checked(fieldHasRecord).judge(model, fieldsOf({ records: served }))).map(
    ({ outcome, subject, evidence }) => [outcome, subject, evidence],
  )

describe('a Field Resource that says what the metadata say', () => {
  test('upholds all rules, with linked pages or without', async () => {
    for (const links of [true, false]) {
      const resource = fieldsOf({ records, links, pageSize: () => 3 })
      const findings = [
        await checked(onServer).judge(resource),
        await checked(replicatedCompletely).judge(resource),
        ...(await checked(requiredValue).judge(resource, 'FieldKey')),
        ...(await checked(pairOnce).judge(resource, ['ResourceName', 'FieldName'])),
        ...(await checked(fieldRecordInMetadata).judge(model, resource)),
        ...(await checked(fieldHasRecord).judge(model, resource)),
      ]
      assert.deepEqual(
        findings.map(({ outcome }) => outcome),
        findings.map(() => 'upheld'),
      )
    }
  })

  test('may name a Resource by its EntityType', async () => {
    const [a, b, c] = records
    assert.equal((await recorded([a ?? {}, b ?? {}, c ?? {}, record('Lookup', 'LookupKey')]))[0]?.[0], 'upheld')
  })
})

test('a record of what the metadata do not declare is violated', async () => {
  assert.deepEqual(await inMetadata(record('Office', 'OfficeKey'), record('Property', 'ListPrce')), [
    ['violated', 'the metadata have no Resource Office'],
    ['violated', 'the metadata have no Field Property.ListPrce'],
  ])
})

test('a record without a name is told by the rule about required values', async () => {
  assert.deepEqual((await inMetadata(record('Property', null)))[0], ['upheld', '5 records'])
  const resource = fieldsOf({ records: [record('Property', null)] })
  assert.equal((await checked(requiredValue).judge(resource, 'FieldName'))[0]?.outcome, 'violated')
})

test('a Field without a record is violated, navigation properties too', async () => {
  assert.deepEqual(await recorded(records.slice(0, 1)), [
    ['violated', 'Property.ListPrice', '$metadata line 6, column 1'],
    ['violated', 'Property.Photos', '$metadata line 6, column 48'],
    ['violated', 'Lookup.LookupKey', '$metadata line 9, column 1'],
  ])
})

test('records that name no Resource, no Field, or none that there is, are those of no Field', async () => {
  const incomplete = [record('Office', 'OfficeKey'), record('Office', null), record('Property', null), {}]
  const nameless = [record(null, 'ListPrice'), { ResourceName: 'Property' }, { FieldName: 'ListPrice' }]
  assert.deepEqual(await recorded([...incomplete, ...nameless, ...records]), [['upheld', 'Field Resource', undefined]])
  assert.equal((await recorded([...incomplete, ...nameless])).length, records.length)
  assert.deepEqual(await inMetadata(...incomplete.slice(1), ...nameless), [['upheld', `${records.length + 6} records`]])
})

test('EntitySets of no EntityType have no Fields that could be recorded', async () => {
  const entitySets = '<EntitySet Name="None" EntityType="o.None"/><EntitySet Name="Status" EntityType="o.Status"/>'
  const incomplete = modelWith({ members: '', entitySets })
  const judged = async (...served: JsonObject[]) =>
    checkedFindings(await checked(fieldHasRecord).judge(incomplete, fieldsOf({ records: served }))).map(
      ({ subject }) => subject,
    )
  assert.deepEqual(await judged(record('None', 'ListPrice')), ['Property.ListingKey'])
  assert.deepEqual(await judged(record('Property', 'ListingKey')), ['Field Resource'])
})

test('two records of one Field are violated', async () => {
  const resource = fieldsOf({ records: [...records, { ...record('Property', 'ListPrice'), FieldKey: 'again' }] })
  const [finding] = await checked(pairOnce).judge(resource, ['ResourceName', 'FieldName'])
  assert.equal(finding?.found, '2 records: FieldKey Property.ListPrice, again')
})
