import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DictionaryIndex } from '../dictionary/dictionary-index'
import type { AdvertisedField, AdvertisedType } from './advertised-payload'
import { commonFormatPayload } from './reported-payload'

const enumeration = (name: string): AdvertisedField => ({
  name,
  isCollection: false,
  nullable: true,
  value: { kind: 'EnumType', lookupName: `enums.${name}`, members: new Set(['Active']), isFlags: false },
})

const price: AdvertisedField = {
  name: 'ListPrice',
  isCollection: false,
  nullable: true,
  value: { kind: 'primitive', type: 'Edm.Decimal' },
}

const dictionary = new DictionaryIndex({
  version: '2.0',
  resources: [
    {
      name: 'Property',
      fields: (['StandardStatus', 'City'] as const).map((standardName) => ({
        resourceName: 'Property',
        standardName,
        displayName: standardName,
        dataType: 'Single Enumeration',
        maxLength: 50,
        synonyms: [],
        lookupName: standardName,
        propertyTypes: [],
        payloads: [],
      })),
    },
  ],
  lookups: [
    {
      name: 'StandardStatus',
      values: [
        { standardLookupValue: 'Active Under Contract', legacyODataValue: 'ActiveUnderContract', synonyms: [] },
        { standardLookupValue: 'Active', legacyODataValue: 'Active', synonyms: [] },
      ],
    },
    { name: 'City', values: [] },
  ],
})

test('values in both spellings, any text where none are listed, and the rest as it is', () => {
  const fields = [enumeration('StandardStatus'), enumeration('City'), price]
  const type: AdvertisedType = {
    name: 'Property',
    key: ['ListingKey'],
    fields: new Map(fields.map((field) => [field.name, field])),
  }
  const reference = { resources: new Map([['Property', type]]), types: new Map([['o.Property', type]]) }
  const { resources, types } = commonFormatPayload(reference, dictionary)
  assert.deepEqual(resources.get('Property'), types.get('o.Property'))
  const property = resources.get('Property')
  assert.deepEqual(property?.key, ['ListingKey'])
  assert.deepEqual(property?.fields.get('StandardStatus')?.value, {
    kind: 'Lookup',
    lookupName: 'StandardStatus',
    values: new Set(['ActiveUnderContract', 'Active Under Contract', 'Active']),
  })
  assert.deepEqual(property?.fields.get('City')?.value, { kind: 'primitive', type: 'Edm.String', maxLength: 50 })
  assert.deepEqual(property?.fields.get('ListPrice'), price)
  assert.equal(property?.allowsLocalFields, true)
})

test('sizes are those of the dictionary, but for the precision of times, which it does not say', () => {
  const timed = (name: string, type: string): AdvertisedField => ({
    ...price,
    name,
    value: { kind: 'primitive', type, precision: 9, scale: 2 },
  })
  const fields = [
    timed('ListPrice', 'Edm.Decimal'),
    timed('ModificationTimestamp', 'Edm.DateTimeOffset'),
    enumeration('Other'),
  ]
  const type: AdvertisedType = {
    name: 'Property',
    key: [],
    fields: new Map(fields.map((field) => [field.name, field])),
  }
  const { resources } = commonFormatPayload({ resources: new Map([['Property', type]]), types: new Map() }, dictionary)
  assert.deepEqual(
    [...(resources.get('Property')?.fields.values() ?? [])].map(({ value }) => value),
    [
      { kind: 'primitive', type: 'Edm.Decimal', precision: 9, scale: 2 },
      { kind: 'primitive', type: 'Edm.DateTimeOffset', scale: 2 },
      enumeration('Other').value,
    ],
  )
})
