import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { newFolder } from '../archives'
import { openedStore } from '../databases'
import { jobPlace, until, withWorker } from '../job-workers'
import { SECRET } from '../jobs'
import { startServers } from './asked-servers'
import { addParties, beginJobs, prepareResults } from './begin-jobs'
import { checkJobs, type Observed } from './check-jobs'
import { partiesOf } from './parties'

const RECIPIENTS = 4

/** Runs the jobs of four recipients; returns what can be looked at then. */
async function simulated(t: TestContext) {
  const folder = newFolder(t)
  const store = await openedStore({ kind: 'SQLite', path: join(folder, 'desk.sqlite') }, t)
  const parties = partiesOf(RECIPIENTS)
  const all = [...parties.large, ...parties.small, parties.late]
  const servers = await startServers(parties.servers, { kind: 'stand-in', seconds: 0.05 })
  t.after(() => servers.close())
  await addParties(store, all)
  const prepared = join(folder, 'prepared')
  await prepareResults(prepared, all)
  await beginJobs(store, all, servers, SECRET)
  const place = jobPlace(store, folder, {
    command: [process.execPath, join(__dirname, 'stand-in.js'), prepared, '0.05'],
    allowsPrivate: true,
    now: () => new Date(),
  })
  const open = store.reader.selectFrom('job').select('id').where('ended_at', 'is', null)
  await withWorker(place, () => until('all have ended', async () => (await open.execute()).length === 0))
  const begunMs = new Map(all.map(({ recipient }, index) => [recipient, index]))
  const observed = { parties, begunMs, lateMs: 2, busy: 0.5, kills: 0, mostAtOnce: servers.mostAtOnce() }
  const check = (more: Partial<Observed> = {}) => checkJobs(store, folder, { ...observed, ...more })
  return { store, check, place }
}

test('a simulation holds where each job has left what it is to leave, once', async (t) => {
  const { store, check, place } = await simulated(t)
  const { jobs, begun, largeBeforeSmall, beforeLate } = await check()
  // Those of the large provider came first, and nobody came between the late one and its turn.
  assert.deepEqual([jobs, begun, largeBeforeSmall, beforeLate], [4, 4, 2, 0])

  await assert.rejects(check({ mostAtOnce: 2 }), /one run at a time asks a server/)

  const [submission] = await store.reader.selectFrom('submission').selectAll().execute()
  assert.ok(submission)
  const twice = { ...submission, id: randomUUID(), digest: 'ab'.repeat(32) }
  await store.reader.insertInto('submission').values(twice).execute()
  await assert.rejects(check(), /each submission is there, once/)
  await store.reader.deleteFrom('submission').where('id', '=', twice.id).execute()
  await check()

  const failed = { status: 'failed' } as const
  await store.reader.updateTable('job').set(failed).where('recipient_uoi', '=', 'R1').execute()
  await assert.rejects(check(), /every job is done/)
  await store.reader.updateTable('job').set({ status: 'done' }).execute()

  const notified = { status: 'Notified' } as const
  await store.reader.updateTable('endorsement').set(notified).where('recipient_uoi', '=', 'R2').execute()
  await assert.rejects(check(), /each endorsement is there, once/)
  await store.reader.updateTable('endorsement').set({ status: 'Passed' }).execute()
  await check()

  const [file] = await store.reader.selectFrom('submission_file').select('digest').execute()
  rmSync(place.files.pathOf(file?.digest ?? ''))
  await assert.rejects(check(), /ENOENT|no such file/)
})
