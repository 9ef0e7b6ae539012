import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { ThreadOrder } from '../testing/thread-work'
import { runInThread, ThreadFailed, type ThreadLimits } from './run-in-thread'

const PATH = join(__dirname, '..', 'testing', 'thread-work.ts')
const LIMITS: ThreadLimits = { milliseconds: 60_000, megabytes: 256 }

const run = (order: ThreadOrder, limits: Partial<ThreadLimits> = {}): Promise<number> =>
  runInThread<typeof import('../testing/thread-work').work>(PATH, order, { ...LIMITS, ...limits })

/** Names what does not come to its end, and the reason that is given. */
const FAILURES: Readonly<Record<string, readonly [ThreadOrder, Partial<ThreadLimits>, RegExp]>> = {
  'work that fails': [{ kind: 'fail', with: 'it cannot be read' }, {}, /^it cannot be read$/],
  'work that throws no error': [{ kind: 'fail with something else' }, {}, /^unknown$/],
  'work without an end': [{ kind: 'go on for ever' }, { milliseconds: 1500 }, /^it took too long$/],
  'work that takes memory': [{ kind: 'take memory' }, { megabytes: 40 }, /^it took too much memory, or broke down$/],
  'a thread that ends itself': [{ kind: 'end' }, {}, /^it ended before it was done$/],
}

describe('work in a thread', () => {
  test('its result comes back', async () => {
    assert.equal(await run({ kind: 'add', numbers: [1, 2, 3] }), 6)
  })

  for (const [name, [order, limits, reason]] of Object.entries(FAILURES))
    test(`${name} ends nothing else, and says why`, async () => {
      await assert.rejects(run(order, limits), (error) => {
        assert.ok(error instanceof ThreadFailed)
        assert.match(error.message, reason)
        return true
      })
    })

  test('meanwhile this thread goes on', async () => {
    let turns = 0
    const working = run({ kind: 'go on for ever' }, { milliseconds: 1000 }).catch(() => 'ended')
    while ((await Promise.race([working, pause(10)])) === undefined) turns++
    assert.ok(turns > 20, `${turns} turns`)
  })
})
