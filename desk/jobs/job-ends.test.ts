import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { BOTH, CORE, newFolder } from '../testing/archives'
import { openedStore, testOnStores } from '../testing/databases'
import { statusOf, withOrganizations } from '../testing/desk-data'
import { type FakeRun, failing, fakeCertify, fakeEvents, leftByCertify } from '../testing/fake-certify'
import { ended, jobPlace, until, untilJob, withWorker } from '../testing/job-workers'
import { addJob, jobRow, TOKEN } from '../testing/jobs'
import { type JobSettings, progressOf } from './job'
import { jobFile, jobFileNames } from './listing'

const CORE_ONLY: JobSettings = { core: '2.0.0', address: 'https://a.example/odata' }

testOnStores('a job tells how far it is, and makes endorsements of what it found', async (store, t) => {
  await withOrganizations(store)
  const folder = newFolder(t)
  const [log, gate] = [`${folder}/log`, `${folder}/gate`]
  const leaves = await leftByCertify(t, BOTH)
  const command = fakeCertify({ log, prints: 'half of it is done\n', waitsFor: gate, leaves })
  const place = jobPlace(store, folder, { command, environment: { ...process.env, DESK_SECRET: 'not for it' } })
  const id = await addJob(store, 'a.example')
  const job = await withWorker(place, async () => {
    await until('a line', async () => progressOf(await jobRow(store, id)).lines.includes('half of it is done'))
    const running = await jobRow(store, id)
    assert.deepEqual([running.status, running.attempts], ['running', 1])
    writeFileSync(gate, '')
    return await ended(place, id)
  })
  assert.deepEqual([job.status, job.credentials, job.worker], ['done', null, null])
  const { outcome } = progressOf(job)
  assert.equal(outcome?.words, 'All that was tested is confirmed.')
  for (const { endorsement = '', isConfirmed, words } of outcome?.steps ?? []) {
    assert.ok(isConfirmed)
    assert.match(words.join(' '), /^(Web API Core 2\.0\.0|Data Dictionary 2\.0) is Passed, confirmed by this run\./)
    assert.equal(await statusOf(store, endorsement), 'Passed')
  }
  assert.equal(outcome?.steps.length, 2)
  assert.deepEqual(await jobFileNames(store.reader, id), [
    'data-dictionary-2.0.html',
    'output.txt',
    'web-api-core-2.0.0.html',
  ])
  // Its process got the token by its environment, and nothing of the desk's.
  const [{ argv, environment } = assert.fail('it began'), ...others] = fakeEvents(log)
  assert.equal(others.length, 1)
  assert.equal(environment['DD_CERTIFY_BearerToken'], TOKEN)
  assert.ok(!argv.join(' ').includes(TOKEN))
  assert.deepEqual(
    Object.keys(environment).filter((name) => !KNOWN.has(name)),
    [],
  )
})

/** Names what the environment of a job has; the last three are made by systems. */
const KNOWN: ReadonlySet<string> = new Set([
  ...['PATH', 'HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY', 'https_proxy', 'http_proxy', 'no_proxy', 'NODE_EXTRA_CA_CERTS'],
  ...['DD_CERTIFY_BearerToken', 'DD_REASON_FILE', 'TMPDIR', 'TEMP', 'NODE_OPTIONS', 'PUBLIC_ADDRESSES_ONLY'],
  ...['NODE_CHANNEL_FD', 'NODE_CHANNEL_SERIALIZATION_MODE', 'SystemRoot'],
])

/** A way to end: what the process does, what is tested, and what people read of it. */
interface End {
  readonly run: Omit<FakeRun, 'leaves'>
  /** The steps that leave results, and what is changed in them. */
  readonly leaves?: Readonly<Record<string, string>>
  readonly change?: Parameters<typeof leftByCertify>[2]
  readonly settings?: JobSettings
  readonly status: 'done' | 'failed'
  readonly words: RegExp
  /** The statuses of the endorsements that there are then. */
  readonly endorsements: readonly string[]
  readonly files: readonly string[]
}

const DICTIONARY = 'data-dictionary-2.0'
const REPORTS = ['data-dictionary-2.0.html', 'output.txt', 'web-api-core-2.0.0.html']

