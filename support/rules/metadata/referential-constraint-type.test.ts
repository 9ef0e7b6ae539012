import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referentialConstraintType } from './referential-constraint-type'
import { foundBy } from './testing/faults-of'

const TYPES = `<ComplexType Name="C"/><TypeDefinition Name="D" UnderlyingType="Edm.String"/>`

/** Returns what is found of a constraint between a property of one type and one of another. */
const found = (one: string, other: string, { property = 'A', referenced = 'K', target = 'o.Y' } = {}) =>
  foundBy(
    referentialConstraintType,
    `${TYPES}<EntityType Name="X"><Property Name="A" Type="${one}"/><NavigationProperty Name="N" Type="o.Y"/>
<NavigationProperty Name="Y" Type="${target}"><ReferentialConstraint Property="${property}" ReferencedProperty="${referenced}"/>
</NavigationProperty></EntityType><EntityType Name="Y"><Property Name="K" Type="${other}"/></EntityType>`,
  )

test('properties of one type are tied to each other, whatever the type is called', () => {
  for (const [one, other] of [
    ['Edm.String', 'Edm.String'],
    ['o.D', 'Edm.String'],
    ['o.C', 'o.C'],
  ] as const)
    assert.deepEqual(found(one, other), [], one)
  assert.deepEqual(found('Edm.String', 'Edm.Int32'), ['advisory X.A with Type="Edm.String"'])
  assert.deepEqual(found('Edm.Int32', 'Edm.String'), ['advisory X.A with Type="Edm.Int32"'])
  assert.equal(found('Edm.String', 'Collection(Edm.String)').length, 1)
  assert.equal(found('o.C', 'Edm.String').length, 1)
})

test('nothing is said where a type is not known, or one that no property can have', () => {
  for (const type of ['other.T', 'o.Nowhere', 'o.X']) {
    assert.deepEqual(found(type, 'Edm.String'), [], type)
    assert.deepEqual(found('Edm.String', type), [], type)
  }
})

test('nothing is said where a property is not there, or is none', () => {
  assert.deepEqual(found('Edm.String', 'Edm.Int32', { property: 'Nope' }), [])
  assert.deepEqual(found('Edm.String', 'Edm.Int32', { referenced: 'Nope' }), [])
  assert.deepEqual(found('Edm.String', 'Edm.Int32', { property: 'N' }), [])
  for (const target of ['other.T', 'o.Nowhere', 'Edm.String']) {
    assert.deepEqual(found('Edm.String', 'Edm.Int32', { target }), [], target)
  }
})
