import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { confirm, submit } from '../endorsements/submit'
import type { EndorsementType } from '../store/schema'
import type { Store } from '../store/store'
import { BOTH, newFolder } from '../testing/archives'
import { testOnStores } from '../testing/databases'
import { act, administrator, at, desk, provider, statusOf, submission, withOrganizations } from '../testing/desk-data'
import { failing, fakeCertify, leftByCertify } from '../testing/fake-certify'
import { ended, jobPlace, withWorker } from '../testing/job-workers'
import { addJob } from '../testing/jobs'
import { METADATA, METADATA_DIGEST } from '../testing/submitted-results'
import { toConfirm } from './begin-job'
import { type JobSettings, progressOf } from './job'

const STEPS = { core: '2.0.0', dictionary: '2.0', address: 'https://a.example/odata' }
const OTHER_DIGEST = 'f'.repeat(64)

/** Submits both endorsements, as the machine of a provider does; returns their ids, Web API Core first. */
async function submitted(
  store: Store,
  ofDictionary: string | null,
  ofCore: string | null = ofDictionary,
): Promise<readonly string[]> {
  const { endorsements, ...of } = submission('Web API Core', 'Data Dictionary')
  const digestOf = (type: EndorsementType) => (type === 'Web API Core' ? ofCore : ofDictionary)
  const given = { ...of, endorsements: endorsements.map((each) => ({ ...each, metadataDigest: digestOf(each.type) })) }
  const { endorsements: begun } = await store.transaction((tx) => submit(tx, act(provider), given))
  return begun.map(({ id }) => id)
}

/** Makes the results of a run on the metadata of tests. */
async function ran(t: TestContext, change?: Parameters<typeof leftByCertify>[2]): Promise<string> {
  const folder = await leftByCertify(t, BOTH, change)
  const core = join(folder, 'web-api-core-2.0.0', 'T1-S1', 'M1', 'current')
  writeFileSync(join(core, 'metadata.xml'), METADATA)
  return folder
}

/** Lets a run confirm what was submitted; `meanwhile` happens before it is begun. */
async function confirmed(
  store: Store,
  t: TestContext,
  { leaves, ids, meanwhile }: { leaves: string; ids: readonly string[]; meanwhile?: () => Promise<unknown> },
) {
  const settings: JobSettings = { ...STEPS, confirms: ids }
  const place = jobPlace(store, newFolder(t), { command: fakeCertify({ leaves }) })
  const job = await addJob(store, 'a.example', at(1), settings)
  await meanwhile?.()
  const row = await withWorker(place, () => ended(place, job))
  const steps = progressOf(row).outcome?.steps ?? []
  return { status: row.status, steps, words: steps.map(({ words }) => words.join(' ')) }
}

testOnStores('what was submitted is Passed by a run with the same verdict on the same metadata', async (store, t) => {
  await withOrganizations(store)
  const ids = await submitted(store, METADATA_DIGEST)
  assert.deepEqual(
    (await toConfirm(store.reader, ids[1] ?? ''))?.endorsements.map(({ id }) => id),
    ids,
  )
  const { status, steps } = await confirmed(store, t, { leaves: await ran(t), ids })
  assert.equal(status, 'done')
  assert.deepEqual(
    steps.map(({ isConfirmed, endorsement, words }) => [isConfirmed, endorsement, words[0]]),
    [
      [true, ids[0], 'Web API Core 2.0.0 is Passed: this run has the same verdict, and was about the same metadata.'],
      [true, ids[1], 'Data Dictionary 2.0 is Passed: this run has the same verdict, and was about the same metadata.'],
    ],
  )
  const rows = await store.reader.selectFrom('endorsement').select(['status', 'confirmed_by']).execute()
  assert.deepEqual(rows, [
    { status: 'Passed', confirmed_by: 'run' },
    { status: 'Passed', confirmed_by: 'run' },
  ])
  const history = store.reader.selectFrom('history').select(['actor_kind', 'via']).where('action', '=', 'confirm')
  assert.deepEqual(await history.distinct().execute(), [{ actor_kind: 'desk', via: 'run of the desk' }])
  // Nothing is submitted beside what was.
  assert.equal((await store.reader.selectFrom('submission').select('id').execute()).length, 1)
  assert.equal(await toConfirm(store.reader, ids[1] ?? ''), undefined)
})

