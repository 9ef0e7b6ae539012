import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collectionNotNullable } from './collection-not-nullable'
import { foundBy } from './testing/faults-of'

const TYPES = '<EntityType Name="X"/><ComplexType Name="C"/>'

const returned = (type: string, attributes = 'Nullable="true"') =>
  foundBy(collectionNotNullable, `${TYPES}<Function Name="F"><ReturnType Type="${type}" ${attributes}/></Function>`)
    .length

test('a collection of entities that is returned says nothing of null', () => {
  for (const type of ['Collection(o.X)', 'Collection(Edm.EntityType)']) {
    assert.equal(returned(type), 1, type)
    assert.equal(returned(type, ''), 0, type)
  }
})

test('single entities, and collections of other values, may say it', () => {
  for (const type of ['o.X', 'Edm.EntityType', 'Collection(o.C)', 'Collection(Edm.String)', 'Collection(other.T)'])
    assert.equal(returned(type), 0, type)
})
