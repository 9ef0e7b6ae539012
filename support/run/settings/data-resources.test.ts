import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../metadata/testing/model-of'
import { dataEntitySets, describesMetadata } from './data-resources'

/** A service with EntitySets by name, each of its EntityType. */
const serviceOf = (entitySets: Readonly<Record<string, string>>) => {
  const types = [...new Set(Object.values(entitySets))].map((name) => `<EntityType Name="${name}"/>`)
  const sets = Object.entries(entitySets).map(([name, type]) => `<EntitySet Name="${name}" EntityType="o.${type}"/>`)
  return modelOf(
    edmx(schema('Namespace="o"', `${types.join('')}<EntityContainer Name="c">${sets.join('')}</EntityContainer>`)),
  )
}

test('data are in all EntitySets but those that describe the metadata, the usual ones first', () => {
  const model = serviceOf({ Rules: 'Rules', Lookup: 'Lookup', Member: 'Member', Field: 'Field', Property: 'Property' })
  assert.deepEqual(dataEntitySets(model), ['Property', 'Member', 'Rules'])
})

test('a Resource that describes the metadata is known by its EntitySet or by its EntityType, whatever the other is called', () => {
  assert.deepEqual(dataEntitySets(serviceOf({ Lookup: 'Value', Fields: 'Field', Property: 'Property' })), ['Property'])
  const isAboutMetadata = describesMetadata(serviceOf({ Lookups: 'Lookup', Property: 'Property' }))
  assert.deepEqual(['Lookups', 'Lookup', 'Property', 'Nowhere'].map(isAboutMetadata), [true, true, false, false])
})
