import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mergedHeaders } from './merged-headers'

test('headers of different names are all there', () => {
  assert.deepEqual(mergedHeaders({ Accept: 'a' }, {}, { Prefer: 'b' }), { Accept: 'a', Prefer: 'b' })
})

test('a later header replaces an earlier one, in its own spelling', () => {
  assert.deepEqual(mergedHeaders({ Accept: 'a', Prefer: 'b' }, { accept: 'c' }, { ACCEPT: 'd' }), {
    ACCEPT: 'd',
    Prefer: 'b',
  })
})
