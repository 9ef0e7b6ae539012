import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { describe, type TestContext, test } from 'node:test'
import { startSampleServerThread } from 'dd-acceptance/support/sample-server/sample-server-thread'
import type { FileStore } from '../files/file-store'
import { type Job, progressOf } from '../jobs/job'
import type { Store } from '../store/store'
import { newFolder } from '../testing/archives'
import { testOnDatabases } from '../testing/databases'
import { openSelfTests } from '../testing/self-tests'

/** Web API Core needs so many, for a page that is not the last one. */
const RECORDS = 30

/** All that is kept of a recipient takes so much on the disk at most. Reports of this one have 40 MB. */
const MOST_BYTES = 5 * 1000 ** 2

/** Returns how much all files of a desk take, which are those of its only recipient. */
async function bytesOf({ reader }: Store, files: FileStore): Promise<number> {
  const kept = await reader.selectFrom('file').select('digest').execute()
  assert.ok(kept.length > 20, 'the reports of both runs are kept')
  return kept.reduce((sum, { digest }) => sum + statSync(files.pathOf(digest)).size, 0)
}

type Defects = NonNullable<Parameters<typeof startSampleServerThread>[0]['defects']>

async function sampleServer(t: TestContext, ...defects: Defects) {
  const server = await startSampleServerThread({ recordsPerResource: RECORDS, defects })
  t.after(() => server.close())
  return server
}

/** Returns what is said of the steps of a job. */
const wordsOf = (job: Job): string =>
  progressOf(job)
    .outcome?.steps.map(({ isConfirmed, words }) => [isConfirmed ? '+' : '-', ...words].join(' '))
    .join('\n') ?? ''

/** A token with letters that are written otherwise in URLs, JSON, HTML and base64. */
const WRONG_TOKEN = 'wrong&token/with+letters=that"are<written~otherwise'

describe('self-tests of the sample server, by the command of the suite', () => {
  testOnDatabases(
    'a wrong token: the provider reads what the server answered, and nobody the token',
    async (settings, t) => {
      const { serviceRoot } = await sampleServer(t, 'echo-credentials')
      const { begin, run, page, assertNowhere } = await openSelfTests(settings, t)
      const id = await begin({ core: '2.0.0', dictionary: '2.0', address: serviceRoot, token: WRONG_TOKEN })
      const job = await run(id)
      assert.equal(job.status, 'failed')
      assert.match(wordsOf(job), /^- Web API Core 2\.0\.0: could not be judged\. .*answered 401 Unauthorized/)
      assert.match(await page(`/jobs/${id}`), /answered 401 Unauthorized/)
      await assertNowhere(WRONG_TOKEN)
    },
  )

  test('a wrong token for Web API Core alone: the same answer is read', async (t) => {
    const { serviceRoot } = await sampleServer(t, 'echo-credentials')
    const path = `${newFolder(t)}/desk.sqlite`
    const { begin, run, page, assertNowhere } = await openSelfTests({ kind: 'SQLite', path }, t)
    const id = await begin({ core: '2.0.0', dictionary: '', address: serviceRoot, token: WRONG_TOKEN })
    assert.match(
      wordsOf(await run(id)),
      /^- Web API Core 2\.0\.0: could not be judged\. The .*answered 401 Unauthorized/,
    )
    assert.match(await page(`/jobs/${id}`), /not be judged\.<\/p><p>The .*answered 401 Unauthorized/)
    await assertNowhere(WRONG_TOKEN)
  })

  test('Web API Core passes by a RESOScript; then the Data Dictionary alone passes by a token', async (t) => {
    const server = await sampleServer(t)
    const path = `${newFolder(t)}/desk.sqlite`
    const { begin, run, page, store, desk, assertNowhere } = await openSelfTests({ kind: 'SQLite', path }, t)
    const script = `<?xml version="1.0" encoding="utf-8"?>
<OutputScript>
  <ClientSettings>
    <WebAPIURI>${server.serviceRoot}</WebAPIURI>
    <AuthenticationType>client_credentials</AuthenticationType>
    <ClientIdentification>${server.clientId}</ClientIdentification>
    <ClientSecret>${server.clientSecret}</ClientSecret>
    <TokenURI>${server.tokenUri}</TokenURI>
  </ClientSettings>
</OutputScript>`
    const first = await run(await begin({ core: '2.0.0', dictionary: '' }, script))
    assert.match(wordsOf(first), /^\+ Web API Core 2\.0\.0 is Passed, confirmed by this run\. /)
    assert.equal(first.status, 'done')
    const second = await begin({ core: '', dictionary: '2.0', address: server.serviceRoot, token: server.bearerToken })
    const job = await run(second)
    assert.match(wordsOf(job), /^\+ Data Dictionary 2\.0 is Passed, confirmed by this run\. /)
    assert.equal(job.status, 'done')
    const rows = await store.reader.selectFrom('endorsement').select(['status', 'confirmed_by']).execute()
    assert.deepEqual(rows, Array(2).fill({ status: 'Passed', confirmed_by: 'run' }))
    assert.match(await page(`/jobs/${second}`), /Confirmed/)
    assert.ok((await bytesOf(store, desk.files)) <= MOST_BYTES, 'what is kept of a recipient')
    await assertNowhere(server.bearerToken, server.clientSecret)
  })

  test('a server with a defect fails: its report says where, and the form begins it again', async (t) => {
    const server = await sampleServer(t, 'core-select')
    const path = `${newFolder(t)}/desk.sqlite`
    const { begin, run, page, get, assertNowhere } = await openSelfTests({ kind: 'SQLite', path }, t)
    const { serviceRoot: address, clientId, clientSecret, tokenUri: tokenUrl } = server
    const id = await begin({ core: '2.0.0', dictionary: '', address, clientId, clientSecret, tokenUrl })
    const job = await run(id)
    assert.equal(job.status, 'failed')
    assert.match(wordsOf(job), /^- Web API Core 2\.0\.0: not conformant\. .*\$select/)
    const shown = await page(`/jobs/${id}`)
    assert.match(shown, /Not confirmed/)
    assert.ok(shown.includes(`/self-test?again=${id}`))
    const report = await get(`/jobs/${id}/files/web-api-core-2.0.0.html`, 'provider')
    assert.match(await report.text(), /\$select/)
    const form = await page(`/self-test?again=${id}`)
    assert.ok(form.includes(`value="${address}"`))
    await assertNowhere(server.bearerToken, clientSecret)
  })
})
