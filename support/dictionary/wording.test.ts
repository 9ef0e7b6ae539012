import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstFew } from './wording'

test('the first few, and how many more', () => {
  assert.equal(firstFew(['a', 'b', 'c'], 3), 'a, b, c')
  assert.equal(firstFew(['a', 'b', 'c'], 2), 'a, b and 1 more')
  assert.equal(firstFew([], 2), '')
})
