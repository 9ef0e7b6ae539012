import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DictionaryIndex } from '../dictionary/dictionary-index'
import { readDataDictionary } from '../dictionary/read-data-dictionary'
import type { JsonObject } from '../odata/json-value'
import { dictionaryFile } from '../results/dictionary-file'
import type { OfferedNames } from '../variations/offered-names'
import { NamesInRecords } from './names-in-records'
import { termsOf } from './terms'

const { payload } = termsOf(undefined, '2.0')
const dictionary = new DictionaryIndex(readDataDictionary(dictionaryFile('2.0')))

function namesIn(...records: readonly JsonObject[]): OfferedNames['resources'] {
  const type = payload.resources.get('Property')
  assert.ok(type)
  const names = new NamesInRecords(payload)
  for (const record of records) names.add(type, record)
  return names.offered(dictionary).resources
}

test('names of all records are collected once, without annotations', () =>
  assert.deepEqual(namesIn({ '@odata.id': 'x', ListPrice: 1, 'ListPrice@x.y': 2 }, { ListPrice: null, Colour: null }), [
    {
      name: 'Property',
      fields: [
        { name: 'ListPrice', kind: 'Field' },
        { name: 'Colour', kind: 'Field' },
      ],
    },
  ]))

test('values of Fields with a Lookup are collected in the spelling that they have', () => {
  const [property] = namesIn(
    { StandardStatus: 'ActiveUnderContract', Heating: ['Forced Air', 'Dragon'], City: 'Aptos' },
    { StandardStatus: 'Active Under Contract', Heating: ['Dragon'] },
  )
  assert.deepEqual(property?.fields, [
    {
      name: 'StandardStatus',
      kind: 'Field',
      values: [
        { kind: 'legacyODataValue', name: 'ActiveUnderContract' },
        { kind: 'lookupValue', name: 'Active Under Contract' },
      ],
    },
    {
      name: 'Heating',
      kind: 'Field',
      values: [
        { kind: 'lookupValue', name: 'Forced Air' },
        { kind: 'lookupValue', name: 'Dragon' },
      ],
    },
    { name: 'City', kind: 'Field' },
  ])
})

test('records that an expansion brings are those of its Resource', () =>
  assert.deepEqual(namesIn({ Media: [{ MediaKey: '1' }, { Watermark: true }], ListAgent: { MemberKey: '2' } }), [
    {
      name: 'Property',
      fields: [
        { name: 'Media', kind: 'expansion' },
        { name: 'ListAgent', kind: 'expansion' },
      ],
    },
    {
      name: 'Media',
      fields: [
        { name: 'MediaKey', kind: 'Field' },
        { name: 'Watermark', kind: 'Field' },
      ],
    },
    { name: 'Member', fields: [{ name: 'MemberKey', kind: 'Field' }] },
  ]))

test('a local Field is an expansion where any record has objects there', () =>
  assert.deepEqual(namesIn({ Pictures: null }, { Pictures: [{ Width: 1 }] }), [
    { name: 'Property', fields: [{ name: 'Pictures', kind: 'expansion' }] },
  ]))