const ENDS: Readonly<Record<string, End>> = {
  'a Data Dictionary that fails takes nothing from Web API Core': {
    run: { exitCode: 1 },
    leaves: BOTH,
    change: failing(DICTIONARY),
    status: 'failed',
    words: /^Data Dictionary 2\.0: not conformant\. .*ListPrice is a text/,
    endorsements: ['Web API Core Passed'],
    files: REPORTS,
  },
  'where Web API Core fails, nothing else is run': {
    run: { exitCode: 1 },
    leaves: BOTH,
    change: failing('web-api-core-2.0.0'),
    status: 'failed',
    words: /^Web API Core 2\.0\.0: not conformant\. /,
    endorsements: [],
    files: ['output.txt', 'web-api-core-2.0.0.html'],
  },
  'Web API Core alone passes': {
    run: {},
    leaves: CORE,
    settings: CORE_ONLY,
    status: 'done',
    words: /^All that was tested is confirmed\.$/,
    endorsements: ['Web API Core Passed'],
    files: ['output.txt', 'web-api-core-2.0.0.html'],
  },
  'Web API Core alone fails': {
    run: { exitCode: 1 },
    leaves: CORE,
    change: failing('web-api-core-2.0.0'),
    settings: CORE_ONLY,
    status: 'failed',
    words: /^Web API Core 2\.0\.0: not conformant\. /,
    endorsements: [],
    files: ['output.txt', 'web-api-core-2.0.0.html'],
  },
  'Web API Core alone could not be judged, whatever its results say': {
    run: { exitCode: 2 },
    leaves: CORE,
    settings: CORE_ONLY,
    status: 'failed',
    words: /^Web API Core 2\.0\.0: could not be judged\./,
    endorsements: [],
    files: ['output.txt', 'web-api-core-2.0.0.html'],
  },
  'results that say that they are conformant, and are not': {
    run: {},
    leaves: CORE,
    change: failing('web-api-core-2.0.0'),
    settings: CORE_ONLY,
    status: 'failed',
    words: /^Web API Core 2\.0\.0 is conformant, and does not count: a MUST is violated/,
    endorsements: [],
    files: ['output.txt', 'web-api-core-2.0.0.html'],
  },
  'a process that leaves nothing': {
    run: { exitCode: 2, prints: 'no such server\n' },
    status: 'failed',
    words: /^The run could not be begun, or broke down \(exit code 2\): see what it printed\.$/,
    endorsements: [],
    files: ['output.txt'],
  },
  'a process that leaves nothing but the reason': {
    run: { exitCode: 2, keepsReason: 'server.resoscript has no ClientSettings\n' },
    status: 'failed',
    words: /^The run could not be begun, or broke down \(exit code 2\): server\.resoscript has no ClientSettings$/,
    endorsements: [],
    files: ['output.txt'],
  },
  'Web API Core alone, which says itself why it could not be judged': {
    run: { exitCode: 2, keepsReason: 'the server does not answer' },
    leaves: CORE,
    settings: CORE_ONLY,
    status: 'failed',
    words: /^Web API Core 2\.0\.0: could not be judged\. The server does not answer$/,
    endorsements: [],
    files: ['output.txt', 'web-api-core-2.0.0.html'],
  },
  'a process that says that all is well, and leaves nothing': {
    run: {},
    status: 'failed',
    words: /broke down \(exit code 0\)/,
    endorsements: [],
    files: ['output.txt'],
  },
  'a process that is killed': {
    run: { endsBy: 'SIGKILL' },
    status: 'failed',
    words: /broke down \(SIGKILL\)/,
    endorsements: [],
    files: ['output.txt'],
  },
  'Web API Core alone, killed after it wrote its results': {
    run: { endsBy: 'SIGKILL' },
    leaves: CORE,
    settings: CORE_ONLY,
    status: 'failed',
    words: /^Web API Core 2\.0\.0: could not be judged\./,
    endorsements: [],
    files: ['output.txt', 'web-api-core-2.0.0.html'],
  },
}

for (const [name, { run, leaves, change, settings, status, words, endorsements, files }] of Object.entries(ENDS))
  testOnStores(name, async (store, t) => {
    await withOrganizations(store)
    const left = leaves === undefined ? {} : { leaves: await leftByCertify(t, leaves, change) }
    const place = jobPlace(store, newFolder(t), { command: fakeCertify({ ...run, ...left }) })
    const id = await addJob(store, 'a.example', undefined, settings)
    const job = await withWorker(place, () => ended(place, id))
    assert.deepEqual([job.status, job.credentials], [status, null])
    assert.match(progressOf(job).outcome?.words ?? '', words)
    const rows = await store.reader.selectFrom('endorsement').select(['type', 'status']).orderBy('type').execute()
    assert.deepEqual(
      rows.map((row) => `${row.type} ${row.status}`),
      endorsements,
    )
    assert.deepEqual(await jobFileNames(store.reader, id), files)
    for (const file of files.filter((each) => each.endsWith('.html')))
      assert.match(String(await place.files.read((await jobFile(store.reader, id, file)) ?? '')), /Report of/)
  })

test('a program that is not there is said to be so, and so are credentials that cannot be read', async (t) => {
  const folder = newFolder(t)
  const store = await openedStore({ kind: 'SQLite', path: `${folder}/desk.sqlite` }, t)
  await withOrganizations(store)
  const id = await addJob(store, 'a.example')
  const place = jobPlace(store, folder, { command: [`${folder}/none`] })
  const absent = await withWorker(place, () => ended(place, id))
  assert.match(progressOf(absent).outcome?.words ?? '', /broke down \(exit code none\)/)
  const other = jobPlace(store, folder, {
    command: fakeCertify({}),
    secret: 'another secret, which is long enough 01234',
  })
  const second = await addJob(store, 'a.example')
  const job = await withWorker(other, () => untilJob(store, second, 'failed'))
  assert.match(
    progressOf(job).outcome?.words ?? '',
    /cannot be read any more, because the desk has another DESK_SECRET/,
  )
})
