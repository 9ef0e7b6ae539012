import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collectionSaysNullable } from './collection-says-nullable'
import { foundBy } from './testing/faults-of'

test('since 4.01 collections say if their items may be null', () => {
  const found = (attributes: string, version: string) =>
    foundBy(
      collectionSaysNullable,
      `<EntityType Name="X"><Property Name="P" ${attributes}/></EntityType><Term Name="T" ${attributes}/>`,
      version,
    )
  const collection = 'Type="Collection(Edm.String)"'
  const fault = `advisory ${collection} without Nullable`
  for (const version of ['4.01', ' 4.01 ']) assert.deepEqual(found(collection, version), [fault, fault])
  for (const version of ['4.0', ' 4.0 ']) assert.deepEqual(found(collection, version), [])
  for (const nullable of ['true', 'false']) assert.deepEqual(found(`${collection} Nullable="${nullable}"`, '4.01'), [])
  assert.deepEqual(found('Type="Edm.String"', '4.01'), [])
})
