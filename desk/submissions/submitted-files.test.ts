import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { FileStore } from '../files/file-store'
import { BOTH, newFolder, writeArchive } from '../testing/archives'
import { testOnStores } from '../testing/databases'
import { act, provider, withOrganizations } from '../testing/desk-data'
import { receiveSubmission } from './receive-submission'
import { readReport, reportsOfEndorsement } from './submitted-files'

testOnStores('an endorsement has the reports of its own step, by name and digest', async (store, t) => {
  await withOrganizations(store)
  const folder = newFolder(t)
  const files = new FileStore(folder)
  const received = await receiveSubmission(
    { store, files, trusts: true },
    act(provider),
    await writeArchive(folder, BOTH),
  )
  assert.ok(received.kind === 'submitted')
  const [core, dictionary] = received.submitted.endorsements
  const ofCore = await reportsOfEndorsement(store.reader, core?.id ?? '')
  assert.deepEqual(
    ofCore.map(({ path, name }) => [path, name]),
    [
      ['web-api-core-2.0.0/results.json', 'results.json'],
      ['web-api-core-2.0.0/web-api-core.json', 'web-api-core.json'],
    ],
  )
  const reports = await reportsOfEndorsement(store.reader, dictionary?.id ?? '')
  assert.deepEqual(
    reports.map(({ name }) => name),
    ['data-availability-report.json', 'metadata-report.json', 'metadata.xml', 'results.json'],
  )
  for (const { name, digest, bytes } of reports) {
    const content = (await readReport(files, reports, name)) ?? ''
    assert.equal(createHash('sha256').update(content).digest('hex'), digest)
    assert.equal(content.length, bytes)
  }
  assert.equal(await readReport(files, reports, 'web-api-core.json'), undefined)
  assert.deepEqual(await reportsOfEndorsement(store.reader, 'nobody'), [])
})
