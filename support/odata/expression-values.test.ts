import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDecimal, readTimestamp } from '../metadata/exact-values'
import { edmx, modelOf, schema } from '../metadata/testing/model-of'
import { compareValues, readValue, stringLiteral, unquoted, type Value, type ValueType } from './expression-values'

/** Of two types: members with values, and members that count from 0. */
const model = modelOf(
  edmx(
    schema(
      'Namespace="o"',
      `<EnumType Name="Feature" IsFlags="true"><Member Name="Pool" Value="1"/><Member Name="Yard" Value="4"/></EnumType>
<EnumType Name="Status"><Member Name="Open"/><Member Name="Shut"/></EnumType>`,
    ),
  ),
)

function enumType(name: string): ValueType {
  const type = model.type(name)
  return type?.kind === 'EnumType' ? type : assert.fail(name)
}

const [feature, status] = [enumType('o.Feature'), enumType('o.Status')]

test('a value of an EnumType is a whole number of at most 19 digits, or names, and nothing that only holds one', () => {
  const read = (text: string) => readValue(feature, text)
  for (const [text, value] of [
    ['0', 0n],
    ['-12', -12n],
    ['9223372036854775807', 9223372036854775807n],
    ['Pool', 1n],
    ['Yard,Pool', 5n],
    ['Yard , Pool', 5n],
    ['Pool,Pool', 1n],
  ] as const) {
    assert.equal(read(text), value, text)
  }
  for (const text of ['5x', 'x5', '5 ', '--5', '1.5', '12345678901234567890', '', ',', 'Pool,', 'Pool,5', 'pool'])
    assert.equal(read(text), undefined, JSON.stringify(text))
  assert.deepEqual([readValue(status, 'Open'), readValue(status, 'Shut')], [0n, 1n])
})

test('values of other types are read whole, or not at all', () => {
  assert.equal(readValue('date', '2024-02-29'), '2024-02-29')
  for (const text of ['2023-02-29', ' 2024-02-29', '2024-02-29T00:00:00Z'])
    assert.equal(readValue('date', text), undefined, text)
  assert.deepEqual(readValue('number', '1.50'), readDecimal('1.50'))
  for (const text of ['1.5x', 'x1.5', '']) assert.equal(readValue('number', text), undefined, text)
  assert.deepEqual(readValue('timestamp', '2024-02-29T00:00:00Z'), readTimestamp('2024-02-29T00:00:00Z'))
  for (const text of ['2024-02-29', '2024-02-29T00:00:00']) assert.equal(readValue('timestamp', text), undefined, text)
  assert.deepEqual([readValue('boolean', true), readValue('boolean', 'false')], [true, false])
  assert.equal(readValue('string', 'null'), 'null')
  for (const type of ['boolean', 'number', 'string', 'date', 'timestamp', 'null', feature] as const)
    assert.equal(readValue(type, null), null)
  assert.equal(readValue('null', 'anything'), null)
})

test('values are smaller, equal or greater, and those of different types are not compared', () => {
  const decimal = (text: string) => readDecimal(text) ?? assert.fail(text)
  const timestamp = (text: string) => readTimestamp(text) ?? assert.fail(text)
  const ascending: readonly (readonly [Exclude<Value, null>, Exclude<Value, null>])[] = [
    [false, true],
    ['Z', 'a'],
    [-1n, 0n],
    [decimal('9.99'), decimal('10')],
    [timestamp('2024-01-01T01:00:00+02:00'), timestamp('2024-01-01T00:00:00Z')],
  ]
  for (const [less, more] of ascending) {
    assert.ok(compareValues(less, more) < 0)
    assert.ok(compareValues(more, less) > 0)
    assert.equal(compareValues(more, more), 0)
  }
  assert.equal(compareValues(decimal('1.0'), decimal('1')), 0)
  for (const [left, right] of [
    [decimal('1'), timestamp('2024-01-01T00:00:00Z')],
    [timestamp('2024-01-01T00:00:00Z'), decimal('1')],
  ] as const) {
    assert.throws(() => compareValues(left, right), {
      name: 'TypeError',
      message: 'Values of different types are not compared.',
    })
  }
})

test('a text is a literal in apostrophes, and comes back from it', () => {
  for (const [text, literal] of [
    ['', "''"],
    ["O'Hara", "'O''Hara'"],
    ["''", "''''''"],
  ] as const) {
    assert.equal(stringLiteral(text), literal)
    assert.equal(unquoted(literal), text)
  }
})
