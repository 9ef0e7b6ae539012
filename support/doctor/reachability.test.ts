import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { type TestContext, test } from 'node:test'
import { certificateFor, startTlsServer } from '../odata/testing/test-certificates'
import { startProxy, withProxySettings } from '../odata/testing/test-proxy'
import { startServer } from '../odata/testing/test-server'
import { checkCertificate } from './certificate'
import { openConnection } from './open-connection'
import { examined } from './testing/examined'

const connecting = async (t: TestContext, root: string, environment: Readonly<Record<string, string>> = {}) => {
  const settings = `<WebAPIURI>${root}</WebAPIURI><BearerToken>token-of-tests</BearerToken>`
  const { problems, of } = await examined(t, { settings, environment, secrets: ['token-of-tests'] })
  assert.equal(problems, 1)
  assert.equal(of('Credentials'), 'skipped needs Connection')
  return of('Connection')
}

test('nobody listens', async (t) => {
  assert.match(
    await connecting(t, 'http://127.0.0.1:1'),
    /^problem the connection to 127\.0\.0\.1:1 was refused: check that/,
  )
})

test('a host that nobody knows', async (t) => {
  assert.match(
    await connecting(t, 'https://no-such-host.invalid/odata'),
    /^problem the name of no-such-host\.invalid (?:is unknown: check its spelling|cannot be looked up)/,
  )
})

const certificates = [
  ['self-signed', () => certificateFor('localhost'), /is self-signed: .*NODE_EXTRA_CA_CERTS=ca\.pem/],
  [
    'from an unknown issuer',
    async () => certificateFor('localhost', { issuer: await certificateFor('') }),
    /without the certificate of its issuer: .*NODE_EXTRA_CA_CERTS=ca\.pem/,
  ],
] as const

for (const [what, certificate, says] of certificates) {
  test(`a certificate that is ${what}`, async (t) => {
    const { origin, requests } = await startTlsServer(t, await certificate())
    assert.match(await connecting(t, origin), says)
    assert.equal(requests.length, 0)
  })
}

test('https to a port that speaks http', async (t) => {
  const { origin } = await startServer(t, [{}])
  assert.match(await connecting(t, origin.replace('http:', 'https:')), /does not speak TLS as expected/)
})

test('a tunnel leads to the certificate of the server', async (t) => {
  const host = 'server.invalid'
  const [server, proxy] = [await startTlsServer(t, await certificateFor(host), host), await startProxy(t)]
  const environment = { HTTPS_PROXY: proxy.origin }
  withProxySettings(t, environment)
  assert.match(await connecting(t, server.origin, environment), /certificate of server\.invalid:\d+ is self-signed/)
  assert.deepEqual(proxy.tunnels, [new URL(server.origin).host])
})

test('a proxy whose name is unknown is told as such', async (t) => {
  const environment = { HTTPS_PROXY: 'http://no-such-proxy.invalid:3128' }
  assert.match(
    await connecting(t, 'https://api.example.org', environment),
    /^problem the name of the proxy no-such-proxy\.invalid:3128 (?:is unknown|cannot be looked up)/,
  )
})

test('a server that keeps silent in place of TLS', async (t) => {
  const server = createServer(() => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  assert.match(
    await connecting(t, `https://localhost:${port}`.replace('localhost', '127.0.0.1'), { REQUEST_TIMEOUT: '0.1' }),
    /^problem 127\.0\.0\.1:\d+: no connection within 0\.1 s; check the port, firewalls/,
  )
})

test('http through a proxy connects to the proxy only', async (t) => {
  const proxy = await startProxy(t)
  const { address, certificate } = await openConnection(new URL('http://server.invalid/'), new URL(proxy.origin), 1000)
  assert.deepEqual([address, certificate, proxy.requests.length], ['127.0.0.1', undefined, 0])
})

const NOW = Date.parse('2026-01-01T12:00:00Z')

const validities = [
  ['Jan 15 12:00:00 2026 GMT', 'ok', 'valid until 2026-01-15, 14 days from now'],
  ['Jan 15 11:59:59 2026 GMT', 'warning', 'valid until 2026-01-15, 13 days from now: the provider has to renew it'],
  ['Jan  2 12:00:00 2026 GMT', 'warning', 'valid until 2026-01-02, 1 day from now: the provider has to renew it'],
  ['', 'warning', 'it does not say how long it is valid: ask the provider'],
] as const

for (const [validTo, status, says] of validities) {
  test(`a certificate that is valid until ${validTo || 'nobody knows when'}`, () => {
    const examinedCertificate = checkCertificate({ valid_to: validTo }, NOW)
    assert.deepEqual([examinedCertificate.status, ...examinedCertificate.says], [status, says])
  })
}
