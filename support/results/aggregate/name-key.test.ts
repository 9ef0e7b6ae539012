import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { nameKey } from './name-key'

test('different names have different keys', () => {
  const names = fc.array(fc.string({ unit: fc.constantFrom('1', ':', 'a') }), { maxLength: 4 })
  fc.assert(
    fc.property(names, names, (one, other) => {
      assert.equal(nameKey(...one) === nameKey(...other), JSON.stringify(one) === JSON.stringify(other))
    }),
    { numRuns: 1000 },
  )
})
