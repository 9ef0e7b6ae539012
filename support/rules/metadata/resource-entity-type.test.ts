import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resourceEntityType } from './resource-entity-type'
import { faultsOf } from './testing/faults-of'

const told = (resource: string) =>
  faultsOf(
    resourceEntityType,
    `<EntityType Name="X"/><ComplexType Name="C"/><EntityContainer Name="c">\n${resource}</EntityContainer>`,
  )

const set = (type: string) => `<EntitySet Name="Rs" EntityType="${type}"/>`

test('a resource has an EntityType', () => {
  for (const type of ['o.X', 'Self.X', 'other.T']) assert.deepEqual(told(set(type)), [], type)
  const place = { outcome: 'violated', expected: 'an EntityType', evidence: '$metadata line 5, column 1' }
  assert.deepEqual(told(set('o.C')), [
    {
      ...place,
      subject: 'EntitySet Rs',
      found: 'EntityType="o.C", which is ComplexType C',
      advice: 'name the EntityType of EntitySet Rs',
    },
  ])
  assert.deepEqual(told('<Singleton Name="R" Type="Edm.String"/>'), [
    {
      ...place,
      subject: 'Singleton R',
      found: 'Type="Edm.String", a built-in type',
      advice: 'name the EntityType of Singleton R',
    },
  ])
})

test('a type that is missing is told once, for all that refers to it', () => {
  assert.deepEqual(
    told(`${set('o.Lost')}<Singleton Name="R" Type="o.Lost"/>`).map(({ subject, found }) => [subject, found]),
    [['EntityType o.Lost', 'EntityType="o.Lost" in EntitySet Rs (line 5), Singleton R (line 5), and no such type']],
  )
})
