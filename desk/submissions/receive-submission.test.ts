import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { FileStore } from '../files/file-store'
import type { Store } from '../store/store'
import { BOTH, CORE, newFolder, writeArchive } from '../testing/archives'
import { openedStore, testOnDatabases, testOnStores } from '../testing/databases'
import { act, otherProvider, provider, statusOf, withOrganizations } from '../testing/desk-data'
import { receiveSubmission } from './receive-submission'

/** `KILLS` in the environment asks for more. */
const KILLS = Number(process.env['KILLS'] ?? 3)

const filesOf = (store: Store) => store.reader.selectFrom('submission_file').selectAll().orderBy('path').execute()

testOnStores('an archive becomes endorsements with all their files', async (store, t) => {
  await withOrganizations(store)
  const folder = newFolder(t)
  const files = new FileStore(join(folder, 'data'))
  const archive = await writeArchive(folder, BOTH)
  const receiver = { store, files, trusts: false }
  const received = await receiveSubmission(receiver, act(provider), archive)
  assert.ok(received.kind === 'submitted', JSON.stringify(received))
  assert.deepEqual(
    received.submitted.endorsements.map(({ type, status }) => `${type} ${status}`),
    ['Web API Core Submitted', 'Data Dictionary Submitted'],
  )
  const rows = await filesOf(store)
  assert.equal(rows.length, 6)
  for (const { digest } of rows) assert.equal(sha256(await files.read(digest)), digest)
  const again = await receiveSubmission(receiver, act(provider), archive)
  assert.ok(again.kind === 'submitted' && again.submitted.isKnown)
  assert.equal(again.submitted.id, received.submitted.id)
  assert.deepEqual(readdirSync(join(folder, 'data', 'incoming')), [])
})

testOnStores('a desk that trusts its providers confirms at once, and shows whose word it is', async (store, t) => {
  await withOrganizations(store)
  const folder = newFolder(t)
  const receiver = { store, files: new FileStore(folder), trusts: true }
  const received = await receiveSubmission(receiver, act(provider), await writeArchive(folder, BOTH))
  assert.ok(received.kind === 'submitted')
  assert.deepEqual(
    received.submitted.endorsements.map(({ status, confirmed_by }) => `${status} by ${confirmed_by}`),
    ['Passed by trust', 'Passed by trust'],
  )
  const first = received.submitted.endorsements[0]?.id ?? ''
  await receiveSubmission(receiver, act(provider), await writeArchive(folder, CORE, 1))
  assert.equal(await statusOf(store, first), 'Passed+')
})

testOnStores('what is refused leaves nothing, and says why', async (store, t) => {
  await withOrganizations(store)
  const folder = newFolder(t)
  const receiver = { store, files: new FileStore(join(folder, 'data')), trusts: false }
  const reasons = async (archive: string, by = provider) => {
    const received = await receiveSubmission(receiver, act(by), archive)
    assert.ok(received.kind === 'refused')
    return received.reasons.join('\n')
  }
  const core = await writeArchive(folder, CORE)
  assert.match(await reasons(core, otherProvider), /somebody else has to do this/)
  assert.match(await reasons(__filename), /the archive is damaged/)
  assert.match(
    await reasons(await writeArchive(folder, { 'data-dictionary-2.0': 'dd-2.0' }, 1)),
    /Web API Core comes first/,
  )
  const failing = await writeArchive(folder, CORE, 2, (results) => ({
    ...results,
    scenarios: results.scenarios.slice(1),
  }))
  assert.match(await reasons(failing), /1 are missing/)
  assert.deepEqual(await store.reader.selectFrom('endorsement').selectAll().execute(), [])
  assert.deepEqual(await filesOf(store), [])
})

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex')

/** Receives archives in a process that is killed so many milliseconds after the first; returns those that it acknowledged. */
async function killed(task: object, milliseconds: number): Promise<readonly string[]> {
  const process_ = join(__dirname, '..', 'testing', 'receiving-process.js')
  const child = spawn(process.execPath, [process_, JSON.stringify(task)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    // What is received first loads the libraries.
    if (!printed.includes('submitted')) setTimeout(() => child.kill('SIGKILL'), milliseconds)
    printed += text
  })
  await new Promise((resolve) => child.on('close', resolve))
  return [...printed.matchAll(/^submitted (.+)\n/gm)].map(([, archive = '']) => archive)
}

testOnDatabases(
  `after ${KILLS} kills no endorsement is without its files, and nothing acknowledged is lost`,
  async (settings, t) => {
    const store = await openedStore(settings, t)
    await withOrganizations(store)
    const folder = newFolder(t)
    const data = join(folder, 'data')
    const archives: string[] = []
    for (let number = 0; number < 20; number++) archives.push(await writeArchive(folder, CORE, number))
    const acknowledged = new Set<string>()
    let begun = 0
    for (let kill = 0; kill < KILLS; kill++) {
      const rest = archives.slice(begun)
      for (const archive of await killed({ settings, folder: data, archives: rest }, Math.random() * 300))
        acknowledged.add(archive)
      begun = Math.min(begun + 6, archives.length - 6)
    }
    const files = new FileStore(data)
    const submissions = await store.reader.selectFrom('submission').select('id').execute()
    assert.ok(acknowledged.size > 0)
    assert.ok(submissions.length >= acknowledged.size)
    for (const { id } of submissions) {
      const rows = await store.reader
        .selectFrom('submission_file')
        .selectAll()
        .where('submission_id', '=', id)
        .execute()
      assert.equal(rows.length, 2)
      for (const { digest } of rows) assert.equal(sha256(await files.read(digest)), digest)
    }
    const endorsements = await store.reader.selectFrom('endorsement').select(['archived_at', 'revision']).execute()
    assert.equal(endorsements.length, submissions.length)
    assert.ok(endorsements.filter(({ archived_at }) => archived_at === null).length <= 1)
    for (const archive of acknowledged) {
      const again = await receiveSubmission({ store, files, trusts: true }, act(provider), archive)
      assert.ok(again.kind === 'submitted' && again.submitted.isKnown)
    }
    t.diagnostic(`${acknowledged.size} acknowledged, ${submissions.length} kept`)
  },
)
