import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { differenceOf, type Members, mayFollow } from './differences'

const members = (names: string, text = ''): Members => new Map([...names].map((name) => [name, text]))

test('a difference counts each organization once, whether it came, went or changed', () => {
  for (const [one, other, difference] of [
    [members('abc'), members('abc'), 0],
    [members(''), members('ab'), 2],
    [members('abc'), members('c'), 2],
    [members('abc'), members('bcd'), 2],
    [members('abc'), members('abc', 'new'), 3],
  ] as const)
    assert.equal(differenceOf(one, other), difference)
})

test('numbers follow others where nobody changed, or enough', () => {
  assert.equal(mayFollow(members('abc'), members('abc'), 3), true)
  assert.equal(mayFollow(members('abc'), members('abcd'), 3), false)
  assert.equal(mayFollow(members('abc'), members('bcde'), 3), true)
  assert.equal(mayFollow(members('abcde'), members('abc'), 3), false)
})

const anyMembers = fc
  .dictionary(fc.constantFrom(...'abcdefgh'), fc.constantFrom('x', 'y'))
  .map((record): Members => new Map(Object.entries(record)))

test('a difference is the same from both sides, and 0 only where nothing differs', () => {
  fc.assert(
    fc.property(anyMembers, anyMembers, (one, other) => {
      assert.equal(differenceOf(one, other), differenceOf(other, one))
      assert.equal(
        differenceOf(one, other) === 0,
        JSON.stringify([...one].sort()) === JSON.stringify([...other].sort()),
      )
    }),
  )
})
