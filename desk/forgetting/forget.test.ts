import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { publishedCertificate } from '../certificates/published'
import { FileStore } from '../files/file-store'
import { publishedAs } from '../publications/publication'
import type { Store } from '../store/store'
import { openedStore, testOnDatabases, testOnStores } from '../testing/databases'
import { openDesk } from '../testing/desk-app'
import { at } from '../testing/desk-data'
import { FORGOTTEN, fillWithForgotten, tracesBelow, tracesIn } from '../testing/forgettable'
import { recentDeletions } from './deletions'
import { forgetOrganization } from './forget'
import { removeFiles } from './remove-files'
import { whatWouldGo } from './what-would-go'

/** Opens a desk that has everything of the organization that is to be forgotten. */
async function begin(store: Store, t: TestContext, areCompressed = true) {
  const test = await openDesk(store, t)
  const outbox = await fillWithForgotten(test)
  for (const archive of readdirSync(test.folder).filter((name) => name.endsWith('.zip')))
    rmSync(`${test.folder}/${archive}`)
  if (!areCompressed) decompress(join(test.folder, 'files'))
  // What was put on the disk just now is taken for what came again.
  await setTimeout(100)
  return { test, outbox, places: { files: test.desk.files, outbox } }
}

/** Keeps files as earlier versions of the desk did. */
function decompress(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name)
    writeFileSync(path.replace(/\.gz$/, ''), gunzipSync(readFileSync(path)))
    rmSync(path)
  }
}

const shownOf = async (store: Store) => (await whatWouldGo(store.reader, FORGOTTEN))?.digest ?? ''

const forget = async (store: Store) =>
  forgetOrganization(store, FORGOTTEN, { by: 'sue', at: at(9), shown: await shownOf(store) })

testOnDatabases('nothing of a forgotten organization is found again, and others lose nothing', async (settings, t) => {
  const store = await openedStore(settings, t)
  const { test, places } = await begin(store, t)
  assert.ok((await tracesIn(store)).length > 25)
  assert.ok(tracesBelow(test.folder).length > 5)
  const others = await store.reader
    .selectFrom('endorsement')
    .select('id')
    .where('recipient_uoi', '=', 'M1')
    .where('provider_uoi', '=', 'T1')
    .execute()
  if (settings.kind === 'SQLite') assert.notDeepEqual(tracesBelow(dirname(settings.path)), [])
  await forget(store)
  assert.ok((await removeFiles(store, places)) > 5)
  assert.deepEqual(await tracesIn(store), [])
  assert.deepEqual(tracesBelow(test.folder), [])
  if (settings.kind === 'SQLite') assert.deepEqual(tracesBelow(dirname(settings.path)), [])
  assert.equal(others.length, 2)
  for (const { id } of others) {
    const published = await publishedCertificate(store.reader, id)
    for (const { sha256 } of published?.certificate.files ?? [])
      assert.ok(existsSync(test.desk.files.pathOf(sha256)), 'a file that others have too')
  }
  assert.deepEqual(await recentDeletions(store.reader, 9), [{ at: at(9).toISOString(), by: null }])
  assert.deepEqual(await store.reader.selectFrom('forgetting').selectAll().execute(), [])
  // Numbers stay, of which it is not one by name any more.
  const published = await publishedAs(store.reader, 'averages 2.0')
  assert.deepEqual([published?.content, published?.basis.get('all')?.size, published?.revision], ['{}', 2, 2])
  assert.deepEqual(test.errors, [])
})

