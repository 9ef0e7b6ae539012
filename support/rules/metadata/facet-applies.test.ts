import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facetApplies } from './facet-applies'
import { faultsOf } from './testing/faults-of'

const TYPES = `<EnumType Name="E"><Member Name="A"/></EnumType><ComplexType Name="C"/><EntityType Name="Y"/>
<TypeDefinition Name="D" UnderlyingType="Edm.String"/>`

const told = (attributes: string) =>
  faultsOf(facetApplies, `${TYPES}<EntityType Name="X"><Property Name="P" ${attributes}/></EntityType>`).map(
    ({ expected, found, advice }) => [expected, found, advice],
  )

test('facets that a type does not have are told together, as they are written', () => {
  assert.deepEqual(told('Type="Edm.Int32" MaxLength="5" Precision="3" Scale="variable" Unicode="false" SRID="0"'), [
    [
      'Edm.Int32 without MaxLength and Precision and Scale and Unicode and SRID',
      'MaxLength="5" Precision="3" Scale="variable" Unicode="false" SRID="0"',
      'remove MaxLength and Precision and Scale and Unicode and SRID: clients ignore it',
    ],
  ])
})

test('facets that a type has are right', () => {
  for (const attributes of [
    'Type="Edm.String" MaxLength="5" Unicode="false"',
    'Type="Edm.Binary" MaxLength="max"',
    'Type="Edm.Stream" MaxLength="5"',
    'Type="Edm.Decimal" Precision="5" Scale="floating"',
    'Type="Edm.TimeOfDay" Precision="5"',
    'Type="Edm.GeographyPoint" SRID="4326"',
    'Type="Collection(Edm.String)" MaxLength="5"',
  ])
    assert.deepEqual(told(attributes), [], attributes)
})

test('types of the document that a Property can have, have none', () => {
  for (const type of ['o.E', 'o.C', 'Edm.PrimitiveType'])
    assert.equal(told(`Type="${type}" MaxLength="5"`).length, 1, type)
  for (const type of ['o.Y', 'other.T', 'o.Nowhere']) assert.deepEqual(told(`Type="${type}" MaxLength="5"`), [], type)
})

test('what is not written as a facet is told by another rule', () => {
  for (const value of ['', 'many', '5x', 'x5', '-5', '5 5', 'maximum']) {
    assert.deepEqual(told(`Type="Edm.Int32" Precision="${value}"`), [], value)
    assert.deepEqual(told(`Type="Edm.Int32" SRID="${value}"`), [], value)
  }
  for (const value of ['5', ' 25 ', 'VARIABLE']) assert.equal(told(`Type="Edm.Int32" SRID="${value}"`).length, 1, value)
})

test('a TypeDefinition has the facets of its primitive type', () => {
  const definition = (type: string) =>
    faultsOf(facetApplies, `<TypeDefinition Name="T" UnderlyingType="${type}" MaxLength="5"/><ComplexType Name="C"/>`)
      .length
  assert.deepEqual(['Edm.String', 'Edm.Int32', 'o.C'].map(definition), [0, 1, 0])
})
