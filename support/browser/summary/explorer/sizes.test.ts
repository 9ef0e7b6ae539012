import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sizePairs } from './sizes'

const pairsOf = (sizes: Pick<Parameters<typeof sizePairs>[0], 'declared' | 'suggested'>) =>
  sizePairs({ name: 'F', standing: 'RESO', ...sizes })

describe('the sizes of a Field', () => {
  it('are different where both are known and not the same', () => {
    assert.deepEqual(pairsOf({ declared: { length: 20 }, suggested: { length: 25 } }), [
      { name: 'length', declared: 20, suggested: 25, isDifferent: true },
    ])
  })

  it('are not different where they are the same', () => {
    assert.deepEqual(pairsOf({ declared: { scale: 0 }, suggested: { scale: 0 } }), [
      { name: 'scale', declared: 0, suggested: 0, isDifferent: false },
    ])
  })

  it('are not different where one of them is not known', () => {
    assert.deepEqual(pairsOf({ declared: { length: 20 }, suggested: { scale: 2, precision: 14 } }), [
      { name: 'length', declared: 20, suggested: undefined, isDifferent: false },
      { name: 'precision', declared: undefined, suggested: 14, isDifferent: false },
      { name: 'scale', declared: undefined, suggested: 2, isDifferent: false },
    ])
  })

  it('are left out where neither is known', () => assert.deepEqual(pairsOf({}), []))
})
