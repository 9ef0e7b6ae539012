import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flagsCombinedValues } from './flags-combined-values'
import { foundBy } from './testing/faults-of'

const found = (type: string, ...values: readonly (number | bigint | string | undefined)[]) => {
  const members = values.map(
    (value, index) => `<Member Name="M${index}"${value === undefined ? '' : ` Value="${value}"`}/>`,
  )
  return foundBy(
    flagsCombinedValues,
    `<EnumType Name="E" IsFlags="true" UnderlyingType="${type}">${members.join('')}</EnumType>`,
  )
}

test('a value of several flags is one of flags that are members', () => {
  assert.deepEqual(found('Edm.Int32', 0, 1, 2, 3), [])
  assert.deepEqual(found('Edm.Int32', 0, 1, 3), ['advisory Value="3"'])
  assert.deepEqual(found('Edm.Int32', 1, 2, 7, 3), ['advisory Value="7"'])
})

test('the greatest value of a type is one of its flags, or of several', () => {
  const bits = [1, 2, 4, 8, 16, 32, 64, 128]
  assert.deepEqual(found('Edm.Byte', ...bits, 255), [])
  assert.deepEqual(found('Edm.Byte', ...bits.slice(1), 255), ['advisory Value="255"'])
  assert.deepEqual(found('Edm.Int64', 1n << 62n), [])
})

test('nothing is said where a value is none, negative or beyond its type, or where the type is not one of numbers', () => {
  assert.deepEqual(found('Edm.Int32', undefined, 3), [])
  assert.deepEqual(found('Edm.Int32', 'x', 3), [])
  assert.deepEqual(found('Edm.Int32', -1, 3), [])
  assert.deepEqual(found('Edm.Byte', 256, 3), [])
  assert.deepEqual(found('Edm.String', 1, 3), ['advisory Value="3"'])
})