testOnStores('what is deleted is what was shown', async (store, t) => {
  await begin(store, t)
  const shown = await whatWouldGo(store.reader, FORGOTTEN)
  assert.equal(shown?.name, 'Vanished Realty')
  assert.equal(shown?.endorsements.length, 4)
  assert.deepEqual(shown?.accounts, ['Vanished Realty person'])
  assert.deepEqual(shown?.counts, {
    Reports: 10,
    'Reports of runs': 1,
    Certificates: 3,
    'Links to reviews': 3,
    Mails: 4,
    Runs: 1,
    'Access tokens': 1,
    Systems: 1,
  })
  await store.reader.deleteFrom('job').execute()
  const before = await tracesIn(store)
  const changed = forgetOrganization(store, FORGOTTEN, { by: 'sue', at: at(9), shown: shown?.digest ?? '' })
  await assert.rejects(changed, { name: 'RefusedForgetting', message: /has changed meanwhile/ })
  const absent = forgetOrganization(store, 'none', { by: 'sue', at: at(9), shown: '' })
  await assert.rejects(absent, { name: 'RefusedForgetting', message: /no such organization/ })
  assert.deepEqual(await tracesIn(store), before)
})

testOnStores(
  'what a process that ended in between has left goes at the next start, and what came again stays',
  async (store, t) => {
    const { test, places } = await begin(store, t)
    await forget(store)
    const waiting = await store.reader.selectFrom('file_to_remove').selectAll().execute()
    assert.ok(waiting.length > 2)
    const [row, kept] = waiting
    assert.ok(row !== undefined && kept !== undefined)
    await store.reader.insertInto('file').values({ digest: kept.digest, bytes: 1, created_at: '' }).execute()
    const again = new FileStore(test.folder)
    assert.ok((await removeFiles(store, { ...places, files: again })) >= waiting.length - 1)
    assert.deepEqual(await store.reader.selectFrom('file_to_remove').selectAll().execute(), [])
    assert.equal(existsSync(again.pathOf(row.digest)), false)
    assert.equal(existsSync(again.pathOf(kept.digest)), true)
    assert.equal(await removeFiles(store, places), 0)
  },
)

testOnStores('files that an earlier version kept are removed as well', async (store, t) => {
  const { test, places } = await begin(store, t, false)
  assert.ok(tracesBelow(test.folder).length > 5)
  await forget(store)
  assert.ok((await removeFiles(store, places)) > 5)
  assert.deepEqual(tracesBelow(test.folder), [])
})

testOnStores('the history loses rows in no other way, and a note of a deletion stays', async (store, t) => {
  await begin(store, t)
  await assert.rejects(store.reader.deleteFrom('history').execute())
  await assert.rejects(store.reader.deleteFrom('submission').execute())
  await assert.rejects(store.reader.deleteFrom('endorsement').execute())
  await forget(store)
  await assert.rejects(store.reader.deleteFrom('history').execute())
  await assert.rejects(store.reader.deleteFrom('deletion').execute())
  await assert.rejects(store.reader.updateTable('deletion').set({ member_id: 'bob' }).execute())
})

/** Tables that keep nothing of an organization. */
const OF_NOBODY = [
  'terms',
  'signing_key',
  'deletion',
  'forgetting',
  'file_to_remove',
  'password_request',
  'contact_count',
  'job_pause',
]
/** Those of better-auth, which go with the account, or know addresses of the network only. */
const OF_ACCOUNTS = ['auth_user', 'auth_session', 'auth_account', 'auth_verification', 'auth_rate_limit']
/** Those that are deleted here, or by the database with what they refer to. */
const FORGOTTEN_TABLES = [
  ...[
    'organization',
    'organization_word',
    'system',
    'member',
    'submission',
    'endorsement',
    'history',
    'certificate',
    'notification',
  ],
  ...[
    'notification_endorsement',
    'secret',
    'mail',
    'job',
    'job_file',
    'issued_report',
    'collected',
    'forgotten_by_collector',
    'file',
    'submission_file',
    'confirmed_file',
    'failed_sign_in',
    'password_link',
    'publication',
    'shown_organization',
  ],
]

testOnStores('whoever makes a new table says what is forgotten of it', async (store) => {
  const tables = (await store.reader.introspection.getTables()).map(({ name }) => name)
  assert.deepEqual(tables.toSorted(), [...OF_NOBODY, ...OF_ACCOUNTS, ...FORGOTTEN_TABLES].toSorted())
})
