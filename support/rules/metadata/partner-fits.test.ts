import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partnerFits } from './partner-fits'
import { foundBy } from './testing/faults-of'

/** Returns what is found of X.Y, whose partner is that of Y. */
const found = (back: string, { partner = 'Back', kind = 'EntityType' } = {}) =>
  foundBy(
    partnerFits,
    `<EntityType Name="Base"/><${kind} Name="X" BaseType="o.Base"><NavigationProperty Name="Y" Type="o.Y" Partner="${partner}"/></${kind}>
<EntityType Name="Y"><Property Name="Text" Type="Edm.String"/><NavigationProperty Name="Back" ${back}/></EntityType><EntityType Name="Z"/><ComplexType Name="C"/>`,
  )

test('a partner leads back to the type or to what it derives from', () => {
  for (const type of ['o.X', 'Collection(o.X)', 'o.Base', 'Edm.EntityType'])
    assert.deepEqual(found(`Type="${type}"`), [], type)
  assert.deepEqual(found('Type="o.Z"'), ['violated Partner="Back", and Y.Back leads to Type="o.Z"'])
})

test('a partner has no other partner', () => {
  assert.deepEqual(found('Type="o.X" Partner="Y"'), [])
  assert.deepEqual(found('Type="o.X" Partner="Nope"'), [])
  const other =
    '<EntityType Name="A"><NavigationProperty Name="One" Type="o.B" Partner="Back"/><NavigationProperty Name="Two" Type="o.B"/></EntityType>'
  assert.deepEqual(
    foundBy(
      partnerFits,
      `${other}<EntityType Name="B"><NavigationProperty Name="Back" Type="o.A" Partner="Two"/></EntityType>`,
    ),
    [
      'violated Partner="Back", and B.Back has Partner="Two"',
      'violated Partner="Two", and A.Two has Partner="undefined"',
    ].slice(0, 1),
  )
})

test('what is not known, is not an EntityType, or leads nowhere, is told by other rules', () => {
  for (const type of ['other.T', 'o.Nowhere', 'o.C', 'Edm.String']) assert.deepEqual(found(`Type="${type}"`), [], type)
  for (const partner of ['Nope', 'Text', 'Back/Y']) assert.deepEqual(found('Type="o.Z"', { partner }), [], partner)
  assert.deepEqual(found('Type="o.Z"', { kind: 'ComplexType' }), [])
})
