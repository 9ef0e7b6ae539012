import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answeredWith, requestOf } from '../testing/core-answers'
import { fillOf } from './field-fill'

test('the fill counts records that have a value, of each selected Field once', () => {
  const records = [{ A: 1, B: '' }, { A: null }, { A: [], B: false }]
  assert.deepEqual(fillOf(answeredWith(requestOf({ $select: 'A, B,A' }), records)), {
    A: { filled: 2, of: 3 },
    B: { filled: 2, of: 3 },
  })
  assert.deepEqual(fillOf(answeredWith(requestOf(), records)), {})
})
