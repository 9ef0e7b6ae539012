import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { statistics } from './statistics'

test('mean, median and standard deviation of the whole population', () => {
  assert.deepEqual(statistics([2, 4, 4, 4, 5, 5, 7, 9]), { mean: 5, median: 4.5, standardDeviation: 2 })
  assert.deepEqual(statistics([9, 1, 2]), { mean: 4, median: 2, standardDeviation: Math.sqrt(38 / 3) })
  assert.deepEqual(statistics([7]), { mean: 7, median: 7, standardDeviation: 0 })
  assert.deepEqual(statistics([]), { mean: 0, median: 0, standardDeviation: 0 })
})

test('the order of the numbers does not matter, to the last digit', () => {
  const numbers = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1 })
  fc.assert(
    fc.property(numbers, (inOrder) => {
      const found = statistics(inOrder)
      assert.deepEqual(statistics([...inOrder].reverse()), found)
      assert.ok(Math.min(...inOrder) <= found.median && found.median <= Math.max(...inOrder))
      assert.ok(found.standardDeviation >= 0)
    }),
  )
})
