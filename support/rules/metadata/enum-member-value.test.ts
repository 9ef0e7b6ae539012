import assert from 'node:assert/strict'
import { test } from 'node:test'
import { enumMemberValue } from './enum-member-value'
import { faultsOf } from './testing/faults-of'

const LEAST = -(2n ** 63n)
const GREATEST = 2n ** 63n - 1n

const told = (type: string, attributes: string, ...values: readonly (bigint | number | string)[]) => {
  const members = values.map((value, index) => `<Member Name="M${index}" Value="${value}"/>`)
  return faultsOf(
    enumMemberValue,
    `<EnumType Name="E" UnderlyingType="${type}" ${attributes}>\n${members.join('\n')}\n</EnumType>`,
  )
}

const FLAGS = 'IsFlags="true"'
const short = (...given: Parameters<typeof told>) => told(...given).map(({ found, advice }) => [found, advice])

test('a value is a whole number that its type has', () => {
  assert.deepEqual(told('Edm.Byte', '', 0, 255), [])
  assert.deepEqual(told('Edm.Int64', '', LEAST, GREATEST), [])
  assert.deepEqual(told('Edm.Byte', '', 1, 256), [
    {
      outcome: 'violated',
      subject: 'E.M1',
      expected: '0 to 255, the range of Edm.Byte',
      found: 'Value="256"',
      advice: 'write a smaller number, or UnderlyingType="Edm.Int64" on EnumType E',
      evidence: '$metadata line 6, column 1',
    },
  ])
  assert.deepEqual(short('Edm.Int32', '', 'x', '1.5'), [
    ['Value="x"', 'write a whole number as Value, and the text meant for people in an annotation'],
    ['Value="1.5"', 'write a whole number as Value, and the text meant for people in an annotation'],
  ])
  assert.deepEqual(told('Edm.String', '', 256), [])
})

test('the advice fits where a number is beyond every type', () => {
  const wider = 'write a smaller number, or UnderlyingType="Edm.Int64" on EnumType E'
  for (const value of [LEAST, GREATEST]) assert.deepEqual(short('Edm.Int32', '', value), [[`Value="${value}"`, wider]])
  for (const value of [LEAST - 1n, GREATEST + 1n])
    assert.deepEqual(short('Edm.Int64', '', value), [[`Value="${value}"`, 'write a smaller number']])
  assert.deepEqual(short('Edm.Int32', FLAGS, GREATEST), [[`Value="${GREATEST}"`, wider]])
  assert.deepEqual(short('Edm.Int64', FLAGS, 1, GREATEST + 1n), [
    [`Value="${GREATEST + 1n}"`, 'write Value="2", which no other Member has'],
  ])
})

test('more flags than there are is told at once', () => {
  const taken = (count: number) => Array.from({ length: count }, (_, bit) => 1n << BigInt(bit))
  const [beyond, further] = [GREATEST + 1n, GREATEST + 2n]
  assert.deepEqual(
    short('Edm.Int64', FLAGS, ...taken(62), beyond).map(([, advice]) => advice),
    [`write Value="${1n << 62n}", which no other Member has`],
  )
  assert.deepEqual(
    told('Edm.Int64', FLAGS, ...taken(62), beyond, further).map(({ subject, found, evidence }) => [
      subject,
      found,
      evidence,
    ]),
    [
      [
        'EnumType E',
        `64 members, and beyond Edm.Int64: Value="${beyond}", Value="${further}"`,
        '$metadata line 67, column 1',
      ],
    ],
  )
  // Those that a wider type has need no other flag.
  const small = taken(63).slice(31)
  assert.equal(told('Edm.Int32', FLAGS, ...taken(63)).length, small.length)
})
