import assert from 'node:assert/strict'
import { test } from 'node:test'
import { abridged } from './abridged'

const member = (number: number, fields: object = {}) => ({
  MemberFax: null,
  MemberKey: `Member-00000${number}`,
  ...Object.fromEntries(['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => [name, `${name}${number}`])),
  ...fields,
})

const answer = (...records: readonly object[]) => JSON.stringify({ '@odata.context': '#Member', value: records })

/** What is shown of two answers, without indents and the envelope. */
const shown = (wrong: string, right: string) =>
  abridged(wrong, right).map((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .slice(3, -2)
      .join(' '),
  )

test('records that both have are shown with their key and the Fields that differ', () => {
  const wrong = answer(...[1, 2, 3, 4, 5].map((number) => member(number, { D: 7 })))
  const right = answer(...[1, 2, 3, 4, 5].map((number) => member(number)))
  assert.deepEqual(shown(wrong, right), [
    '{ "MemberKey": "Member-000001", "D": 7, ... }, { "MemberKey": "Member-000002", "D": 7, ... }, ...',
    '{ "MemberKey": "Member-000001", "D": "D1", ... }, { "MemberKey": "Member-000002", "D": "D2", ... }, ...',
  ])
})

test('the last record is shown where it is the only one that differs', () => {
  const numbers = [1, 2, 3, 4, 5]
  const [wrong] = shown(
    answer(...numbers.map((number) => member(number, number === 5 ? { D: 7 } : {}))),
    answer(...numbers.map((number) => member(number))),
  )
  assert.equal(wrong, '... { "MemberKey": "Member-000005", "D": 7, ... }')
})

test('where one answer lacks a record, all are shown by their keys', () => {
  assert.deepEqual(shown(answer(member(2), member(3)), answer(member(1), member(2), member(3))), [
    '{ "MemberKey": "Member-000002", ... }, { "MemberKey": "Member-000003", ... }',
    '{ "MemberKey": "Member-000001", ... }, { "MemberKey": "Member-000002", ... }, { "MemberKey": "Member-000003", ... }',
  ])
})

test('the only record that one answer has is shown with the one before it, and not what that pushes off the page', () => {
  const few = (number: number) => ({ MemberKey: `Member-00000${number}`, A: number, B: 1, C: 1, D: 1 })
  const extra = { ...few(2), MemberKey: 'twice' }
  const [wrong, right] = shown(
    answer(few(1), few(2), extra, few(3), few(4)),
    answer(few(1), few(2), few(3), few(4), few(5)),
  )
  assert.match(
    wrong ?? '',
    /^\.\.\. \{ "MemberKey": "Member-000002", "A": 2, .* "MemberKey": "twice", "A": 2, .*\}, \.\.\.$/,
  )
  assert.match(right ?? '', /^\.\.\. \{ "MemberKey": "Member-000002", [^{]*\}, \.\.\.$/)
})

test('an answer beside none is shown by its first records, and texts that are not JSON stay', () => {
  const records = answer(...[1, 2, 3, 4, 5].map((number) => member(number)))
  const two = '{ "MemberKey": "Member-000001", ... }, { "MemberKey": "Member-000002", ... }, ...'
  assert.deepEqual(shown(answer(), records)[1], two)
  assert.deepEqual(abridged('<html>', records)[0], '<html>')
  assert.deepEqual(shown('<html>', records)[1], two)
  assert.deepEqual(abridged('<a>', '<b>'), ['<a>', '<b>'])
})

test('records that are the same in another order are shown in their order', () => {
  const numbers = [1, 2, 3, 4, 5]
  const [wrong, right] = shown(
    answer(...numbers.toReversed().map((number) => member(number))),
    answer(...numbers.map((number) => member(number))),
  )
  assert.match(wrong ?? '', /^\{ "MemberKey": "Member-000005"/)
  assert.match(right ?? '', /^\{ "MemberKey": "Member-000001"/)
})

test('of records of an expansion the same is left out', () => {
  const media = (number: number, url: unknown) => ({ ...member(number), MediaURL: url })
  const [wrong] = shown(
    answer(member(1, { Media: [media(8, 7), media(9, 'x')] })),
    answer(member(1, { Media: [media(8, 'x'), media(9, 'x')] })),
  )
  assert.equal(
    wrong,
    '{ "MemberKey": "Member-000001", "Media": [ { "MemberKey": "Member-000008", "MediaURL": 7, ... }, { "MemberKey": "Member-000009", ... } ], ... }',
  )
})
