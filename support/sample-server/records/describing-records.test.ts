import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupBy } from '../../dictionary/group-by'
import { lookupNameOf } from '../../metadata/annotations'
import { allRecords, referenceRecords } from './testing/reference-records'

const strings = referenceRecords('2.1')
const enums = referenceRecords('2.1', 'EnumTypes')

test('there is one Lookup record for each standard value of an annotated LookupName', () => {
  const byName = groupBy(allRecords(strings.records, 'Lookup'), (record) => String(record['LookupName']))
  const annotated = new Set(
    strings.model.types.flatMap((type) => (type.kind === 'EntityType' ? type.properties.map(lookupNameOf) : [])),
  )
  for (const { name, values } of strings.dictionary.lookups) {
    const found = byName.get(name)
    assert.equal(found !== undefined, annotated.has(name), name)
    if (found === undefined || values.length === 0) continue
    assert.deepEqual(
      found.map((record) => [record['LookupValue'], record['StandardLookupValue'], record['LegacyODataValue']]),
      values.map((value) => [value.standardLookupValue, value.standardLookupValue, value.legacyODataValue]),
      name,
    )
  }
})

test('open Lookups have invented values, which are not standard ones', () => {
  const cities = allRecords(strings.records, 'Lookup').filter((record) => record['LookupName'] === 'City')
  assert.ok(cities.length > 1)
  for (const city of cities) {
    assert.equal(city['StandardLookupValue'], null)
    assert.equal(city['LegacyODataValue'], null)
    assert.match(String(city['LookupValue']), /^[A-Z]/)
  }
})

test('with EnumTypes all Lookups of the dictionary are described, open ones by the members of their EnumType', () => {
  const byName = groupBy(allRecords(enums.records, 'Lookup'), (record) => String(record['LookupName']))
  assert.deepEqual(
    [...byName.keys()],
    enums.dictionary.lookups.map(({ name }) => name),
  )
  assert.equal(byName.get('City')?.[0]?.['LegacyODataValue'], 'SampleCityEnumValue')
})

test('Lookup records are fed in every way that there is', () => {
  assert.deepEqual(strings.records.record('Lookup', 0)['FeedTypes'], ['BBO', 'IDX', 'PDAP', 'VOW'])
  assert.deepEqual(enums.records.record('Lookup', 0)['FeedTypes'], ['Bbo', 'Idx', 'Pdap', 'Vow'])
})

test('there is one Field record for each property and navigation property', () => {
  const told = allRecords(strings.records, 'Field').map((record) => `${record['ResourceName']}.${record['FieldName']}`)
  const declared = strings.resourceNames.flatMap((name) => {
    const type = strings.model.resource(name)
    assert.ok(type)
    const members = [...strings.model.properties(type), ...strings.model.navigationProperties(type)]
    return members.map((member) => `${name}.${member.name}`)
  })
  assert.deepEqual(told, declared)
})

test('Field records tell what the model knows', () => {
  const field = (records: typeof strings.records, resourceName: string, fieldName: string) =>
    allRecords(records, 'Field').find(
      (record) => record['ResourceName'] === resourceName && record['FieldName'] === fieldName,
    )
  const price = field(strings.records, 'Property', 'ListPrice')
  assert.deepEqual(
    [price?.['Type'], price?.['Precision'], price?.['Scale'], price?.['LookupName'], price?.['CollectionYN']],
    [['Edm.Decimal'], 14, 2, null, false],
  )
  const appliances = field(strings.records, 'Property', 'Appliances')
  assert.deepEqual([appliances?.['LookupName'], appliances?.['CollectionYN']], ['Appliances', true])
  assert.equal(field(enums.records, 'Property', 'Appliances')?.['LookupName'], 'Appliances')
  const media = field(strings.records, 'Property', 'Media')
  assert.deepEqual([media?.['ExpandableYN'], media?.['Type']], [true, []])
  const oldPrice = field(referenceRecords('1.7').records, 'Property', 'ListPrice')
  assert.equal(oldPrice?.['DisplayName'], 'List Price')
})
