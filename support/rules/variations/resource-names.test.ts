import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DictionaryIndex } from '../../dictionary/dictionary-index'
import { edmx, modelOf, schema } from '../../metadata/testing/model-of'
import { checked } from '../testing/checked-findings'
import { told } from '../web-api-core/testing/outcomes'
import { resourceNames } from './resource-names'

const DICTIONARY = new DictionaryIndex({
  version: '2.0',
  resources: [
    { name: 'Property', fields: [] },
    { name: 'Member', fields: [] },
  ],
  lookups: [],
})

const type = (name: string, base?: string) =>
  base === undefined
    ? `<EntityType Name="${name}"><Key><PropertyRef Name="K"/></Key><Property Name="K" Type="Edm.String" Nullable="false"/></EntityType>`
    : `<EntityType Name="${name}" BaseType="o.${base}"/>`

/** Judges EntityTypes, and EntitySets with the names of their types. */
function judged(types: readonly string[], sets: Readonly<Record<string, string>>): readonly string[] {
  const entitySets = Object.entries(sets).map(([name, of]) => `<EntitySet Name="${name}" EntityType="o.${of}"/>`)
  const container = `<EntityContainer Name="c">${entitySets.join('')}</EntityContainer>`
  const model = modelOf(edmx(schema('Namespace="o"', `${types.join('')}${container}`)))
  return told(checked(resourceNames).judge(model, DICTIONARY))
}

test('a Resource whose EntityType has another name than its EntitySet is advised of it, whichever is the standard one', () => {
  assert.deepEqual(judged([type('Properties')], { Property: 'Properties' }), [
    'advisory EntityType Properties: Properties, behind the EntitySet Property',
  ])
  assert.deepEqual(judged([type('Listing')], { Property: 'Listing' }), [
    'advisory EntityType Listing: Listing, behind the EntitySet Property',
  ])
  assert.deepEqual(judged([type('Property')], { Properties: 'Property' }), [
    'advisory EntitySet Properties: Properties, of the EntityType Property',
  ])
})

test('a type of another kind is not the EntityType of a Resource', () => {
  assert.deepEqual(judged([type('Listing'), '<ComplexType Name="Property"/>'], { Property: 'Listing' }), [
    'advisory EntityType Listing: Listing, behind the EntitySet Property',
  ])
})

test('what has its standard name is upheld, whatever stands beside it', () => {
  for (const [types, sets] of [
    [[type('Property')], { Property: 'Property' }],
    [[type('Property')], { Property: 'Property', ActiveProperties: 'Property' }],
    [[type('Property'), type('Properties')], { Property: 'Property', Properties: 'Properties' }],
    [[type('Member'), type('Agent', 'Member')], { Member: 'Agent' }],
    [[type('Home')], { Homes: 'Home' }],
    [[type('Property')], {}],
  ] as const) {
    assert.deepEqual(judged(types, sets), ['upheld Resources: all names'])
  }
})
