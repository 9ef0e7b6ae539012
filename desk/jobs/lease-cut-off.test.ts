import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { Store, type Transaction } from '../store/store'
import { CORE, newFolder } from '../testing/archives'
import { at } from '../testing/desk-data'
import { fakeCertify, fakeEvents, leftByCertify } from '../testing/fake-certify'
import { ended, jobPlace, until, withWorker } from '../testing/job-workers'
import { addJob, jobRow } from '../testing/jobs'
import { type QueueDesk, testOnQueues } from '../testing/queues'
import type { JobPlace } from './job-worker'
import { cancelJob, LEASE_MS } from './lease'

/** Says how a database is away: it refuses, or what it is asked has no answer. */
const AWAY = {
  refuses: () => Promise.reject(new Error('there is no database')),
  'says nothing': () => new Promise<never>(() => undefined),
}

/** The database of one worker, which cannot be reached at times. */
class LostStore extends Store {
  away: (() => Promise<never>) | undefined

  override transaction<Result>(run: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return this.away === undefined ? super.transaction(run) : this.away()
  }
}

const SETTINGS = { core: '2.0.0', address: 'https://a.example/odata' }

/** Prepares a job whose process waits at a gate, and then leaves a Web API Core that passed. */
async function begin({ store }: QueueDesk, t: TestContext, more: Partial<JobPlace>) {
  const folder = newFolder(t)
  const [log, gate] = [join(folder, 'log'), join(folder, 'gate')]
  const command = fakeCertify({ log, waitsFor: gate, leaves: await leftByCertify(t, CORE) })
  const lostStore = new LostStore(store.kind, store.reader)
  const placeFor = (of: Store) => jobPlace(of, folder, { command, ...more })
  const events = () => fakeEvents(log).map(({ event }) => event)
  return {
    id: await addJob(store, 'a.example', at(0), SETTINGS),
    lostStore,
    place: placeFor(lostStore),
    otherPlace: placeFor(store),
    events,
    open: () => writeFileSync(gate, ''),
    untilEvents: (...wanted: readonly string[]) => until(wanted.join(', '), () => events().join() === wanted.join()),
  }
}

const endorsementsIn = ({ reader }: Store) => reader.selectFrom('endorsement').select('status').execute()

for (const [how, away] of Object.entries(AWAY)) {
  testOnQueues(`a database that ${how} for too long: the process ends, and nothing is written`, async (desk, t) => {
    const { store } = desk
    const { id, place, otherPlace, lostStore, events, untilEvents, open } = await begin(desk, t, { aloneMs: 500 })
    const queue = desk.open()
    const left = await withWorker(
      place,
      async () => {
        await untilEvents('begin')
        lostStore.away = away
        await untilEvents('begin', 'told')
        open()
        lostStore.away = undefined
        // It may ask again, and does nothing to the job, which has a lease still.
        await pause(300)
        return await jobRow(store, id)
      },
      queue,
    )
    assert.deepEqual([left.status, left.attempts, left.ended_at], ['running', 1, null])
    assert.deepEqual(await endorsementsIn(store), [])
    assert.deepEqual(await store.reader.selectFrom('job_file').selectAll().execute(), [])
    desk.setTime(new Date(at(0).getTime() + LEASE_MS))
    const job = await withWorker(otherPlace, () => ended(otherPlace, id), desk.open())
    assert.deepEqual([job.status, job.attempts], ['done', 2])
    assert.notEqual(left.worker, null)
    assert.deepEqual(await endorsementsIn(store), [{ status: 'Passed' }])
    assert.deepEqual(events(), ['begin', 'told', 'begin', 'end'])
  })
}

testOnQueues('a database that is away for a while: the worker goes on, and ends the job', async (desk, t) => {
  const { store } = desk
  const { id, place, lostStore, events, untilEvents, open } = await begin(desk, t, {})
  const job = await withWorker(
    place,
    async () => {
      await untilEvents('begin')
      lostStore.away = AWAY.refuses
      await pause(1000)
      lostStore.away = undefined
      open()
      return await ended(place, id)
    },
    desk.open(),
  )
  assert.deepEqual([job.status, job.attempts], ['done', 1])
  assert.deepEqual(await endorsementsIn(store), [{ status: 'Passed' }])
  assert.deepEqual(events(), ['begin', 'end'])
})

testOnQueues('a job that is lost while its files come is not begun; others keep their lease', async (desk, t) => {
  const { store } = desk
  const { id, place, open, events } = await begin(desk, t, {})
  open()
  await withWorker(place, () => ended(place, id), desk.open())
  const second = await addJob(store, 'a.example', at(1), { dictionary: '2.0', address: SETTINGS.address })
  const gate = new EventEmitter()
  let asked = false
  const files = {
    keep: (path: string, digest: string) => place.files.keep(path, digest),
    place: async (digest: string, path: string) => {
      const opened = once(gate, 'open')
      asked = true
      await opened
      await place.files.place(digest, path)
    },
  }
  let time = at(1)
  await withWorker(
    { ...place, files, now: () => time },
    async () => {
      await until('its files are asked for', () => asked)
      time = at(2)
      const renewed = new Date(time.getTime() + LEASE_MS).toISOString()
      await until('its lease is renewed', async () => (await jobRow(store, second)).lease_until === renewed)
      assert.equal(await cancelJob(store, second, at(3)), true)
      await pause(300)
      gate.emit('open')
      await ended(place, second)
    },
    desk.open(),
  )
  assert.equal((await jobRow(store, second)).status, 'canceled')
  assert.deepEqual(events(), ['begin', 'end'])
})
