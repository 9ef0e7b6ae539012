import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { FileStore } from '../../files/file-store'
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

/** Each submission has both of its endorsements, each endorsement its whole history, and each change its mail. */
async function checkHalves(reader: Reader): Promise<void> {
  const count = async (table: 'submission' | 'endorsement' | 'notification' | 'mail' | 'submission_file') => {
    const counted = reader.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('count'))
    return (await counted.executeTakeFirstOrThrow()).count
  }
  assert.equal(await count('endorsement'), 2 * (await count('submission')), 'no half submission')
  const changes = await reader.selectFrom('history').select(['endorsement_id', 'action', 'revision']).execute()
  for (const { id, revision } of await reader.selectFrom('endorsement').select(['id', 'revision']).execute())
    assert.equal(changes.filter(({ endorsement_id }) => endorsement_id === id).length, revision, 'the whole history')
  const cancels = changes.filter(({ action }) => action === 'cancel').length
  assert.equal(await count('mail'), (await count('notification')) + cancels, 'a mail for each change')
}

/** No endorsement is without its files, and they are what was sent. */
async function checkFiles(reader: Reader, files: FileStore): Promise<void> {
  const kept = await reader.selectFrom('submission_file').select(['submission_id', 'path', 'digest']).execute()
  for (const digest of new Set(kept.map((each) => each.digest)))
    assert.equal(
      createHash('sha256')
        .update(await files.read(digest))
        .digest('hex'),
      digest,
    )
  for (const { id } of await reader.selectFrom('submission').select('id').execute()) {
    const paths = kept.filter(({ submission_id }) => submission_id === id).map(({ path }) => path)
    assert.equal(paths.filter((path) => path.endsWith('/results.json')).length, 2, 'the results of both steps')
  }
}
