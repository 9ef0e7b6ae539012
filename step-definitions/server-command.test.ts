import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { DefectName } from '../support/sample-server/defects'
import { type SampleServer, startSampleServer } from '../support/sample-server/sample-server'
import { runCommand } from './testing/run-command'

const lookupFeature = 'features/lookup-resource/lookup-resource.feature'

async function sampleServer(t: TestContext, ...defects: DefectName[]): Promise<SampleServer> {
  const server = await startSampleServer({ defects })
  t.after(() => server.close())
  return server
}

const environmentFor = ({ origin, clientSecret }: SampleServer) => ({
  RESOSCRIPT: 'reference/resoscripts/sample-server.resoscript',
  SAMPLE_SERVER: origin,
  SAMPLE_SERVER_SECRET: clientSecret,
})

test('a server is judged, and leaves its Lookup records, the merged report and every exchange', async (t) => {
  const { status, stdout, files } = await runCommand([lookupFeature], environmentFor(await sampleServer(t)))
  assert.equal(status, 0)
  assert.match(stdout, /^Testing http:\/\/127\.0\.0\.1:\d+\/odata \(RESOScript reference\/resoscripts\/sample-server/)

  const { version, lookups } = JSON.parse(files.get('lookup-resource-lookup-metadata.json') ?? '')
  assert.equal(version, '2.0')
  assert.ok(lookups.every((record: object) => 'LookupKey' in record && 'LookupValue' in record))
  const processed = JSON.parse(files.get('metadata-report.processed.json') ?? '')
  assert.equal(processed.lookups.length, lookups.length)

  const exchanges = (files.get('exchanges.ndjson') ?? '')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual(
    exchanges.slice(0, 2).map(({ method, url, status: answer }) => [method, new URL(url).pathname, answer]),
    [
      ['POST', '/oauth2/token', 200],
      ['GET', '/odata/$metadata', 200],
    ],
  )
})

for (const [defect, says] of [
  ['empty-metadata', /the metadata could not be fetched: GET .*\$metadata: the server answered 200 with an empty body/],
  ['unauthorized', /the metadata could not be fetched: .*401/],
  ['token-endpoint-refuses', /oauth2\/token.*401.*invalid_client/s],
  ['token-endpoint-html', /oauth2\/token.*HTML/s],
] as const) {
  test(`${defect} stops the run with exit code 2, one message and no stack`, async (t) => {
    const { status, stderr } = await runCommand([lookupFeature], environmentFor(await sampleServer(t, defect)))
    assert.equal(status, 2)
    assert.match(stderr, says)
    assert.match(stderr, /curl /)
    assert.doesNotMatch(stderr, /\n +at /)
  })
}

test('a server that is not there stops the run with exit code 2', async (t) => {
  const server = await sampleServer(t)
  await server.close()
  const { status, stderr } = await runCommand([lookupFeature], environmentFor(server))
  assert.equal(status, 2)
  assert.match(stderr, /connection to 127\.0\.0\.1:\d+ was refused/)
})

for (const [what, defects] of [
  ['passes', []],
  ['fails', ['lookup-not-on-server']],
  ['stops', ['unauthorized']],
  ['has no token', ['token-endpoint-refuses']],
] as const) {
  test(`no file and no output shows a secret when a run ${what} and the server repeats what it was sent`, async (t) => {
    const server = await sampleServer(t, 'echo-credentials', ...defects)
    const { stdout, stderr, files } = await runCommand([lookupFeature], environmentFor(server))
    const { clientId, clientSecret } = server
    const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64')
    for (const [name, text] of [['stdout', stdout], ['stderr', stderr], ...files] as const) {
      for (const secret of [clientSecret, basic]) assert.ok(!text.includes(secret), `${name} shows a secret`)
      assert.doesNotMatch(text, /Bearer (?!error=)[^*\s'"\\]/, `${name} shows a token`)
      assert.doesNotMatch(text, /access_token\\*" *: *\\*"(?!\*\*\*)/, `${name} shows a token`)
    }
    assert.ok(stderr.length + files.size > 0)
  })
}

test('no file and no output shows a bearer token that comes from the environment', async (t) => {
  const server = await sampleServer(t, 'echo-credentials', 'lookup-not-on-server')
  const resoScript = `<OutputScript><ClientSettings>
    <WebAPIURI>${server.serviceRoot}</WebAPIURI><BearerToken>\${SAMPLE_TOKEN}</BearerToken>
  </ClientSettings></OutputScript>`
  const folder = mkdtempSync(join(tmpdir(), 'resoscript-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'own.resoscript'), resoScript)
  const { status, stdout, stderr, files } = await runCommand([lookupFeature], {
    RESOSCRIPT: join(folder, 'own.resoscript'),
    SAMPLE_TOKEN: server.bearerToken,
  })
  assert.equal(status, 1)
  for (const [name, text] of [['stdout', stdout], ['stderr', stderr], ...files] as const) {
    assert.ok(!text.includes(server.bearerToken), `${name} shows the token`)
  }
})
