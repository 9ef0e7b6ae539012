import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JobStatus } from '../store/schema'
import type { Store } from '../store/store'
import { testOnStores } from '../testing/databases'
import { at, withOrganizations } from '../testing/desk-data'
import { addJob, jobRow, SECRET } from '../testing/jobs'
import { openCredentials, sealCredentials } from './credentials'
import { cancelJob, claimNext, endJob, giveBack, LEASE_MS, MOST_ATTEMPTS, renewLease } from './lease'

const PROGRESS = { lines: ['so far'] }
const DONE = { status: 'done', progress: PROGRESS } as const

/** A moment when leases that were taken at a moment have ended. */
const later = (minutes: number): Date => new Date(at(minutes).getTime() + LEASE_MS)

const claimed = async (store: Store, now = at(0)) => {
  const job = await claimNext(store, now)
  assert.ok(job !== undefined, 'no job was handed out')
  return job
}

testOnStores('of 50 workers one gets a job, and 50 workers get the jobs of 50 hosts', async (store) => {
  await withOrganizations(store)
  await addJob(store, 'a.example')
  const one = await Promise.all(Array.from({ length: 50 }, () => claimNext(store, at(0))))
  assert.equal(one.filter((job) => job !== undefined).length, 1)
  for (let index = 0; index < 10; index++) await addJob(store, `h${index}.example`)
  const ids = new Set<string>()
  for (let round = 0; round < 10 && ids.size < 10; round++)
    for (const job of await Promise.all(Array.from({ length: 50 }, () => claimNext(store, at(0)))))
      if (job !== undefined) {
        assert.ok(!ids.has(job.id), 'a job was handed out twice')
        ids.add(job.id)
      }
  assert.equal(ids.size, 10)
})

testOnStores('one job at a time asks a host, and the others do not wait for it', async (store) => {
  await withOrganizations(store)
  const [first, second, other] = [
    await addJob(store, 'a.example', at(1)),
    await addJob(store, 'a.example', at(2)),
    await addJob(store, 'b.example', at(3)),
  ]
  const running = await claimed(store)
  assert.equal(running.id, first)
  assert.equal((await claimed(store)).id, other)
  assert.equal(await claimNext(store, at(0)), undefined)
  await store.transaction((tx) => endJob(tx, running, DONE, at(0)))
  assert.equal((await claimed(store)).id, second)
})

testOnStores('two jobs for a host that are begun at once: the database lets one', async (store) => {
  await withOrganizations(store)
  for (let round = 0; round < 5; round++) {
    await addJob(store, `${round}.example`)
    await addJob(store, `${round}.example`)
    const got = await Promise.all(Array.from({ length: 20 }, () => claimNext(store, at(0))))
    assert.equal(got.filter((job) => job !== undefined).length, 1)
  }
})

testOnStores(
  'a job whose lease has ended is begun elsewhere, and the old worker changes nothing any more',
  async (store) => {
    await withOrganizations(store)
    const id = await addJob(store, 'a.example')
    const old = await claimed(store)
    assert.equal(await store.transaction((tx) => renewLease(tx, old, PROGRESS, at(1))), true)
    assert.equal(await claimNext(store, at(1)), undefined)
    const next = await claimed(store, later(1))
    assert.deepEqual([next.id, next.attempts], [id, 2])
    assert.notEqual(next.worker, old.worker)
    const before = await jobRow(store, id)
    assert.equal(await store.transaction((tx) => renewLease(tx, old, { lines: ['late'] }, at(2))), false)
    assert.equal(await store.transaction((tx) => endJob(tx, old, DONE, at(2))), false)
    assert.equal(await store.transaction((tx) => giveBack(tx, old)), false)
    assert.deepEqual(await jobRow(store, id), before)
    assert.equal(await store.transaction((tx) => endJob(tx, next, DONE, at(2))), true)
    assert.equal(await store.transaction((tx) => endJob(tx, next, DONE, at(3))), false)
  },
)

/** Names what ends a job, and the status that it has then. */
const ENDS: Readonly<Record<string, readonly [JobStatus, (store: Store, id: string) => Promise<unknown>]>> = {
  done: ['done', async (store) => endedBy(store, 'done')],
  failed: ['failed', async (store) => endedBy(store, 'failed')],
  'canceled while it waits': ['canceled', (store, id) => canceled(store, id)],
  'canceled while it runs': [
    'canceled',
    async (store, id) => {
      await claimed(store)
      await canceled(store, id)
    },
  ],
  'given up': [
    'failed',
    async (store) => {
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) await claimed(store, later(attempt))
      assert.equal(await claimNext(store, later(MOST_ATTEMPTS)), undefined)
    },
  ],
}

async function endedBy(store: Store, status: 'done' | 'failed'): Promise<void> {
  const job = await claimed(store)
  assert.equal(await store.transaction((tx) => endJob(tx, job, { status, progress: PROGRESS }, at(1))), true)
}

async function canceled(store: Store, id: string): Promise<void> {
  assert.equal(await cancelJob(store, id, at(1)), true)
  assert.equal(await cancelJob(store, id, at(1)), false)
}

for (const [how, [status, end]] of Object.entries(ENDS))
  testOnStores(`credentials are kept while a job waits or runs, and gone when it is ${how}`, async (store) => {
    await withOrganizations(store)
    const id = await addJob(store, 'a.example')
    const job = await claimed(store)
    assert.notEqual((await jobRow(store, id)).credentials, null)
    await store.transaction((tx) => giveBack(tx, job))
    const waiting = await jobRow(store, id)
    assert.deepEqual([waiting.status, waiting.attempts], ['waiting', 0])
    assert.notEqual(waiting.credentials, null)
    await end(store, id)
    const row = await jobRow(store, id)
    assert.deepEqual([row.status, row.credentials], [status, null])
    assert.notEqual(row.ended_at, null)
  })

testOnStores('a worker is told of a cancel by its lease, and ends nothing then', async (store) => {
  await withOrganizations(store)
  const id = await addJob(store, 'a.example')
  const job = await claimed(store)
  await cancelJob(store, id, at(1))
  assert.equal(await store.transaction((tx) => renewLease(tx, job, PROGRESS, at(1))), false)
  assert.equal(await store.transaction((tx) => endJob(tx, job, DONE, at(1))), false)
  assert.equal((await jobRow(store, id)).status, 'canceled')
})

test('credentials are read by the secret that has encrypted them, for their own job, and unchanged', () => {
  const credentials = { script: '<OutputScript/>', variables: { TOKEN: 'secret-of-test' } }
  const sealed = sealCredentials(SECRET, 'job-1', credentials)
  assert.ok(!Buffer.from(sealed, 'base64url').includes('secret-of-test'))
  assert.notEqual(sealCredentials(SECRET, 'job-1', credentials), sealed)
  assert.deepEqual(openCredentials(SECRET, 'job-1', sealed), credentials)
  assert.equal(openCredentials(SECRET, 'job-2', sealed), undefined)
  assert.equal(openCredentials(`${SECRET}x`, 'job-1', sealed), undefined)
  const bytes = Buffer.from(sealed, 'base64url')
  for (const index of [0, 12, bytes.length - 1]) {
    const changed = Buffer.from(bytes)
    changed[index] = (changed[index] ?? 0) ^ 1
    assert.equal(openCredentials(SECRET, 'job-1', changed.toString('base64url')), undefined)
  }
  for (const short of ['', 'AA', bytes.subarray(0, 20).toString('base64url')])
    assert.equal(openCredentials(SECRET, 'job-1', short), undefined)
})
