import assert from 'node:assert/strict'
import { test } from 'node:test'
import { navigationBindingPath } from './navigation-binding-path'
import { foundBy } from './testing/faults-of'

const TYPES = `<EntityType Name="X"><Property Name="Text" Type="Edm.String"/><Property Name="Place" Type="o.C"/>
<NavigationProperty Name="Y" Type="o.Y"/><NavigationProperty Name="Parts" Type="Collection(o.Y)" ContainsTarget="true"/></EntityType>
<EntityType Name="Y"><NavigationProperty Name="X" Type="o.X"/><NavigationProperty Name="Far" Type="other.T"/></EntityType><EntityType Name="Half" BaseType="other.Base"/>
<ComplexType Name="C"><NavigationProperty Name="Y" Type="o.Y"/></ComplexType>`

const found = (path: string, type = 'o.X') =>
  foundBy(
    navigationBindingPath,
    `${TYPES}<EntityContainer Name="c"><EntitySet Name="Xs" EntityType="${type}"><NavigationPropertyBinding Path="${path}" Target="Ys"/></EntitySet></EntityContainer>`,
  ).map((text) => text.slice(text.indexOf('", ') + 3))

test('a path leads to a navigation property, also through complex values and what is contained', () => {
  for (const path of ['Y', 'Place/Y', 'Parts/X', '']) assert.deepEqual(found(path), [], path)
})

test('a path to anything else is told', () => {
  assert.deepEqual(found('Nope'), ['which X does not have'])
  assert.deepEqual(found('Text'), ['a Property'])
  assert.deepEqual(found('Place'), ['a Property'])
  assert.deepEqual(found('Parts'), ['whose entities are contained, and so in no other resource'])
  assert.deepEqual(found('Y/X'), ['which passes Y, whose entities have bindings of their own'])
})

test('of a type that is not known, or is not an EntityType, other rules tell', () => {
  for (const type of ['other.T', 'o.Nowhere', 'o.C', 'Edm.String', 'o.Half'])
    assert.deepEqual(found('Nope', type), [], type)
  assert.deepEqual(found('Y/Far/Nope'), [])
})
