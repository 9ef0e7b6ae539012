import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foundBy } from './testing/faults-of'
import { uniqueSchemaChildNames } from './unique-schema-child-names'

const found = (...children: readonly string[]) => foundBy(uniqueSchemaChildNames, children.join('\n'))

const [TYPE, ACTION, FUNCTION] = ['<EntityType Name="A"/>', '<Action Name="A"/>', '<Function Name="A"/>']

test('a Schema has a name once, but for overloads', () => {
  assert.deepEqual(found(TYPE, '<EntityType Name="B"/>'), [])
  assert.deepEqual(found(TYPE, TYPE), ['violated Name="A" on lines 4 and 5'])
  assert.deepEqual(found(ACTION, ACTION, ACTION), [])
  assert.deepEqual(found(FUNCTION, FUNCTION), [])
  assert.deepEqual(found(ACTION, FUNCTION), ['advisory Name="A" on lines 4 and 5'])
  assert.deepEqual(found(ACTION, TYPE), ['violated Name="A" on lines 4 and 5'])
  assert.deepEqual(found(TYPE, ACTION, ACTION), ['violated Name="A" on lines 4, 5 and 6'])
})
