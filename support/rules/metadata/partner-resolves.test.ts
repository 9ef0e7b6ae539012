import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partnerResolves } from './partner-resolves'
import { faultsOf } from './testing/faults-of'

const told = (partner: string, type = 'o.Y') =>
  faultsOf(
    partnerResolves,
    `<EntityType Name="X"><NavigationProperty Name="Y" Type="${type}" Partner="${partner}"/></EntityType>
<EntityType Name="Y"><Property Name="Text" Type="Edm.String"/><Property Name="Place" Type="o.C"/><NavigationProperty Name="X" Type="o.X"/></EntityType>
<EntityType Name="Half" BaseType="other.Base"/><ComplexType Name="C"><NavigationProperty Name="X" Type="o.X"/></ComplexType>`,
  ).map(({ found }) => found.replace(/^.*?", /, ''))

test('a partner is a navigation property of the type that is led to, also of its complex values', () => {
  for (const partner of ['X', 'Place/X']) assert.deepEqual(told(partner), [], partner)
  assert.deepEqual(told('Nope'), ['which Y does not have'])
  assert.deepEqual(told('Text'), ['a Property'])
  assert.deepEqual(told('Place'), ['a Property'])
  assert.deepEqual(told('X/Y'), ['behind X'])
})

test('of a type that is not known, or is not an EntityType, other rules tell', () => {
  for (const type of ['other.T', 'o.Nowhere', 'o.C', 'Edm.String', 'o.Half'])
    assert.deepEqual(told('Nope', type), [], type)
})

test('nothing leads back to a complex value', () => {
  const content = `<ComplexType Name="C"><NavigationProperty Name="X" Type="o.X" Partner="C"/></ComplexType><EntityType Name="X"/>`
  assert.deepEqual(faultsOf(partnerResolves, content), [
    {
      outcome: 'advisory',
      subject: 'C.X',
      expected: 'no Partner: a complex value is not an entity that one could lead back to',
      found: 'Partner="C" in ComplexType C',
      advice: 'remove Partner',
      evidence: '$metadata line 4, column 23',
    },
  ])
})
