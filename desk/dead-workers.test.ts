import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { cancelJob } from './jobs/lease'
import { openStore } from './store/store'
import { CORE, newFolder } from './testing/archives'
import { withOrganizations } from './testing/desk-data'
import { fakeCertify, fakeEvents, leftByCertify } from './testing/fake-certify'
import { until, untilJob } from './testing/job-workers'
import { addJob, SECRET } from './testing/jobs'
import { startDeskProcess } from './testing/kills/desk-process'
import { freePort, newPostgresqlDatabase, withoutPostgresql } from './testing/postgresql'
import { newRedisDatabase, withoutRedis } from './testing/redis'
import { startWorkerChild } from './testing/scale/worker-child'

/** So soon the job of a worker that died is begun elsewhere. */
const A_MINUTE_MS = 60_000

/** So soon a run ends that nobody waits for: its worker looks every two seconds whether the job is canceled. */
const SOON_MS = 20_000

const QUEUES = { table: withoutPostgresql, Redis: withoutPostgresql ?? withoutRedis } as const

const SETTINGS = { core: '2.0.0', address: 'https://a.example/odata' }

/** Starts a desk, in a process of its own, whose jobs others run. Each worker runs them by a process that waits at a gate. */
async function openDesk(queue: keyof typeof QUEUES, t: TestContext) {
  const folder = newFolder(t)
  const databaseUrl = await newPostgresqlDatabase()
  const port = await freePort()
  const environment = {
    DATABASE_URL: databaseUrl,
    DESK_SECRET: SECRET,
    DESK_URL: `http://127.0.0.1:${port}`,
    PORT: String(port),
    ...(queue === 'Redis' ? { REDIS_URL: await newRedisDatabase() } : {}),
  }
  const start = join(__dirname, 'start.js')
  const desk = await startDeskProcess({ ...environment, DESK_DATA: join(folder, 'desk'), JOBS_AT_ONCE: '0' }, start)
  t.after(() => desk.kill())
  const store = await openStore({ kind: 'PostgreSQL', url: databaseUrl })
  t.after(() => store.close())
  await withOrganizations(store)
  const [log, gate] = [join(folder, 'log'), join(folder, 'gate')]
  const command = fakeCertify({ log, waitsFor: gate, leaves: await leftByCertify(t, CORE) })
  const broken = (error: Error) => assert.ifError(error)
  return {
    store,
    open: () => writeFileSync(gate, ''),
    events: () => fakeEvents(log),
    startWorker: (name: string) => {
      const worker = startWorkerChild(command, { ...environment, DESK_DATA: join(folder, name) }, broken)
      t.after(() => worker.kill())
      return worker
    },
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe('workers in processes of their own', { concurrency: true }, () => {
  for (const [queue, missing] of Object.entries(QUEUES) as [keyof typeof QUEUES, string | undefined][]) {
    test(`a worker that dies is noticed within a minute, and its job begun elsewhere: ${queue}`, {
      skip: missing ?? false,
    }, async (t) => {
      const { store, open, events, startWorker } = await openDesk(queue, t)
      const id = await addJob(store, 'a.example', undefined, SETTINGS)
      const worker = startWorker('one')
      await until('it is begun', () => events().length === 1)
      startWorker('other')
      await worker.kill()
      const killed = performance.now()
      const [first] = events()
      await until('its process ends', () => !isRunning(first?.pid ?? 0), SOON_MS)
      await until('it is begun elsewhere', () => events().length === 2, A_MINUTE_MS)
      t.diagnostic(`begun elsewhere after ${Math.round((performance.now() - killed) / 1000)} s`)
      open()
      assert.equal((await untilJob(store, id, 'done', 'failed')).attempts, 2)
      const endorsements = await store.reader.selectFrom('endorsement').select('status').execute()
      assert.deepEqual(endorsements, [{ status: 'Passed' }])
      assert.match(events()[1]?.environment['REPORTS'] ?? '', /\bother\b/)
    })

    test(`a job that is canceled: its process ends, and the next job begins: ${queue}`, {
      skip: missing ?? false,
    }, async (t) => {
      const { store, open, events, startWorker } = await openDesk(queue, t)
      const id = await addJob(store, 'a.example', undefined, SETTINGS)
      startWorker('one')
      await until('it is begun', () => events().length === 1)
      const next = await addJob(store, 'a.example', undefined, SETTINGS)
      assert.equal(await cancelJob(store, id, new Date()), true)
      const [{ pid } = assert.fail('it has begun')] = events()
      await until('its process ends', () => !isRunning(pid), SOON_MS)
      assert.equal(events()[1]?.event, 'told')
      open()
      await untilJob(store, next, 'done')
      assert.equal((await untilJob(store, id, 'canceled')).worker, null)
      assert.deepEqual(
        events().map(({ event }) => event),
        ['begin', 'told', 'begin', 'end'],
      )
      const endorsements = await store.reader.selectFrom('endorsement').select('status').execute()
      assert.deepEqual(endorsements, [{ status: 'Passed' }])
    })
  }
})
