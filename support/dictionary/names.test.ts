import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { nameKey } from './names'

test('different names have different keys', () => {
  const name = fc.option(fc.string({ unit: fc.constantFrom('1', ':', '-', 'a') }), { nil: undefined })
  const names = fc.array(name, { maxLength: 4 })
  fc.assert(
    fc.property(names, names, (one, other) => {
      assert.equal(nameKey(...one) === nameKey(...other), JSON.stringify(one) === JSON.stringify(other))
    }),
    { numRuns: 1000 },
  )
})
