import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { inTurn } from './in-turn'

test('results are in the order of the items, whichever is ready first', async () => {
  const rounds = fc.array(fc.nat(5), { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(rounds, fc.integer({ min: 1, max: 4 }), async (items, atATime) => {
      let [underWay, most] = [0, 0]
      const results = await inTurn(items, atATime, async (wait) => {
        underWay += 1
        most = Math.max(most, underWay)
        for (let round = 0; round < wait; round += 1) await Promise.resolve()
        underWay -= 1
        return `waited ${wait}`
      })
      assert.deepEqual(
        results,
        items.map((wait) => `waited ${wait}`),
      )
      assert.ok(most <= atATime)
    }),
  )
})

test('as many are under way as may be', async () => {
  let underWay = 0
  const seen: number[] = []
  await inTurn([1, 2, 3, 4, 5], 3, async () => {
    underWay += 1
    seen.push(underWay)
    await setImmediate()
    underWay -= 1
  })
  assert.deepEqual(seen, [1, 2, 3, 3, 3])
})

test('after the first error nothing more is begun', async () => {
  const begun: number[] = []
  const work = async (item: number) => {
    begun.push(item)
    await setImmediate()
    if (item === 2) throw new TypeError('a bug')
  }
  await assert.rejects(inTurn([1, 2, 3, 4, 5, 6, 7, 8, 9], 3, work), new TypeError('a bug'))
  for (let round = 0; round < 5; round += 1) await setImmediate()
  assert.deepEqual(begun, [1, 2, 3, 4])
})
