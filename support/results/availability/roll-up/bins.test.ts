import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countBins } from './bins'

const below = (share: number) => share - 1e-9

test('each bin begins at its share and holds those of the next one', () => {
  const cases: readonly (readonly [share: number, bins: readonly number[]])[] = [
    [0, [1, 0, 0, 0, 0, 0]],
    [1e-9, [0, 1, 0, 0, 0, 0]],
    [below(0.25), [0, 1, 0, 0, 0, 0]],
    [0.25, [0, 1, 1, 0, 0, 0]],
    [below(0.5), [0, 1, 1, 0, 0, 0]],
    [0.5, [0, 1, 1, 1, 0, 0]],
    [below(0.75), [0, 1, 1, 1, 0, 0]],
    [0.75, [0, 1, 1, 1, 1, 0]],
    [below(1), [0, 1, 1, 1, 1, 0]],
    [1, [0, 1, 1, 1, 1, 1]],
  ]
  for (const [share, bins] of cases)
    for (const compat of [false, true]) assert.deepEqual(Object.values(countBins([share], compat)), bins, `${share}`)
})

test('a share above 1 is in eq100, but with compat', () => {
  assert.equal(countBins([2], false).eq100, 1)
  assert.equal(countBins([2], true).eq100, 0)
})