/** Names what a run finds otherwise, and what is said of the Data Dictionary and Web API Core then. */
const DIFFERENT: Readonly<Record<string, readonly [string | null, string | undefined, RegExp, RegExp]>> = {
  'other metadata': [
    OTHER_DIGEST,
    undefined,
    /^Web API Core 2\.0\.0 stays Submitted: the metadata of the server are others/,
    /^Data Dictionary 2\.0 stays Submitted: the metadata of the server are others than those that were submitted \(SHA-256 [0-9a-f]{12}…, and ffffffffffff… in the submission\)/,
  ],
  'no metadata in the submission': [
    null,
    undefined,
    /^Web API Core 2\.0\.0 stays Submitted: its submission came without metadata\.xml/,
    /^Data Dictionary 2\.0 stays Submitted: its submission came without metadata\.xml/,
  ],
  'another verdict': [
    METADATA_DIGEST,
    'data-dictionary-2.0',
    /^Web API Core 2\.0\.0 is Passed/,
    /^Data Dictionary 2\.0 stays Submitted\. Data Dictionary 2\.0: not conformant\. .*ListPrice is a text/,
  ],
  'another verdict of Web API Core': [
    METADATA_DIGEST,
    'web-api-core-2.0.0',
    /^Web API Core 2\.0\.0 stays Submitted\. Web API Core 2\.0\.0: not conformant\. /,
    /^Data Dictionary 2\.0 stays Submitted\. Data Dictionary 2\.0 was not run\.$/,
  ],
}

for (const [name, [digest, fails, ofCore, ofDictionary]] of Object.entries(DIFFERENT))
  testOnStores(`a run that differs does not confirm, and says why: ${name}`, async (store, t) => {
    await withOrganizations(store)
    const ids = await submitted(store, digest)
    const leaves = await ran(t, fails === undefined ? undefined : failing(fails))
    const { status, steps, words } = await confirmed(store, t, { leaves, ids })
    assert.equal(status, 'failed')
    assert.match(words[0] ?? '', ofCore)
    assert.match(words[1] ?? '', ofDictionary)
    assert.deepEqual(
      steps.map(({ endorsement }) => endorsement),
      ids,
    )
    const expected = steps.map(({ isConfirmed }) => (isConfirmed ? 'Passed' : 'Submitted'))
    assert.deepEqual(await Promise.all(ids.map((id) => statusOf(store, id))), expected)
  })

/** Names what happens to what was submitted before the run has ended, and what is said then. */
const MEANWHILE: Readonly<
  Record<string, readonly [(store: Store, ids: readonly string[]) => Promise<unknown>, RegExp]>
> = {
  'staff have confirmed it': [
    (store, ids) =>
      store.transaction(async (tx) => {
        for (const id of ids) await confirm(tx, act(administrator, { reason: 'seen' }), id, 'administrator')
      }),
    /waits for its confirmation no longer: it is Passed\.$/,
  ],
  'something newer was submitted': [
    (store) => submitted(store, METADATA_DIGEST),
    /waits for its confirmation no longer: it is archived\.$/,
  ],
}

for (const [name, [happen, words]] of Object.entries(MEANWHILE))
  testOnStores(`a run changes nothing that waits no longer: ${name}`, async (store, t) => {
    await withOrganizations(store)
    const ids = await submitted(store, METADATA_DIGEST)
    const leaves = await ran(t)
    const before = () => Promise.all(ids.map((id) => statusOf(store, id)))
    const found = await confirmed(store, t, { leaves, ids, meanwhile: () => happen(store, ids) })
    assert.equal(found.status, 'failed')
    for (const each of found.words) assert.match(each, words)
    assert.ok((await before()).every((each) => each !== 'Submitted'))
  })

testOnStores(
  'a Data Dictionary alone is confirmed by a run of it, where Web API Core was obtained',
  async (store, t) => {
    await withOrganizations(store)
    const [core = '', dictionary = ''] = await submitted(store, METADATA_DIGEST)
    await store.transaction((tx) => confirm(tx, act(desk), core, 'trust'))
    const types = (await toConfirm(store.reader, dictionary))?.endorsements.map(({ type }) => type)
    assert.deepEqual(types, ['Data Dictionary'] satisfies EndorsementType[])
    const leaves = await leftByCertify(t, { 'data-dictionary-2.0': 'dd-2.0' })
    const place = jobPlace(store, newFolder(t), { command: fakeCertify({ leaves }) })
    const { core: _, ...alone } = STEPS
    const job = await addJob(store, 'a.example', at(1), { ...alone, confirms: [dictionary] })
    assert.equal((await withWorker(place, () => ended(place, job))).status, 'done')
    assert.equal(await statusOf(store, dictionary), 'Passed')
  },
)

testOnStores(
  'what cannot be confirmed of Web API Core keeps the Data Dictionary back, and both say why',
  async (store, t) => {
    await withOrganizations(store)
    const ids = await submitted(store, METADATA_DIGEST, OTHER_DIGEST)
    const { status, words } = await confirmed(store, t, { leaves: await ran(t), ids })
    assert.equal(status, 'failed')
    assert.match(words[0] ?? '', /^Web API Core 2\.0\.0 stays Submitted: the metadata of the server are others/)
    assert.match(words[1] ?? '', /^Data Dictionary 2\.0 stays Submitted: Web API Core comes first, and no recipient/)
    assert.deepEqual(await Promise.all(ids.map((id) => statusOf(store, id))), ['Submitted', 'Submitted'])
  },
)
