import assert from 'node:assert/strict'
import { test } from 'node:test'
import { offeredNames, usesLookupRecords } from './offered-names'

const LOOKUP_NAME = 'RESO.OData.Metadata.LookupName'
const annotation = (name: string, value: unknown) => ({ term: `RESO.OData.Metadata.${name}`, value })

test('Fields are told apart by their kind, and share the values of their Lookup', () => {
  const { resources } = offeredNames({
    fields: [
      { resourceName: 'Property', fieldName: 'City', type: 'o.City' },
      { resourceName: 'Property', fieldName: 'Media', isExpansion: true },
      { resourceName: 'Property', fieldName: 'Address', isComplexType: true },
      { resourceName: 'Office', fieldName: 'OfficeCity', type: 'o.City' },
    ],
    lookups: [
      { lookupName: 'o.City', lookupValue: 'LosAngeles', annotations: [annotation('StandardName', 'Los Angeles')] },
    ],
  })
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
    const { resources } = offeredNames({
      fields: [{ resourceName: 'Property', fieldName: 'S', ...field }],
      lookups: [lookup],
    })
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
})
