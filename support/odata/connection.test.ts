import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { promisify } from 'node:util'
import { clientOf, failureOf, TOKEN } from './testing/client-of'
import { certificateFor, startTlsServer, type TestCertificate } from './testing/test-certificates'
import { startProxy, withProxySettings } from './testing/test-proxy'
import { startServer } from './testing/test-server'

const HOST = 'localhost'
const FAR = 'server.invalid'

const untrusted: readonly (readonly [string, () => Promise<TestCertificate>, RegExp])[] = [
  [
    'self-signed',
    () => certificateFor(HOST),
    /certificate of localhost:\d+ is self-signed: .*NODE_EXTRA_CA_CERTS=ca\.pem/,
  ],
  [
    'from an unknown issuer',
    async () => certificateFor(HOST, { issuer: await certificateFor('') }),
    /certificate of its issuer: .*NODE_EXTRA_CA_CERTS=ca\.pem/,
  ],
]

for (const [what, certificate, says] of untrusted) {
  test(`a certificate that is ${what} is refused at once, with the way out`, async (t) => {
    const server = await startTlsServer(t, await certificate())
    const error = await failureOf(clientOf(server.origin).client.metadata(), 'unanswered', says, /\(1 attempt\)/)
    assert.match(error.exchange?.failure ?? '', says)
    assert.equal(server.requests.length, 0)
  })
}

test('https to a port that speaks http is explained', async (t) => {
  const server = await startServer(t, [{}])
  const root = server.origin.replace('http:', 'https:')
  await failureOf(clientOf(root).client.metadata(), 'unanswered', /does not speak TLS as expected/, /\(1 attempt\)/)
})

test('a tunnel hides the token, and the certificate is verified through it', async (t) => {
  const [server, proxy] = [await startTlsServer(t, await certificateFor(FAR), FAR), await startProxy(t)]
  withProxySettings(t, { https_proxy: proxy.origin.replace('//', '//user:pass-word@') })
  await failureOf(clientOf(server.origin).client.metadata(), 'unanswered', /is self-signed/)
  assert.deepEqual(proxy.tunnels, [new URL(server.origin).host])
  assert.deepEqual(proxy.authorizations, [`Basic ${Buffer.from('user:pass-word').toString('base64')}`])
  assert.equal(proxy.requests.length, 0)
})

test('hosts of NO_PROXY are asked directly', async (t) => {
  const proxy = await startProxy(t)
  withProxySettings(t, { HTTPS_PROXY: proxy.origin, NO_PROXY: `example.org,${FAR}` })
  await failureOf(clientOf(`https://${FAR}`, { attempts: 1 }).client.metadata(), 'unanswered', /server\.invalid/)
  assert.equal(proxy.tunnels.length, 0)
})

test('this machine is asked directly, however it is called', async (t) => {
  const [server, tls] = [await startServer(t, [{ body: '<a/>' }]), await startTlsServer(t, await certificateFor(HOST))]
  const proxy = await startProxy(t)
  withProxySettings(t, { HTTPS_PROXY: proxy.origin, HTTP_PROXY: proxy.origin })
  assert.equal((await clientOf(server.origin).client.metadata()).bytes.toString(), '<a/>')
  await failureOf(clientOf(tls.origin).client.metadata(), 'unanswered', /is self-signed/)
  assert.deepEqual([proxy.tunnels.length, proxy.requests.length], [0, 0])
})

test('http goes through the proxy of HTTP_PROXY as it is', async (t) => {
  const proxy = await startProxy(t)
  withProxySettings(t, { HTTP_PROXY: proxy.origin })
  const { bytes } = await clientOf('http://example.invalid/odata').client.metadata()
  assert.equal(bytes.toString(), 'from the proxy')
  assert.equal(proxy.requests[0]?.url, 'http://example.invalid/odata/$metadata')
})

for (const [status, attempts] of [
  [407, 1],
  [502, 2],
] as const) {
  test(`a proxy that answers ${status} is not taken for the server`, async (t) => {
    const proxy = await startProxy(t, status)
    withProxySettings(t, { HTTPS_PROXY: proxy.origin })
    const { client } = clientOf('https://example.invalid/odata', { attempts: 2 })
    const error = await failureOf(
      client.metadata(),
      'unanswered',
      new RegExp(`the proxy opened no connection and answered ${status}`),
      /check HTTPS_PROXY/,
    )
    assert.equal(error.exchange?.status, undefined)
    assert.equal(proxy.tunnels.length, attempts)
  })
}

test('a proxy that is not there is named', async (t) => {
  withProxySettings(t, { HTTPS_PROXY: 'http://127.0.0.1:1' })
  await failureOf(
    clientOf('https://example.invalid/', { attempts: 1 }).client.metadata(),
    'unanswered',
    /connection to 127\.0\.0\.1:1 was refused: .*HTTPS_PROXY/,
  )
})

test('NODE_EXTRA_CA_CERTS makes an issuer known, also through a tunnel; nothing else is let pass', async (t) => {
  const issuer = await certificateFor('')
  const known = await startTlsServer(t, await certificateFor(HOST, { issuer }))
  const expired = await startTlsServer(t, await certificateFor(HOST, { issuer, hasExpired: true }))
  const elsewhere = await startTlsServer(t, await certificateFor('example.org', { issuer }))
  const far = await startTlsServer(t, await certificateFor(FAR, { issuer }), FAR)
  const proxy = await startProxy(t)

  const [direct, tunnelled, careless] = await Promise.all([
    inProcess(t, issuer, {}, known.origin, expired.origin, elsewhere.origin),
    inProcess(t, issuer, { HTTPS_PROXY: proxy.origin }, far.origin),
    inProcess(t, issuer, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, expired.origin),
  ])
  assert.match(direct[0] ?? '', /^<a\/>$/)
  assert.match(direct[1] ?? '', /has expired: the provider has to renew it \(1 attempt\)/)
  assert.match(direct[2] ?? '', /was issued for another host/)

  assert.deepEqual(tunnelled, ['<a/>'])
  assert.deepEqual(proxy.tunnels, [new URL(far.origin).host])
  assert.equal(far.requests.at(-1)?.headers.authorization, `Bearer ${TOKEN}`)

  assert.match(careless[0] ?? '', /has expired/)
})

/**
 * Returns what another process gets from each of the servers: the metadata, or the message of the error. That process
 * reads the issuer at its start.
 */
async function inProcess(
  t: TestContext,
  issuer: TestCertificate,
  settings: Readonly<Record<string, string>>,
  ...origins: readonly string[]
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'issuer-'))
  t.after(() => rm(folder, { recursive: true }))
  const file = join(folder, 'ca.pem')
  await writeFile(file, issuer.cert)
  const script = `
    const { ODataClient } = require(${JSON.stringify(join(__dirname, 'odata-client.ts'))})
    const credentials = { kind: 'bearer token', token: ${JSON.stringify(TOKEN)} }
    const ask = (serviceRoot) =>
      new ODataClient({ serviceRoot, credentials }).metadata().then(({ bytes }) => bytes.toString(), ({ message }) => message)
    Promise.all(${JSON.stringify(origins)}.map(ask)).then((answers) => console.log(JSON.stringify(answers)))`
  const { stdout } = await promisify(execFile)(process.execPath, ['-r', './build/load.js', '-e', script], {
    env: { PATH: process.env['PATH'], NODE_EXTRA_CA_CERTS: file, ...settings },
  })
  const answers: unknown = JSON.parse(stdout)
  assert.ok(Array.isArray(answers))
  return answers.map(String)
}
