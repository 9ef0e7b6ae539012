import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { FileStore } from '../../files/file-store'
import { progressOf } from '../../jobs/job'
import type { Reader, Store } from '../../store/store'
import type { Acknowledged } from './work'

/** Looks at what a desk that was killed has left: everything that it acknowledged, and nothing by halves. */
export async function checkLeft({ kind, reader }: Store, data: string, done: Acknowledged): Promise<void> {
  if (kind === 'SQLite') {
    assert.deepEqual((await sql`pragma integrity_check`.execute(reader)).rows, [{ integrity_check: 'ok' }])
    assert.deepEqual((await sql`pragma foreign_key_check`.execute(reader)).rows, [])
  }
  await checkAcknowledged(reader, done)
  await checkHalves(reader)
  await checkJobs(reader, done)
  await checkFiles(reader, new FileStore(data))
}

async function checkAcknowledged(reader: Reader, { submitted, notified, canceled }: Acknowledged): Promise<void> {
  const rows = await reader.selectFrom('endorsement').select(['id', 'status']).execute()
  const statuses = new Map(rows.map(({ id, status }) => [id, status]))
  const among = (ids: readonly string[], ...allowed: readonly string[]) =>
    ids.filter((id) => !allowed.includes(statuses.get(id) ?? 'lost'))
  assert.deepEqual(among(submitted, 'Passed', 'Notified', 'Canceled'), [], 'what was submitted is there')
  assert.deepEqual(among(notified, 'Notified', 'Canceled'), [], 'what was notified is Notified')
  assert.deepEqual(among(canceled, 'Canceled'), [], 'what was canceled is Canceled')
}

/** As many endorsements a submission has: those of jobs have one, and M1 as their recipient. */
const endorsementsOf = ({ recipient_uoi }: { readonly recipient_uoi: string }): number =>
  recipient_uoi === 'M1' ? 1 : 2

/** Each submission has all of its endorsements, each endorsement its whole history, and each change its mail. */
async function checkHalves(reader: Reader): Promise<void> {
  const count = async (table: 'endorsement' | 'notification' | 'mail') => {
    const counted = reader.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('count'))
    return (await counted.executeTakeFirstOrThrow()).count
  }
  const submissions = await reader.selectFrom('submission').select('recipient_uoi').execute()
  const expected = submissions.reduce((sum, each) => sum + endorsementsOf(each), 0)
  assert.equal(await count('endorsement'), expected, 'no half submission')
  const changes = await reader.selectFrom('history').select(['endorsement_id', 'action', 'revision']).execute()
  for (const { id, revision } of await reader.selectFrom('endorsement').select(['id', 'revision']).execute())
    assert.equal(changes.filter(({ endorsement_id }) => endorsement_id === id).length, revision, 'the whole history')
  const cancels = changes.filter(({ action }) => action === 'cancel').length
  assert.equal(await count('mail'), (await count('notification')) + cancels, 'a mail for each change')
}

/**
 * Each job that was acknowledged is there. One that has ended has no credentials and says how it ended; one that is done has
 * submitted once, and no other has submitted anything.
 */
async function checkJobs(reader: Reader, { jobs, canceledJobs }: Acknowledged): Promise<void> {
  const rows = await reader.selectFrom('job').selectAll().execute()
  const statuses = new Map(rows.map(({ id, status }) => [id, status]))
  assert.deepEqual(
    jobs.filter((id) => !statuses.has(id)),
    [],
    'no job is lost',
  )
  // One that had ended before it was canceled stays as it is.
  const open = canceledJobs.filter((id) => ['waiting', 'running'].includes(statuses.get(id) ?? ''))
  assert.deepEqual(open, [], 'what was canceled has ended')
  const submitted = await reader.selectFrom('endorsement').select('id').where('recipient_uoi', '=', 'M1').execute()
  const found = rows.flatMap(
    (row) => progressOf(row).outcome?.steps.flatMap(({ endorsement }) => endorsement ?? []) ?? [],
  )
  assert.deepEqual(found.toSorted(), submitted.map(({ id }) => id).toSorted(), 'each job that is done submitted once')
  const files = await reader.selectFrom('job_file').select('job_id').distinct().execute()
  for (const row of rows.filter(({ status }) => ['done', 'failed', 'canceled'].includes(status))) {
    assert.deepEqual([row.credentials, row.worker], [null, null])
    if (row.status === 'canceled') continue
    assert.ok(progressOf(row).outcome, 'it says how it ended')
    assert.ok(row.status !== 'done' || files.some(({ job_id }) => job_id === row.id), 'what it printed is kept')
  }
}

/** No endorsement is without its files, and they are what was sent. */
async function checkFiles(reader: Reader, files: FileStore): Promise<void> {
  const kept = await reader.selectFrom('submission_file').select(['submission_id', 'path', 'digest']).execute()
  const confirmed = await reader.selectFrom('confirmed_file').select('digest').execute()
  for (const digest of new Set([...kept, ...confirmed].map((each) => each.digest)))
    assert.equal(
      createHash('sha256')
        .update(await files.read(digest))
        .digest('hex'),
      digest,
    )
  for (const submission of await reader.selectFrom('submission').select(['id', 'recipient_uoi']).execute()) {
    const paths = kept.filter(({ submission_id }) => submission_id === submission.id).map(({ path }) => path)
    const results = paths.filter((path) => path.endsWith('/results.json')).length
    assert.equal(results, endorsementsOf(submission), 'the results of all steps')
  }
}
