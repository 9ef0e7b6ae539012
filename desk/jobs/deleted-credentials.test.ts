import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Store } from '../store/store'
import { newFolder } from '../testing/archives'
import { openedStore } from '../testing/databases'
import { at, withOrganizations } from '../testing/desk-data'
import { fakeCertify } from '../testing/fake-certify'
import { ended, jobPlace, withWorker } from '../testing/job-workers'
import { addJob, jobRow } from '../testing/jobs'
import { cancelJob, claimNext, LEASE_MS, MOST_ATTEMPTS } from './lease'

/** Everything that ends a job. */
const ENDS: Readonly<Record<string, (store: Store, id: string, t: TestContext) => Promise<unknown>>> = {
  'it ran': async (store, id, t) => {
    const place = jobPlace(store, newFolder(t), { command: fakeCertify({ exitCode: 2 }) })
    await withWorker(place, () => ended(place, id))
  },
  'it was canceled': (store, id) => cancelJob(store, id, at(1)),
  'its workers died too often': async (store) => {
    for (let attempt = 0; attempt <= MOST_ATTEMPTS; attempt++)
      await claimNext(store, new Date(at(attempt).getTime() + LEASE_MS))
  },
}

for (const [how, end] of Object.entries(ENDS))
  test(`what was encrypted is gone from the file of SQLite and its log: ${how}`, async (t) => {
    const folder = newFolder(t)
    const store = await openedStore({ kind: 'SQLite', path: join(folder, 'desk.sqlite') }, t)
    await withOrganizations(store)
    // Longer than a page of the file, as a RESOScript is.
    const id = await addJob(store, 'a.example', at(0), undefined, `<OutputScript>${'x'.repeat(20_000)}</OutputScript>`)
    const { credentials } = await jobRow(store, id)
    const sealed = credentials ?? assert.fail('nothing is encrypted')
    const pieces = [0, 5000, 10_000, 20_000].map((from) => sealed.slice(from, from + 40))
    const filesWith = () =>
      readdirSync(folder).filter((name) => {
        const content = readFileSync(join(folder, name), 'latin1')
        return pieces.some((piece) => content.includes(piece))
      })
    assert.notDeepEqual(filesWith(), [], 'it is looked for in the right places')
    await end(store, id, t)
    assert.equal((await jobRow(store, id)).credentials, null)
    assert.deepEqual(filesWith(), [])
  })

test('what a process deleted that was killed then is gone when the database is opened again', async (t) => {
  const folder = newFolder(t)
  const path = join(folder, 'desk.sqlite')
  const [first, reading] = [
    await openedStore({ kind: 'SQLite', path }, t),
    await openedStore({ kind: 'SQLite', path }, t),
  ]
  await withOrganizations(first)
  const id = await addJob(first, 'a.example')
  const sealed = (await jobRow(first, id)).credentials ?? ''
  const filesWith = () =>
    readdirSync(folder).filter((name) => readFileSync(join(folder, name), 'latin1').includes(sealed))
  // Another process works: what is deleted stays in the log, and nobody waits.
  const [begun, done] = [new EventEmitter(), new EventEmitter()]
  const working = reading.transaction(async (tx) => {
    await tx.selectFrom('job').select('id').execute()
    begun.emit('now')
    await once(done, 'now')
  })
  await once(begun, 'now')
  const from = performance.now()
  await first.overwriteDeleted()
  assert.ok(performance.now() - from < 2000)
  done.emit('now')
  await working
  assert.notDeepEqual(filesWith(), [])
  await first.reader.updateTable('job').set({ status: 'canceled', credentials: null, ended_at: '' }).execute()
  assert.notDeepEqual(filesWith(), [])
  await openedStore({ kind: 'SQLite', path }, t)
  assert.deepEqual(filesWith(), [])
})
