import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../../metadata/testing/model-of'
import { enumTypes } from './declarations'
import { knownValues } from './enum-values'

/** The values of members that have these Value attributes; null for a member without. */
function valuesOf(...values: readonly (string | null)[]): readonly (readonly [string, bigint])[] {
  const members = values.map((value, index) => `<Member Name="M${index}"${value === null ? '' : ` Value="${value}"`}/>`)
  const [type] = enumTypes(modelOf(edmx(schema('Namespace="o"', `<EnumType Name="A">${members.join('')}</EnumType>`))))
  assert.ok(type)
  return knownValues(type).map(({ member, value }) => [member.name, value] as const)
}

test('members without any Value are numbered from zero', () => {
  assert.deepEqual(valuesOf(null, null, null), [
    ['M0', 0n],
    ['M1', 1n],
    ['M2', 2n],
  ])
})

test('where one has a Value, only those are known that have one', () => {
  assert.deepEqual(valuesOf(null, '5', null), [['M1', 5n]])
})

test('a Value is a whole number, with a sign and blanks around it', () => {
  assert.deepEqual(valuesOf(' +7 ', '-7', '007', '9223372036854775808'), [
    ['M0', 7n],
    ['M1', -7n],
    ['M2', 7n],
    ['M3', 9223372036854775808n],
  ])
  assert.deepEqual(valuesOf('', 'x', '1.5', '1+', '--1', '1 2'), [])
})
