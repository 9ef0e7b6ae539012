import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import type { Store } from '../store/store'
import { receiveSubmission } from '../submissions/receive-submission'
import { BOTH, newFolder, writeArchive } from '../testing/archives'
import { openedStore, testOnStores } from '../testing/databases'
import { openDesk, type Person, type TestDesk } from '../testing/desk-app'
import { act, provider } from '../testing/desk-data'
import { performanceIn } from '../testing/performance-in'
import { RESPONSE_MS } from '../testing/submitted-reports'
import { REQUEST_MS } from '../testing/submitted-results'

const ASKING: readonly (Person | undefined)[] = [undefined, 'user', 'other', 'provider', 'administrator']

/** Submits both endorsements, which are Passed; returns their ids. */
async function withReports(store: Store, opened: TestDesk) {
  const receiver = { store, files: opened.desk.files, trusts: true }
  const received = await receiveSubmission(receiver, act(provider), await writeArchive(opened.folder, BOTH))
  assert.ok(received.kind === 'submitted')
  const [core = '', dictionary = ''] = received.submitted.endorsements.map(({ id }) => id)
  return { core, dictionary }
}

/** Opens a desk with both endorsements. */
async function openReports(store: Store, t: TestContext) {
  const opened = await openDesk(store, t)
  return { ...opened, ...(await withReports(store, opened)) }
}

const certify = (store: Store, isPerformancePublic: 0 | 1) =>
  store.reader
    .updateTable('endorsement')
    .set({ status: 'Certified', certified_at: '2026-01-02T00:00:00.000Z', is_performance_public: isPerformancePublic })
    .execute()

const statusesOf = async ({ get }: TestDesk, path: string) =>
  await Promise.all(ASKING.map(async (person) => (await get(path, person)).status))

testOnStores(
  'reports are seen by those who see their endorsement, and EDMX by provider and staff',
  async (store, t) => {
    const opened = await openReports(store, t)
    const { core, dictionary } = opened
    const own = [404, 404, 404, 200, 200]
    for (const path of ['report', 'report.json'])
      assert.deepEqual(await statusesOf(opened, `/endorsements/${core}/${path}`), own, path)
    assert.deepEqual(await statusesOf(opened, `/endorsements/${dictionary}/metadata.xml`), own)
    assert.deepEqual(await statusesOf(opened, `/endorsements/${core}/metadata.xml`), [404, 404, 404, 404, 404])
    await certify(store, 1)
    for (const path of ['report', 'report.json'])
      assert.deepEqual(await statusesOf(opened, `/endorsements/${core}/${path}`), [200, 200, 200, 200, 200], path)
    assert.deepEqual(await statusesOf(opened, `/endorsements/${dictionary}/metadata.xml`), own)
    const metadata = await opened.get(`/endorsements/${dictionary}/metadata.xml`, 'provider')
    assert.equal(await metadata.text(), '<edmx:Edmx/>')
    assert.match(metadata.headers.get('content-disposition') ?? '', /^attachment/)
    assert.deepEqual(opened.errors, [])
  },
)

test('by name endorsements stand under their organization, by date each stands alone', async (t) => {
  const { get } = await openReportsOnDisk(t)
  const byName = await (await get('/', 'provider')).text()
  assert.equal(byName.match(/scope="rowgroup"/g)?.length, 1)
  assert.equal(byName.match(/First MLS <span/g)?.length, 1)
  const byDate = await (await get('/?sort=date', 'provider')).text()
  assert.ok(!byDate.includes('rowgroup'))
  assert.equal(byDate.match(/data-label="Organization">First MLS/g)?.length, 2)
})

test('performance is told to those only who may see it, in the page and in the data', async (t) => {
  const opened = await openReportsOnDisk(t)
  const { get, store, core, dictionary } = opened
  const told = async (person: Person | undefined): Promise<readonly boolean[]> =>
    await Promise.all(
      [core, dictionary].map(async (id) => {
        const page = await (await get(`/endorsements/${id}/report`, person)).text()
        const json = await jsonOf(await get(`/endorsements/${id}/report.json`, person))
        const isToldByData = performanceIn(json).length > 0
        // 987 milliseconds are shown as seconds.
        const isToldByPage = /0\.987|4321|Response time/.test(page)
        if (!isToldByData) assert.ok(!isToldByPage && !JSON.stringify(json).includes(String(REQUEST_MS)))
        return isToldByData
      }),
    )
  assert.equal(RESPONSE_MS, 987)
  await certify(store, 0)
  for (const person of [undefined, 'user', 'other'] as const) assert.deepEqual(await told(person), [false, false])
  for (const person of ['provider', 'administrator'] as const) assert.deepEqual(await told(person), [true, true])
  await store.reader.updateTable('endorsement').set({ is_performance_public: null }).execute()
  assert.deepEqual(await told(undefined), [false, false])
  await certify(store, 1)
  assert.deepEqual(await told(undefined), [true, true])
})

test('a report has the status button, figures without a script, and a script of the desk only', async (t) => {
  const { get, core, dictionary, store } = await openReportsOnDisk(t)
  const answer = await get(`/endorsements/${dictionary}/report`, 'provider')
  const page = await answer.text()
  for (const words of ['change the status of Data Dictionary 2.0', 'Notify the recipient', 'Archive'])
    assert.ok(page.includes(words), words)
  assert.match(page, /<svg role="img" aria-label="Fields by Resource\. Property: 4 advertised, 3 with data/)
  assert.match(page, /data-label="Fields, local">1</)
  assert.ok(!/<script>|style=|\son\w+=/.test(page))
  const policy = answer.headers.get('content-security-policy') ?? ''
  assert.match(policy, /; script-src 'self'; connect-src 'self'$/)
  assert.ok(!policy.includes('unsafe'))
  const other = await get(`/endorsements/${dictionary}`, 'provider')
  assert.ok(!(other.headers.get('content-security-policy') ?? '').includes('script-src'))
  const ofCore = await (await get(`/endorsements/${core}/report`, 'provider')).text()
  for (const words of ['OData version', '4.01', 'client credentials', 'BedroomsTotal', 'Bellevue'])
    assert.ok(ofCore.includes(words), words)
  await certify(store, 1)
  const seen = await (await get(`/endorsements/${core}/report`)).text()
  assert.ok(seen.includes('BedroomsTotal'))
  assert.ok(!/Bellevue|example\.org|change the status|metadata\.xml/.test(seen))
  for (const path of ['/report.js', '/report.css']) assert.equal((await get(path)).status, 200)
})

const jsonOf = async (answer: Response): Promise<unknown> => {
  assert.equal(answer.headers.get('content-encoding'), 'gzip')
  return JSON.parse(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString())
}

/** Opens a desk on SQLite, for what has nothing to do with the database. */
async function openReportsOnDisk(t: TestContext) {
  const folder = newFolder(t)
  const store = await openedStore({ kind: 'SQLite', path: join(folder, 'desk.sqlite') }, t)
  return { store, ...(await openReports(store, t)) }
}
