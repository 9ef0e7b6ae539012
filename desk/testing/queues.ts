import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { HandedJob, JobQueue } from '../jobs/job-queue'
import { RedisQueue } from '../jobs/queues/redis-queue'
import { tableQueue } from '../jobs/queues/table-queue'
import type { Store } from '../store/store'
import { newDatabases, openedStore } from './databases'
import { withOrganizations } from './desk-data'
import { SECRET } from './jobs'
import { newRedisDatabase, withoutRedis } from './redis'

/** A desk with a queue, for a test. */
export interface QueueDesk {
  readonly kind: 'table' | 'Redis'
  readonly store: Store
  /** Undefined where the table is the queue. */
  readonly redisUrl: string | undefined
  /** Opens the queue once more, as another worker does. */
  open(): JobQueue
  /** Sets the clock of the queues to a time. */
  setTime(to: Date): void
}

/** A worker that says nothing is soon taken for dead. */
const FAST = { lockMs: 1000, stalledMs: 300, feedMs: 300 }

/** Runs the same test on each database with each queue; what is not installed is skipped. */
export function testOnQueues(name: string, run: (desk: QueueDesk, t: TestContext) => Promise<void>): void {
  describe(name, () => {
    for (const { kind: database, skip, newDatabase } of newDatabases)
      for (const kind of ['table', 'Redis'] as const)
        test(`${database}, ${kind}`, { skip: skip ?? (kind === 'Redis' && (withoutRedis ?? false)) }, async (t) => {
          const store = await openedStore(await newDatabase(t), t)
          await withOrganizations(store)
          const opened: JobQueue[] = []
          try {
            await run(await deskOf(kind, store, opened), t)
          } finally {
            await Promise.all(opened.map((queue) => queue.close()))
          }
        })
  })
}

async function deskOf(kind: QueueDesk['kind'], store: Store, opened: JobQueue[]): Promise<QueueDesk> {
  let now = new Date('2026-01-01T12:00:00Z')
  const redisUrl = kind === 'Redis' ? await newRedisDatabase() : undefined
  const place = { store, now: () => now, secret: SECRET, failed: assert.ifError }
  return {
    kind,
    store,
    redisUrl,
    open: () => {
      const queue = redisUrl === undefined ? tableQueue(place) : new RedisQueue(place, redisUrl, FAST)
      opened.push(queue)
      return queue
    },
    setTime: (to) => {
      now = to
    },
  }
}

const LONGEST_MS = 20_000

/** Takes the next job of a queue, as a worker does that goes on asking. */
export async function nextOf(queue: Pick<JobQueue, 'next'>): Promise<HandedJob> {
  const stop = AbortSignal.timeout(LONGEST_MS)
  while (!stop.aborted) {
    const handed = await queue.next(stop)
    if (handed !== undefined) return handed
    await pause(20)
  }
  return assert.fail('no job was handed out')
}

/** Tells if a queue hands out nothing for a while. */
export async function isEmpty(queue: JobQueue, ms = 700): Promise<boolean> {
  const stop = AbortSignal.timeout(ms)
  while (!stop.aborted) {
    if ((await queue.next(stop)) !== undefined) return false
    await pause(20)
  }
  return true
}
