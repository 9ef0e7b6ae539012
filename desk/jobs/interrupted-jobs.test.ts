import assert from 'node:assert/strict'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { Store } from '../store/store'
import { CORE, newFolder } from '../testing/archives'
import { testOnStores } from '../testing/databases'
import { at, withOrganizations } from '../testing/desk-data'
import { fakeCertify, fakeEvents, leftByCertify } from '../testing/fake-certify'
import { ended, jobPlace, until, untilJob, withWorker } from '../testing/job-workers'
import { addJob, jobRow } from '../testing/jobs'
import { progressOf } from './job'
import type { JobPlace } from './job-worker'
import { cancelJob, claimNext, LEASE_MS } from './lease'

const SETTINGS = { core: '2.0.0', address: 'https://a.example/odata' }

/** Prepares a job whose process waits at a gate, and then leaves a Web API Core that passed. */
async function begin(store: Store, t: TestContext, more: Partial<JobPlace> = {}) {
  await withOrganizations(store)
  const folder = newFolder(t)
  const [log, gate] = [join(folder, 'log'), join(folder, 'gate')]
  const leaves = await leftByCertify(t, CORE)
  const place = jobPlace(store, folder, { command: fakeCertify({ log, waitsFor: gate, leaves }), ...more })
  const id = await addJob(store, 'a.example', at(0), SETTINGS)
  return {
    place,
    id,
    open: () => writeFileSync(gate, ''),
    events: () => fakeEvents(log).map(({ event }) => event),
    begun: (times = 1) =>
      until('it runs', () => fakeEvents(log).filter(({ event }) => event === 'begin').length === times),
  }
}

const endorsementsIn = (store: Store) => store.reader.selectFrom('endorsement').select('status').execute()

testOnStores('a job that is canceled ends its process, and leaves nothing', async (store, t) => {
  const { place, id, begun, events } = await begin(store, t)
  const job = await withWorker(place, async () => {
    await begun()
    assert.equal(await cancelJob(store, id, at(1)), true)
    return await ended(place, id)
  })
  assert.deepEqual([job.status, job.credentials, job.worker], ['canceled', null, null])
  assert.deepEqual(events(), ['begin', 'told'])
  assert.deepEqual(await endorsementsIn(store), [])
  assert.deepEqual(await store.reader.selectFrom('job_file').selectAll().execute(), [])
})

testOnStores('a run that takes too long is ended, and says so', async (store, t) => {
  const { place, id, events } = await begin(store, t, { limits: { memory: 512, timeMs: 1000 } })
  const job = await withWorker(place, () => ended(place, id))
  assert.deepEqual([job.status, job.credentials], ['failed', null])
  assert.equal(progressOf(job).outcome?.words, 'The run took longer than 1 second, and was ended.')
  assert.deepEqual(events(), ['begin', 'told'])
  assert.deepEqual(await endorsementsIn(store), [])
})

testOnStores('a desk that stops gives its job back, and the next one goes on in the same folder', async (store, t) => {
  const { place, id, begun, events, open } = await begin(store, t)
  await withWorker(place, begun)
  writeFileSync(join(place.folder, id, 'results-so-far'), '')
  const waiting = await jobRow(store, id)
  assert.deepEqual([waiting.status, waiting.attempts, waiting.worker], ['waiting', 0, null])
  assert.notEqual(waiting.credentials, null)
  assert.deepEqual(events(), ['begin', 'told'])
  const job = await withWorker(place, async () => {
    await begun(2)
    assert.ok(existsSync(join(place.folder, id, 'results-so-far')))
    open()
    return await ended(place, id)
  })
  assert.deepEqual([job.status, job.attempts], ['done', 1])
  assert.deepEqual(await endorsementsIn(store), [{ status: 'Passed' }])
})

testOnStores('a worker whose lease was lost ends its process, and changes nothing any more', async (store, t) => {
  const { place, id, begun, events, open } = await begin(store, t)
  const other = await withWorker(place, async () => {
    await begun()
    // Another machine, whose clock says that the lease has ended.
    const claimed = await claimNext(store, new Date(at(0).getTime() + LEASE_MS))
    assert.equal(claimed?.id, id)
    await until('it was told to end', () => events().includes('told'))
    open()
    return claimed
  })
  const row = await jobRow(store, id)
  assert.deepEqual([row.status, row.worker], ['running', other?.worker])
  assert.notEqual(row.credentials, null)
  assert.deepEqual(await endorsementsIn(store), [])
})

testOnStores('a job that was canceled while its results were read makes no endorsement', async (store, t) => {
  const { place, id, begun, open, events } = await begin(store, t)
  await withWorker(place, async () => {
    await begun()
    open()
    await until('its process has ended', () => events().includes('end'))
    // Its results are read in a thread that takes a second to start.
    assert.equal(await cancelJob(store, id, at(1)), true)
  })
  assert.equal((await jobRow(store, id)).status, 'canceled')
  assert.deepEqual(await endorsementsIn(store), [])
  assert.deepEqual(await store.reader.selectFrom('job_file').selectAll().execute(), [])
})

testOnStores('two workers run each job once, and never two for a host at a time', async (store, t) => {
  await withOrganizations(store)
  const folder = newFolder(t)
  const log = join(folder, 'log')
  const place = jobPlace(store, folder, { command: fakeCertify({ log, exitCode: 2 }) })
  const ids: string[] = []
  for (let index = 0; index < 6; index++)
    ids.push(
      await addJob(store, `h${index % 2}.example`, at(index), {
        ...SETTINGS,
        address: `https://h${index % 2}.example`,
      }),
    )
  await withWorker(place, () =>
    withWorker(place, async () => {
      for (const id of ids) await untilJob(store, id, 'failed')
    }),
  )
  const runs = fakeEvents(log).map(({ event, environment }) => ({ event, reports: environment['REPORTS'] ?? '' }))
  const hostOf = (reports: string): number => ids.findIndex((id) => reports.includes(id)) % 2
  for (const host of [0, 1]) {
    const ofHost = runs.filter(({ reports }) => hostOf(reports) === host)
    assert.deepEqual(
      ofHost.map(({ event }) => event),
      ['begin', 'end', 'begin', 'end', 'begin', 'end'],
    )
    for (let index = 0; index < 6; index += 2) assert.equal(ofHost[index]?.reports, ofHost[index + 1]?.reports)
  }
  assert.equal(new Set(runs.map(({ reports }) => reports)).size, ids.length)
})
