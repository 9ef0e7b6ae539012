import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DictionaryIndex } from '../dictionary/dictionary-index'
import { edmx, modelOf, schema } from '../metadata/testing/model-of'
import { entitySetsByType, offeredNames, usesLookupRecords } from './offered-names'

const DICTIONARY = new DictionaryIndex({ version: '2.0', resources: [{ name: 'Property', fields: [] }], lookups: [] })

const LOOKUP_NAME = 'RESO.OData.Metadata.LookupName'
const annotation = (name: string, value: string) => ({ term: `RESO.OData.Metadata.${name}`, value })

test('Fields are told apart by their kind, and share the values of their Lookup', () => {
  const { resources } = offeredNames(
    {
      fields: [
        { resourceName: 'Property', fieldName: 'City', type: 'o.City' },
        { resourceName: 'Property', fieldName: 'Media', type: 'o.Media', isExpansion: true },
        { resourceName: 'Property', fieldName: 'Address', type: 'o.Address', isComplexType: true },
        { resourceName: 'Office', fieldName: 'OfficeCity', type: 'o.City' },
      ],
      lookups: [
        {
          lookupName: 'o.City',
          lookupValue: 'LosAngeles',
          type: 'Edm.Int32',
          annotations: [annotation('StandardName', 'Los Angeles')],
        },
      ],
    },
    DICTIONARY,
  )
  const values = [{ name: 'LosAngeles', kind: 'legacyODataValue', standardName: 'Los Angeles' }]
  assert.deepEqual(resources, [
    {
      name: 'Property',
      fields: [
        { name: 'City', kind: 'Field', values },
        { name: 'Media', kind: 'expansion' },
        { name: 'Address', kind: 'complex type' },
      ],
    },
    { name: 'Office', fields: [{ name: 'OfficeCity', kind: 'Field', values }] },
  ])
  assert.equal(resources[0]?.fields[0]?.values, resources[1]?.fields[0]?.values)
})

test('Lookup records have the value that payloads transport, by type or by annotation of the Field', () => {
  const lookup = {
    lookupName: 'Status',
    lookupValue: 'Active',
    type: 'Edm.String',
    annotations: [annotation('StandardName', 'Active'), annotation('LookupValue', 'For Sale')],
  }
  for (const field of [
    { type: 'Status' },
    { type: 'Edm.String', annotations: [{ term: LOOKUP_NAME, value: 'Status' }] },
  ]) {
    const { resources } = offeredNames(
      {
        fields: [{ resourceName: 'Property', fieldName: 'S', ...field }],
        lookups: [lookup],
      },
      DICTIONARY,
    )
    assert.deepEqual(resources[0]?.fields[0]?.values, [
      { name: 'For Sale', kind: 'lookupValue', standardName: 'Active' },
    ])
  }
})

test('Lookup records matter where a Field names them', () => {
  const field = { resourceName: 'Property', fieldName: 'S', type: 'Edm.String' }
  const named = { ...field, annotations: [{ term: LOOKUP_NAME, value: 'Status' }] }
  assert.equal(usesLookupRecords({ fields: [field], lookups: [] }), false)
  assert.equal(usesLookupRecords({ fields: [field, named], lookups: [] }), true)
  assert.equal(usesLookupRecords({ fields: [{ ...named, type: 'Status' }], lookups: [] }), true)
  assert.equal(usesLookupRecords({ fields: [{ ...named, type: 'o.Status' }], lookups: [] }), false)
})

test('an EntitySet whose EntityType is unknown goes by the name that it gives', () => {
  const sets = '<EntityContainer Name="c"><EntitySet Name="Property" EntityType="other.Listing"/></EntityContainer>'
  const model = modelOf(edmx(schema('Namespace="o"', sets)))
  assert.deepEqual([...entitySetsByType(model)], [['other.Listing', ['Property']]])
})

test('a Resource goes by the standard name of its EntitySet', () => {
  const model = modelOf(
    edmx(
      schema(
        'Namespace="o"',
        `<EntityType Name="Listing"><Key><PropertyRef Name="K"/></Key><Property Name="K" Type="Edm.String" Nullable="false"/></EntityType>
<EntityContainer Name="c"><EntitySet Name="Homes" EntityType="o.Listing"/><EntitySet Name="Property" EntityType="o.Listing"/></EntityContainer>`,
      ),
    ),
  )
  const entitySets = entitySetsByType(model)
  assert.deepEqual([...entitySets], [['Listing', ['Homes', 'Property']]])
  const fields = ['Listing', 'Other'].map((resourceName) => ({ resourceName, fieldName: 'K', type: 'Edm.String' }))
  const names = (sets?: typeof entitySets) =>
    offeredNames({ fields, lookups: [], ...(sets && { entitySets: sets }) }, DICTIONARY).resources.map(
      ({ name }) => name,
    )
  assert.deepEqual(names(entitySets), ['Property', 'Other'])
  assert.deepEqual(names(), ['Listing', 'Other'])
})
