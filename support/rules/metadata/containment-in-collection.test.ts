import assert from 'node:assert/strict'
import { test } from 'node:test'
import { containmentInCollection } from './containment-in-collection'
import { foundBy } from './testing/faults-of'

const found = (type: string, version = '4.0') =>
  foundBy(
    containmentInCollection,
    `<ComplexType Name="C"><NavigationProperty Name="Parts" Type="Collection(o.Y)" ContainsTarget="true"/></ComplexType>
<ComplexType Name="D" BaseType="o.C"/><ComplexType Name="Plain"><NavigationProperty Name="Y" Type="o.Y"/></ComplexType>
<EntityType Name="Y"><NavigationProperty Name="Parts" Type="Collection(o.Y)" ContainsTarget="true"/></EntityType>
<EnumType Name="E"><Member Name="A"/></EnumType><EntityType Name="X"><Property Name="P" Type="${type}"/></EntityType>`,
    version,
  )

test('items of a collection of complex values contain no entities in 4.0', () => {
  assert.deepEqual(found('Collection(o.C)'), ['violated Type="Collection(o.C)", and C.Parts has ContainsTarget="true"'])
  assert.deepEqual(found('Collection(o.D)'), ['violated Type="Collection(o.D)", and D.Parts has ContainsTarget="true"'])
  assert.deepEqual(found('Collection(o.C)', '4.01'), [])
  for (const type of ['o.C', 'o.D', 'Collection(o.Plain)']) assert.deepEqual(found(type), [], type)
})

test('of a collection of anything else other rules tell', () => {
  for (const item of ['o.Y', 'o.E', 'Edm.String', 'other.T', 'o.Nowhere'])
    assert.deepEqual(found(`Collection(${item})`), [], item)
})
