import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referentialConstraintResolves } from './referential-constraint-resolves'
import { foundBy } from './testing/faults-of'

/** Returns what is found of a constraint between properties of X and of the type that a navigation property leads to. */
const found = (property: string, referenced: string, type = 'o.Y') =>
  foundBy(
    referentialConstraintResolves,
    `<ComplexType Name="C"><Property Name="City" Type="Edm.String"/><NavigationProperty Name="Y" Type="o.Y"/></ComplexType>
<EntityType Name="X"><Property Name="A" Type="Edm.String"/><Property Name="Place" Type="o.C"/>
<NavigationProperty Name="Ys" Type="${type}"><ReferentialConstraint Property="${property}" ReferencedProperty="${referenced}"/>
</NavigationProperty></EntityType><EntityType Name="Y"><Property Name="K" Type="Edm.String"/></EntityType>`,
  )

test('a constraint names properties of both types, also in ComplexTypes', () => {
  for (const property of ['A', 'Place/City', 'Ys', 'Place/Y']) assert.deepEqual(found(property, 'K'), [], property)
  assert.deepEqual(found('Nope', 'K'), ['violated Property="Nope", which X does not have'])
  assert.deepEqual(found('A', 'Nope'), ['violated ReferencedProperty="Nope", which Y does not have'])
  assert.deepEqual(found('Nope', 'Nope').length, 2)
})

test('a property of another entity is not a property of the type', () => {
  assert.deepEqual(found('Place/Y/K', 'K'), ['violated Property="Place/Y/K", behind Y'])
  assert.deepEqual(found('Ys/K', 'K'), ['violated Property="Ys/K", behind Ys'])
})

test('a blank, and what is referenced in a type that is not known, are told by other rules', () => {
  assert.deepEqual(found('', ''), [])
  for (const type of ['other.T', 'o.Nowhere', 'o.C']) assert.deepEqual(found('A', 'Nope', type), [], type)
})

test('a constraint where many entities are meant is advised of', () => {
  assert.deepEqual(found('A', 'K', 'Collection(o.Y)'), ['advisory ReferentialConstraint with Type="Collection(o.Y)"'])
})
