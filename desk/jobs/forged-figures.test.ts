import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { reportFiles } from 'dd-acceptance/support/results/report-files'
import { verifyPackage } from 'dd-acceptance/support/results/verify-package'
import { answerReview, confirmEndorsement, notifyRecipient } from '../actions/actions'
import { historyOf } from '../endorsements/history'
import { linkReports } from '../submissions/linked-reports'
import { receiveSubmission } from '../submissions/receive-submission'
import { readReport, reportsOfEndorsement } from '../submissions/submitted-files'
import { BOTH, newFolder } from '../testing/archives'
import { testOnStores } from '../testing/databases'
import { openDesk, type TestDesk } from '../testing/desk-app'
import { act, administrator, at, provider } from '../testing/desk-data'
import { fakeCertify, leftByCertify } from '../testing/fake-certify'
import { ended, jobPlace, withWorker } from '../testing/job-workers'
import { addJob } from '../testing/jobs'
import { availabilityReport } from '../testing/submitted-reports'
import { METADATA, passedResults, writeStep } from '../testing/submitted-results'
import { zipOf } from '../testing/zip'
import { progressOf } from './job'

/** Says that every record has everything, and that the server answers at once. */
const FORGED = {
  ...availabilityReport,
  resources: availabilityReport.resources.map((each) => ({
    ...each,
    numUniqueRecordsFetched: 90_000,
    averageResponseTimeMs: 1,
    averageResponseTimeMillis: 1,
  })),
  fields: availabilityReport.fields.map((each) => ({ ...each, frequency: 90_000 })),
  lookupValues: availabilityReport.lookupValues.map((each) => ({ ...each, frequency: 45_000 })),
}

/** Submits both endorsements from the machine of a provider; returns their ids, Web API Core first. */
async function submitted({ desk, folder }: TestDesk, availability: object): Promise<readonly string[]> {
  const work = join(folder, 'steps')
  const entries = []
  for (const [step, profile] of Object.entries(BOTH)) {
    const paths = await writeStep(work, step, passedResults(profile))
    writeFileSync(join(work, step, reportFiles.metadata), METADATA)
    if (step.startsWith('data')) writeFileSync(join(work, step, reportFiles.availability), JSON.stringify(availability))
    const all = new Set([...paths, `${step}/${reportFiles.metadata}`])
    entries.push(...[...all].map((name) => ({ name, content: readFileSync(join(work, name), 'utf8') })))
  }
  const archive = join(folder, 'submitted.zip')
  writeFileSync(archive, zipOf(entries))
  const received = await receiveSubmission({ ...desk, trusts: false }, act(provider), archive)
  assert.ok(received.kind === 'submitted', JSON.stringify(received))
  return received.submitted.endorsements.map(({ id }) => id)
}

/** Lets a run of the desk confirm what was submitted; returns what is said of its steps. */
async function confirmed({ desk, folder }: TestDesk, t: TestContext, ids: readonly string[]): Promise<string[]> {
  const leaves = await leftByCertify(t, BOTH)
  writeFileSync(join(leaves, 'web-api-core-2.0.0', 'T1-S1', 'M1', 'current', reportFiles.metadata), METADATA)
  const place = { ...jobPlace(desk.store, folder, { command: fakeCertify({ leaves }) }), files: desk.files }
  const settings = { core: '2.0.0', dictionary: '2.0', address: 'https://a.example/odata', confirms: ids }
  const job = await addJob(desk.store, 'a.example', at(1), settings)
  const row = await withWorker(place, () => ended(place, job))
  assert.equal(row.status, 'done')
  return progressOf(row).outcome?.steps.map(({ words }) => words.join(' ')) ?? []
}

/** Lets the recipient approve; returns the verdict on the package of an endorsement, and the page that is its address. */
async function certified(test: TestDesk, ids: readonly string[], wanted: string) {
  const { desk, folder } = test
  const request = { address: 'mls@example.org', isPerformancePublic: true, sentBefore: 0 }
  const { notification } = await notifyRecipient(desk, act(provider), ids[0] ?? '', request)
  const approve = { kind: 'approve', terms: desk.terms.digest } as const
  for (const id of ids) await answerReview(desk, act({ kind: 'recipient', notification }), id, approve)
  const path = join(folder, 'package.zip')
  const answer = await test.get(`/certified/${wanted}/package.zip`, 'user')
  writeFileSync(path, Buffer.from(await answer.arrayBuffer()))
  const keys = await (await test.get('/.well-known/jwks.json')).text()
  const verdict = await verifyPackage(path, keys, 'jwks.json')
  assert.ok(verdict.kind === 'authentic', JSON.stringify(verdict))
  return { certificate: verdict.certificate, page: await (await test.get(`/certified/${wanted}`)).text() }
}

const rowOf = ({ desk }: TestDesk, id: string) =>
  desk.store.reader.selectFrom('endorsement').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

