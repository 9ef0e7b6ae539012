import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { SummaryData } from 'dd-acceptance/support/results/summary-data'
import { makeAverages } from '../averages/make-averages'
import { FileStore } from '../files/file-store'
import { receiveSubmission } from '../submissions/receive-submission'
import { BOTH, newFolder, writeArchive } from '../testing/archives'
import { openedStore } from '../testing/databases'
import { act, at, provider, withOrganizations } from '../testing/desk-data'
import { performanceIn } from '../testing/performance-in'
import { Reports } from './reports'

const INSIDER = { kind: 'insider' } as const

/** Submits both endorsements; returns their ids, and what makes their reports. */
async function submitted(t: TestContext) {
  const folder = newFolder(t)
  const store = await openedStore({ kind: 'SQLite', path: join(folder, 'desk.sqlite') }, t)
  await withOrganizations(store)
  const files = new FileStore(join(folder, 'data'))
  const archive = await writeArchive(folder, BOTH)
  const received = await receiveSubmission({ store, files, trusts: true }, act(provider), archive)
  assert.ok(received.kind === 'submitted', JSON.stringify(received))
  const [core = '', dictionary = ''] = received.submitted.endorsements.map(({ id }) => id)
  return { core, dictionary, store, files, reports: new Reports(store, files) }
}

const dataOf = (json: Uint8Array): SummaryData => JSON.parse(gunzipSync(json).toString())

test('figures of a report are counted of what was submitted', async (t) => {
  const { dictionary, reports } = await submitted(t)
  const shown = await reports.shown(dictionary, INSIDER)
  assert.ok(shown)
  const property = shown.essentials.dataElements?.rows.find(({ resourceName }) => resourceName === 'Property')
  assert.equal(property?.advertised?.fields.total, 4)
  assert.equal(property?.available?.fields.total.gtZero, 3)
  assert.equal(shown.essentials.explorer, null)
  const data = dataOf(shown.json)
  const fields = data.explorer?.resources.find(({ name }) => name === 'Property')?.fields
  assert.equal(fields?.find(({ name }) => name === 'ListPrice')?.availability, 0.75)
  assert.equal(await reports.shown(dictionary, INSIDER), shown)
})

test('performance is in the data of those only who may see it', async (t) => {
  const { core, dictionary, reports } = await submitted(t)
  for (const id of [core, dictionary]) {
    const shown = await reports.shown(id, INSIDER)
    const hidden = await reports.shown(id, { kind: 'public', isPerformancePublic: false })
    assert.ok(shown && hidden)
    assert.notDeepEqual(performanceIn(dataOf(shown.json)), [], 'it is looked for in the right places')
    assert.deepEqual(performanceIn(dataOf(hidden.json)), [])
    assert.deepEqual(performanceIn(hidden.essentials), [])
  }
})

test('the public sees figures and names, and no values, requests or addresses', async (t) => {
  const { core, dictionary, reports } = await submitted(t)
  for (const id of [core, dictionary]) {
    const reader = { kind: 'public', isPerformancePublic: true } as const
    const insider = await reports.shown(id, INSIDER)
    const shown = await reports.shown(id, reader)
    assert.ok(insider && shown)
    assert.match(String(gunzipSync(insider.json)), /example\.org/)
    assert.doesNotMatch(String(gunzipSync(shown.json)), /example\.org|Bellevue/)
    assert.notDeepEqual(performanceIn(dataOf(shown.json)), [])
    assert.deepEqual(dataOf(shown.json).dataElements, dataOf(insider.json).dataElements)
  }
  const parameters = (await reports.shown(core, { kind: 'public', isPerformancePublic: true }))?.essentials.core
    ?.parameters
  assert.deepEqual(
    parameters?.map(({ text }) => text),
    ['BedroomsTotal'],
  )
})

test('figures stand beside the averages of the industry, as soon as there are any', async (t) => {
  const { dictionary, core, store, files, reports } = await submitted(t)
  const before = await reports.shown(dictionary, INSIDER)
  assert.equal(before?.essentials.dataElements?.averagedOver, null)
  await store.reader
    .updateTable('endorsement')
    .set({ status: 'Certified', certified_at: at(0).toISOString() })
    .execute()
  assert.equal(await makeAverages({ store, files, minimum: 1 }, '2.0', at(1)), 'made')
  const shown = await reports.shown(dictionary, INSIDER)
  const { dataElements, performance } = shown?.essentials ?? {}
  assert.deepEqual(dataElements?.averagedOver, { results: 1, resultsSampled: 1 })
  const property = dataElements.rows.find(({ resourceName }) => resourceName === 'Property')
  assert.equal(property?.average?.advertised?.fields.total, property?.advertised?.fields.total)
  assert.ok(performance?.kind === 'measured')
  assert.doesNotMatch(String(gunzipSync(shown?.json ?? new Uint8Array())), /industry[.]json/)
  // Its own times are not public, and in no average.
  assert.deepEqual([...new Set(performance.rows.map(({ average }) => average))], [null])
  const hidden = await reports.shown(dictionary, { kind: 'public', isPerformancePublic: false })
  assert.deepEqual(performanceIn(hidden?.essentials), [])
  assert.equal((await reports.shown(core, INSIDER))?.essentials.dataElements, null)
})

test('the file for a recipient has performance, and says that others do not see it', async (t) => {
  const { dictionary, files, reports } = await submitted(t)
  const file = await reports.fileForRecipient(dictionary, false)
  assert.ok(file)
  const html = String(await files.read(file.digest))
  assert.equal(html.length > 0 && Buffer.byteLength(html), file.bytes)
  assert.match(html, /"kind":"measured"/)
  assert.match(html, /"audience":"recipient"/)
  const open = await reports.fileForRecipient(dictionary, true)
  assert.match(String(await files.read(open?.digest ?? '')), /"audience":null/)
})

test('of results that cannot be used there is no report', async (t) => {
  const { dictionary, core, store, files, reports } = await submitted(t)
  assert.equal(await reports.shown('nobody', INSIDER), undefined)
  const kept = await store.reader.selectFrom('submission_file').selectAll().execute()
  const damage = (path: string) => {
    const digest = kept.find((each) => each.path === path)?.digest ?? ''
    writeFileSync(files.pathOf(digest), gzipSync('{"damaged'))
  }
  damage('web-api-core-2.0.0/results.json')
  assert.equal(await reports.shown(core, INSIDER), undefined)
  assert.equal(await reports.fileForRecipient(core, true), undefined)
  damage('data-dictionary-2.0/metadata-report.json')
  const shown = await reports.shown(dictionary, INSIDER)
  assert.match(shown?.essentials.dataElements?.notSampled ?? '', /metadata-report\.json cannot be used/)
})
