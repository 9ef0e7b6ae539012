import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyDeclaredOnce } from './key-declared-once'
import { faultsOf } from './testing/faults-of'

const key = (...names: readonly string[]) =>
  names.length === 0 ? '' : `<Key>${names.map((name) => `<PropertyRef Name="${name}"/>`).join('')}</Key>`

test('a type has no Key where a type above it has one', () => {
  const told = (base: readonly string[], derived: readonly string[]) =>
    faultsOf(
      keyDeclaredOnce,
      `<EntityType Name="Base">${key(...base)}</EntityType><EntityType Name="Middle" BaseType="o.Base"/>
<EntityType Name="Derived" BaseType="o.Middle">${key(...derived)}</EntityType>`,
    )
  assert.deepEqual(told(['A'], []), [])
  assert.deepEqual(told([], ['A']), [])
  assert.deepEqual(told(['A'], ['B', 'C']), [
    {
      outcome: 'violated',
      subject: 'EntityType Derived',
      expected: 'no Key, for Base has one',
      found: 'a Key of its own, B, C',
      advice: 'remove the Key from Derived or from Base',
      evidence: '$metadata line 5, column 1',
    },
  ])
})
