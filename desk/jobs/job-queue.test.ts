import assert from 'node:assert/strict'
import { getEventListeners } from 'node:events'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { newFolder } from '../testing/archives'
import { openedStore } from '../testing/databases'
import { at, withOrganizations } from '../testing/desk-data'
import { addJob, addJobOf, jobRow, SECRET } from '../testing/jobs'
import { isEmpty, nextOf, type QueueDesk, testOnQueues } from '../testing/queues'
import { startRedis, withoutRedis } from '../testing/redis'
import type { HandedJob } from './job-queue'
import { cancelJob, endJob, giveBack, LEASE_MS, renewLease } from './lease'
import { pausedSince, pauseJobs, resumeJobs } from './pause'
import { RedisQueue } from './queues/redis-queue'

const DONE = { status: 'done', progress: { lines: [] } } as const

const OTHER = { uoi: 'T2', system: 'S2', recipient: 'M2' }

const end = async ({ store }: QueueDesk, handed: HandedJob) => {
  assert.equal(await store.transaction((tx) => endJob(tx, handed.job, DONE, at(1))), true)
  await handed.left()
}

testOnQueues('of many workers each gets a job of its own, and no job comes twice', async (desk) => {
  for (let index = 0; index < 8; index++) await addJob(desk.store, `h${index}.example`)
  const workers = Array.from({ length: 4 }, () => desk.open())
  const ids: string[] = []
  const work = async (queue: (typeof workers)[number]) => {
    for (let count = 0; count < 2; count++) {
      const handed = await nextOf(queue)
      ids.push(handed.job.id)
      await end(desk, handed)
    }
  }
  await Promise.all(workers.map(work))
  assert.equal(new Set(ids).size, 8)
  assert.ok(await isEmpty(desk.open()))
})

testOnQueues('one job at a time asks a host, and the next one follows it', async (desk) => {
  const [first, second] = [await addJob(desk.store, 'a.example', at(1)), await addJob(desk.store, 'a.example', at(2))]
  const [queue, other] = [desk.open(), desk.open()]
  const running = await nextOf(queue)
  assert.equal(running.job.id, first)
  assert.ok(await isEmpty(other))
  const next = nextOf(other)
  await end(desk, running)
  assert.equal((await next).job.id, second)
})

testOnQueues('providers take turns, however many jobs one of them has', async (desk) => {
  const many: string[] = []
  for (let index = 0; index < 4; index++) many.push(await addJob(desk.store, `h${index}.example`, at(index)))
  const others = [
    await addJobOf(desk.store, OTHER, 'x.example', at(5)),
    await addJobOf(desk.store, OTHER, 'y.example', at(6)),
  ]
  const queue = desk.open()
  const order: string[] = []
  for (let count = 0; count < 6; count++) {
    const handed = await nextOf(queue)
    order.push(handed.job.id)
    await end(desk, handed)
  }
  assert.deepEqual(order, [many[0], others[0], many[1], others[1], many[2], many[3]])
})

testOnQueues('a job whose worker says nothing any more is begun by another', async (desk) => {
  const id = await addJob(desk.store, 'a.example')
  const dead = await nextOf(desk.open())
  const other = desk.open()
  assert.ok(await isEmpty(other, 2000), 'its lease has not ended')
  desk.setTime(new Date(Date.parse('2026-01-01T12:00:00Z') + LEASE_MS))
  const next = await nextOf(other)
  assert.deepEqual([next.job.id, next.job.attempts], [id, 2])
  assert.equal(await desk.store.transaction((tx) => renewLease(tx, dead.job, { lines: [] }, at(1))), false)
  assert.equal(await desk.store.transaction((tx) => endJob(tx, dead.job, DONE, at(1))), false)
  await dead.left()
  await end(desk, next)
  assert.ok(await isEmpty(other))
})

testOnQueues('a job that is renewed stays with its worker', async (desk) => {
  await addJob(desk.store, 'a.example')
  const handed = await nextOf(desk.open())
  const beat = setInterval(() => handed.renewed(), 100)
  try {
    assert.ok(await isEmpty(desk.open(), 2500))
    await end(desk, handed)
  } finally {
    clearInterval(beat)
  }
})

testOnQueues('a job that is given back waits for the next worker', async (desk) => {
  const id = await addJob(desk.store, 'a.example')
  const queue = desk.open()
  const handed = await nextOf(queue)
  await desk.store.transaction((tx) => giveBack(tx, handed.job))
  await handed.left()
  const again = await nextOf(queue)
  assert.deepEqual([again.job.id, again.job.attempts], [id, 1])
})