/** Returns the availability report of an endorsement, as pages, packages and averages take it. */
async function availabilityOf({ desk }: TestDesk, id: string): Promise<unknown> {
  const reports = await reportsOfEndorsement(desk.store.reader, id)
  return JSON.parse(String(await readReport(desk.files, reports, reportFiles.availability)))
}

const shownJson = async ({ desk }: TestDesk, id: string): Promise<string> => {
  const shown = await desk.reports.shown(id, { kind: 'insider' })
  assert.ok(shown)
  return gunzipSync(shown.json).toString('utf8')
}

testOnStores(
  'a run that confirms forged figures puts its own in their place, and says what differs',
  async (store, t) => {
    const test = await openDesk(store, t)
    const ids = await submitted(test, FORGED)
    const [core = '', dictionary = ''] = ids
    assert.deepEqual(await availabilityOf(test, dictionary), FORGED)
    assert.match(await shownJson(test, dictionary), /as submitted by the provider/)
    const words = await confirmed(test, t, ids)
    const differences =
      'What differs from what was submitted: records 90,000 submitted, 100 found; Fields with data 4 submitted, 3 found; mean availability 100.0 % submitted, 68.8 % found; mean response time 1 ms submitted, 987 ms found.'
    assert.match(words[0] ?? '', /Reports and figures are now those of this run of the desk\.$/)
    assert.ok(words[1]?.endsWith(`Reports and figures are now those of this run of the desk. ${differences}`), words[1])
    const history = await historyOf(store.reader, dictionary)
    assert.ok(history.at(-1)?.reason?.endsWith(differences))
    for (const id of ids) assert.equal((await rowOf(test, id)).measured_by, 'desk')
    const { sampled } = JSON.parse((await rowOf(test, dictionary)).figures)
    assert.deepEqual([sampled.records, sampled.fieldsWithData, sampled.availability], [100, 3, 0.6875])
    assert.deepEqual(await availabilityOf(test, dictionary), availabilityReport)
    const shown = await shownJson(test, dictionary)
    assert.match(shown, /of a run of the desk/)
    assert.doesNotMatch(shown, /as submitted by the provider/)
    const linked = join(newFolder(t), 'linked')
    await linkReports(
      { reader: store.reader, files: test.desk.files },
      { id: dictionary, isPerformancePublic: true },
      linked,
    )
    assert.deepEqual(JSON.parse(readFileSync(join(linked, reportFiles.availability), 'utf8')), availabilityReport)
    const page = await (await test.get(`/endorsements/${dictionary}`, 'provider')).text()
    assert.match(page, /Reports and figures<\/dt><dd>of a run of the desk/)
    assert.match(page, /mean availability 100\.0 % submitted, 68\.8 % found/)
    const { certificate, page: address } = await certified(test, ids, dictionary)
    assert.deepEqual([certificate.confirmedBy, certificate.measuredBy], ['run', 'desk'])
    assert.match(address, /of a run of the desk/)
    const own = await reportsOfEndorsement(store.reader, dictionary)
    const named = [...certificate.files, ...certificate.withheld].map(({ sha256 }) => sha256)
    assert.deepEqual(named.toSorted(), own.map(({ digest }) => digest).toSorted())
    // What was submitted stays on file, and sent again it is known.
    const kept = store.reader.selectFrom('submission_file').select('digest').where('path', 'like', '%availability%')
    assert.deepEqual(
      JSON.parse(String(await test.desk.files.read((await kept.executeTakeFirstOrThrow()).digest))),
      FORGED,
    )
    assert.deepEqual(await submitted(test, FORGED), ids)
    const list = await (await test.get('/', 'provider')).text()
    assert.doesNotMatch(list, /as submitted/)
    assert.equal((await rowOf(test, core)).status, 'Certified')
  },
)

testOnStores(
  'a run that confirms honest figures says that they are its own, and of no difference',
  async (store, t) => {
    const test = await openDesk(store, t)
    const ids = await submitted(test, availabilityReport)
    for (const words of await confirmed(test, t, ids)) assert.doesNotMatch(words, /differs/)
    assert.deepEqual(await availabilityOf(test, ids[1] ?? ''), availabilityReport)
  },
)

testOnStores('what staff confirm without a run is shown as submitted by the provider, everywhere', async (store, t) => {
  const test = await openDesk(store, t)
  const ids = await submitted(test, FORGED)
  const [core = '', dictionary = ''] = ids
  for (const id of ids) await confirmEndorsement(test.desk, act(administrator, { reason: 'we know them' }), id)
  assert.match(await shownJson(test, dictionary), /as submitted by the provider/)
  const { certificate, page } = await certified(test, ids, dictionary)
  assert.deepEqual([certificate.confirmedBy, certificate.measuredBy], ['administrator', 'provider'])
  assert.match(page, /as submitted by the provider/)
  for (const address of ['/', `/endorsements/${core}`, `/endorsements/${dictionary}/report`])
    assert.match(await (await test.get(address)).text(), /as submitted by the provider/, address)
})
