import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { roundedShare } from './rounded-share'

test('shares have four digits', () => {
  assert.deepEqual([0, 1 / 3, 0.5, 2 / 3, 1].map(roundedShare), [0, 0.3333, 0.5, 0.6667, 1])
})

test('one record of many is not none, and all but one are not all', () => {
  assert.deepEqual([1e-9, 1 - 1e-9].map(roundedShare), [0.0001, 0.9999])
})

test('a share above 1, which miscounted records have, stays above 1', () => {
  assert.deepEqual([1.5, 2].map(roundedShare), [1.5, 2])
})

test('rounding keeps the order, and is never far off', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(share, share, (one, other) => {
      assert.ok(Math.abs(roundedShare(one) - one) <= 0.0001)
      assert.ok(one > other || roundedShare(one) <= roundedShare(other))
      assert.deepEqual([roundedShare(one) === 0, roundedShare(one) === 1], [one === 0, one === 1])
    }),
  )
})