testOnQueues(
  'a job that was canceled is handed out no more, and does not keep others from their host',
  async (desk) => {
    const [canceled, next] = [
      await addJob(desk.store, 'a.example', at(1)),
      await addJob(desk.store, 'a.example', at(2)),
    ]
    const queue = desk.open()
    await pause(400)
    await cancelJob(desk.store, canceled, at(3))
    assert.equal((await nextOf(queue)).job.id, next)
  },
)

testOnQueues('nothing is begun while jobs are paused', async (desk) => {
  const queue = desk.open()
  await desk.store.transaction((tx) => pauseJobs(tx, at(0)))
  await desk.store.transaction((tx) => pauseJobs(tx, at(1)))
  assert.equal(await pausedSince(desk.store.reader), at(0).toISOString())
  const id = await addJob(desk.store, 'a.example')
  queue.wake()
  assert.ok(await isEmpty(queue))
  await desk.store.transaction(resumeJobs)
  assert.equal(await pausedSince(desk.store.reader), undefined)
  queue.wake()
  assert.equal((await nextOf(queue)).job.id, id)
})

testOnQueues('a worker that is to stop waits for no job', async (desk) => {
  const queue = desk.open()
  const stop = new AbortController()
  const begun = performance.now()
  setTimeout(() => stop.abort(), 200)
  while (!stop.signal.aborted) assert.equal(await queue.next(stop.signal), undefined)
  assert.ok(performance.now() - begun < 2000)
  const id = await addJob(desk.store, 'a.example')
  queue.wake()
  assert.equal((await nextOf(desk.open())).job.id, id)
})

testOnQueues('who waits for jobs leaves nothing with the signal that stops it', async (desk) => {
  const queue = desk.open()
  const { signal } = new AbortController()
  for (let index = 0; index < 3; index++) {
    await addJob(desk.store, `h${index}.example`)
    queue.wake()
    const handed = await nextOf({ next: () => queue.next(signal) })
    await end(desk, handed)
  }
  assert.equal(getEventListeners(signal, 'abort').length, 0)
})

testOnQueues('what Redis loses is not lost, and nothing of a job is in it but its id and its turn', async (desk) => {
  if (desk.redisUrl === undefined) return
  const redis = new Redis(desk.redisUrl)
  try {
    const id = await addJob(desk.store, 'a.example')
    const queue = desk.open()
    queue.wake()
    const entry = async () => (await redis.keys('*')).find((key) => key.endsWith(id))
    while ((await entry()) === undefined) await pause(20)
    const fields = await redis.hgetall((await entry()) ?? '')
    assert.deepEqual([fields['data'], fields['name'], fields['priority']], ['{}', 'job', '1'])
    const { credentials } = await jobRow(desk.store, id)
    for (const secret of [credentials ?? '', 'token-of-a-test-server', 'a.example', 'a secret of tests'])
      assert.ok(!(await everythingIn(redis)).includes(secret))
    await redis.flushall()
    assert.equal((await nextOf(queue)).job.id, id)
  } finally {
    redis.disconnect()
  }
})

test('a worker whose Redis went away goes on with what it has, and stops', {
  skip: withoutRedis ?? false,
}, async (t) => {
  const store = await openedStore({ kind: 'SQLite', path: join(newFolder(t), 'desk.sqlite') }, t)
  await withOrganizations(store)
  const id = await addJob(store, 'a.example')
  const { url, end } = await startRedis()
  const failures: unknown[] = []
  const failed = (error: unknown) => void failures.push(error)
  const queue = new RedisQueue({ store, now: () => at(0), secret: SECRET, failed }, url)
  const handed = await nextOf(queue)
  await end()
  handed.renewed()
  assert.equal(await store.transaction((tx) => renewLease(tx, handed.job, { lines: [] }, at(0))), true)
  assert.equal(await store.transaction((tx) => endJob(tx, handed.job, DONE, at(1))), true)
  await handed.left()
  await queue.close()
  assert.equal((await jobRow(store, id)).status, 'done')
  assert.ok(failures.length > 0, 'it is told that Redis is away')
})

/** Returns all keys and values of a Redis as one text. */
async function everythingIn(redis: Redis): Promise<string> {
  const texts: string[] = []
  for (const key of await redis.keys('*')) texts.push(key, String(await redis.dump(key)))
  return texts.join('\n')
}
