import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counted } from './counted'

test('only one thing is singular', () => {
  assert.deepEqual(
    [0, 1, 2, 1200].map((number) => counted(number, 'finding')),
    ['0 findings', '1 finding', '2 findings', '1,200 findings'],
  )
})
