import assert from 'node:assert/strict'
import { test } from 'node:test'
import { enumValuesUnique } from './enum-values-unique'
import { faultsOf } from './testing/faults-of'

const told = (...values: readonly number[]) => {
  const members = values.map((value, index) => `<Member Name="M${index}" Value="${value}"/>`)
  return faultsOf(enumValuesUnique, `<EnumType Name="E">\n${members.join('\n')}\n</EnumType>`)
}

test('each member has a value of its own', () => {
  assert.deepEqual(told(1, 2, 3), [])
  assert.deepEqual(told(1, 2, 1, 1), [
    {
      outcome: 'advisory',
      subject: 'EnumType E',
      expected: 'a value of its own for each Member',
      found: 'Value="1" for M0, M2, M3',
      advice: 'number the members without repetition',
      evidence: '$metadata line 7, column 1',
    },
  ])
})

test('further values that are shared are counted', () => {
  const found = (...values: readonly number[]) => told(...values).map((fault) => fault.found)
  assert.deepEqual(found(1, 1, 2, 2), ['Value="1" for M0, M1; and 1 more value'])
  assert.deepEqual(found(1, 1, 2, 2, 3, 3), ['Value="1" for M0, M1; and 2 more values'])
})
