import assert from 'node:assert/strict'
import { test } from 'node:test'
import { booleanLiteral } from './boolean-literal'
import { faultsOf } from './testing/faults-of'

test('the advice writes 1 as true and 0 as false', () => {
  const advised = (value: string) =>
    faultsOf(booleanLiteral, `<EntityType Name="X" OpenType="${value}"/>`).map(({ advice }) => advice)
  assert.deepEqual(advised('1'), ['write OpenType="true"'])
  assert.deepEqual(advised('0'), ['write OpenType="false"'])
  assert.deepEqual(advised('true'), [])
})
