import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { groupBy } from './group-by'

test('groups keep the order of keys and of items, and lose nothing', () => {
  assert.deepEqual(
    [...groupBy(['b1', 'a1', 'b2'], (text) => text[0])],
    [
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ],
  )
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const groups = groupBy(numbers, (number) => number % 3)
      assert.equal([...groups.values()].flat().length, numbers.length)
      for (const [key, group] of groups)
        assert.deepEqual(
          group,
          numbers.filter((number) => number % 3 === key),
        )
    }),
  )
})
