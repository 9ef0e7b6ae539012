import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { ConfigurationError } from '../../dictionary/command-line'
import { json, type Reply, startServer } from '../../odata/testing/test-server'
import { readRunConfiguration } from '../settings/run-configuration'
import { CONNECTION, scriptOf } from '../testing/script-file'
import { webApiService } from './web-api-service'

/** Opens the server of a RESOScript, in a folder of its own. */
function opened(t: TestContext, resoScript: string) {
  const folder = mkdtempSync(join(tmpdir(), 'web-api-service-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'my.resoscript')
  writeFileSync(path, resoScript)
  const source = webApiService(path, readRunConfiguration({ reports: folder }, {}, folder), {})
  return { source, exchanges: () => readFileSync(join(folder, 'exchanges.ndjson'), 'utf8') }
}

/** A RESOScript for a server of tests that answers every request alike. */
async function openedOn(t: TestContext, reply: Reply, parameters = '', requests = '') {
  const server = await startServer(t, [reply])
  const settings = `<WebAPIURI>${server.origin}/odata</WebAPIURI><BearerToken>token-of-tests</BearerToken>`
  return { ...opened(t, scriptOf(settings, parameters, requests)), server }
}

test('a server is asked for answers, whatever their status, and each exchange is kept', async (t) => {
  const { source, server, exchanges } = await openedOn(t, json({ error: { code: '1', message: 'no' } }, {}, 404))
  const answer = await source.service?.ask({ path: ['ResourceNotFound'], options: { $top: '1' } })
  assert.equal(answer?.status, 404)
  assert.equal(server.requests[0]?.url, '/odata/ResourceNotFound?$top=1')
  assert.match(exchanges(), /"status":404.*\n$/)
  assert.doesNotMatch(exchanges(), /token-of-tests/)
})

test('a nextLink of an answer is followed', async (t) => {
  const { source, server } = await openedOn(t, json({ value: [], '@odata.nextLink': 'Property?$skip=1' }))
  const page = await source.service?.ask({ path: ['Property'], options: {} })
  assert.ok(page)
  assert.equal((await source.service?.askNext(page, 'Property?$skip=1'))?.status, 200)
  assert.equal(server.requests[1]?.url, '/odata/Property?$skip=1')
})

test('Parameters and Requests of the RESOScript are kept for Web API Core', async (t) => {
  const parameters = '<Parameter Name="KeyField" Value="ListingKey"/><Parameter Name="Empty" Value=""/>'
  const requests = '<Request RequestId="top" OutputFile="top.json" Url=""/>'
  const { source } = await openedOn(t, json({}), parameters, requests)
  assert.deepEqual(source.service?.script, {
    parameters: new Map([
      ['KeyField', 'ListingKey'],
      ['Empty', ''],
    ]),
    requests: new Map([['top', { requestId: 'top', outputFile: 'top.json', url: '' }]]),
  })
})

test('the credentials that are used are told, not those that are written', (t) => {
  const client = '<ClientIdentification>id</ClientIdentification><ClientSecret>s</ClientSecret>'
  const both = `${CONNECTION}${client}<TokenURI>https://api.example.com/token</TokenURI>`
  assert.equal(opened(t, scriptOf(CONNECTION)).source.service?.authentication, 'bearer token')
  const decided = `${both}<AuthenticationType>client_credentials</AuthenticationType>`
  assert.equal(opened(t, scriptOf(decided)).source.service?.authentication, 'client credentials')
})

test('a RESOScript for the Data Dictionary has neither Parameters nor Requests', (t) => {
  const { source } = opened(t, `<OutputScript><ClientSettings>${CONNECTION}</ClientSettings></OutputScript>`)
  assert.deepEqual(source.service?.script, { parameters: new Map(), requests: new Map() })
})

test('without metadata the run stops, with the exchange as evidence', async (t) => {
  const { source } = await openedOn(t, { status: 404 })
  await assert.rejects(source.metadata(), (error) => {
    assert.ok(error instanceof ConfigurationError)
    assert.match(error.message, /^the metadata could not be fetched: .*404 Not Found/)
    assert.match(error.message, /\ncurl .*\n404, /)
    return true
  })
})
