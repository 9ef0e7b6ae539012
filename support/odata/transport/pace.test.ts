import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { TestClock } from '../testing/test-clock'
import { Pace } from './pace'

/** A pace of distances between 100 and 800 ms. */
function paceWithClock() {
  const clock = new TestClock()
  const pace = new Pace(200, clock.now, clock.wait)
  const times = (count: number, what: () => void) => {
    for (let done = 0; done < count; done += 1) what()
  }
  return {
    clock,
    pace,
    complain: (count: number) => times(count, () => pace.complained(0, clock.time)),
    answer: (count: number) => times(count, () => pace.answered()),
    /** Returns the milliseconds after which each of so many requests may be sent, all of them asked for now. */
    starts: (count: number): Promise<number[]> => {
      const begin = clock.time
      const start = async () => {
        await pace.turn()
        return clock.time - begin
      }
      return clock.until(Promise.all(Array.from({ length: count }, start)))
    },
  }
}

test('requests do not wait as long as the server does not complain', async () => {
  const { starts, answer } = paceWithClock()
  assert.deepEqual(await starts(3), [0, 0, 0])
  answer(30)
  assert.deepEqual(await starts(3), [0, 0, 0])
})

test('after a complaint all wait, and then keep their distance', async () => {
  const { clock, pace, starts } = paceWithClock()
  pace.complained(5000, clock.time)
  assert.deepEqual(await starts(3), [5000, 5100, 5200])
  assert.deepEqual(await starts(2), [100, 200])
})

test('a complaint holds those back that wait already, and never shortens their wait', async () => {
  const { clock, pace } = paceWithClock()
  pace.complained(1000, clock.time)
  const waiting = pace.turn().then(() => clock.time)
  await clock.until(clock.wait(500))
  pace.complained(2000, clock.time)
  pace.complained(1, clock.time)
  assert.equal(await clock.until(waiting), 2500)
})

test('requests that were under way together are one reason to go slower', async () => {
  const { clock, pace, starts } = paceWithClock()
  const [first = 0, second = 0] = [await pace.turn(), await pace.turn()]
  await clock.until(clock.wait(50))
  pace.complained(0, first)
  pace.complained(0, second)
  assert.deepEqual(await starts(2), [0, 100])
})

test('the distance doubles with each complaint, up to a limit', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 }), async (complaints, requests) => {
      const { starts, complain } = paceWithClock()
      complain(complaints)
      const distance = Math.min(800, 100 * 2 ** (complaints - 1))
      assert.deepEqual(
        await starts(requests),
        Array.from({ length: requests }, (_, index) => index * distance),
      )
    }),
  )
})

for (const [what, complaints, answers, distance] of [
  ['nine answers change nothing', 3, 9, 400],
  ['ten answers halve it', 3, 10, 200],
  ['further ten halve it again', 3, 20, 100],
  ['the next ten end it', 3, 30, 0],
  ['it ends at once where it is the first', 1, 10, 0],
  ['it ends from the longest one as well', 8, 70, 0],
] as const) {
  test(`of the distance: ${what}`, async () => {
    const { starts, complain, answer } = paceWithClock()
    complain(complaints)
    answer(answers)
    assert.deepEqual(await starts(2), [0, distance])
  })
}

test('a complaint begins the run of answers anew', async () => {
  const { starts, complain, answer } = paceWithClock()
  complain(1)
  answer(9)
  complain(1)
  answer(9)
  assert.deepEqual(await starts(2), [0, 200])
  answer(1)
  assert.deepEqual(await starts(2), [200, 300])
})
