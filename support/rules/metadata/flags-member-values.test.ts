import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flagsMemberValues } from './flags-member-values'
import { faultsOf } from './testing/faults-of'

/** Returns what is told of flags that have these values, some of them none. */
const told = (...values: readonly (number | undefined)[]) => {
  const members = values.map(
    (value, index) => `<Member Name="M${index}"${value === undefined ? '' : ` Value="${value}"`}/>`,
  )
  return faultsOf(flagsMemberValues, `<EnumType Name="F" IsFlags="true">${members.join('')}</EnumType>`)
}

const without = (count: number): undefined[] => Array.from({ length: count }, () => undefined)

test('flags have values, and the advice names as many as are missing', () => {
  assert.deepEqual(told(1, 2, 0), [])
  assert.deepEqual(
    told(1, undefined, 4).map(({ subject, found, advice }) => [subject, found, advice]),
    [['F.M1', 'no Value', 'write Value="2", which no other Member has']],
  )
  assert.deepEqual(
    told(1, -2, undefined).map(({ subject, advice }) => [subject, advice]),
    [['EnumType F', 'write Value="2", Value="4", which no other Member has']],
  )
})

test('there are 63 flags', () => {
  const expected = (...values: readonly (number | undefined)[]) => told(...values).map((fault) => fault.expected)
  assert.deepEqual(expected(...without(63)), ['a Value of 0 or more'])
  assert.deepEqual(expected(...without(64)), ['at most 63 flags, which is what Edm.Int64 has'])
  assert.deepEqual(expected(1, ...without(62)), ['a Value of 0 or more'])
  assert.deepEqual(expected(1, ...without(63)), ['at most 63 flags, which is what Edm.Int64 has'])
})
