import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { promisify } from 'node:util'
import { certificateFor, startTlsServer } from '../../odata/testing/test-certificates'
import { startProxy, withProxySettings } from '../../odata/testing/test-proxy'
import { startServer } from '../../odata/testing/test-server'
import { checkCertificate, openConnection } from './connection'
import { examined, folderFor } from './testing/examined'

const connecting = async (t: TestContext, root: string, environment: Readonly<Record<string, string>> = {}) => {
  const settings = `<WebAPIURI>${root}</WebAPIURI><BearerToken>token-of-tests</BearerToken>`
  const { problems, of } = await examined(t, { settings, environment, secrets: ['token-of-tests'] })
  assert.equal(problems, 1)
  assert.equal(of('Credentials'), 'skipped needs Connection')
  return of('Connection')
}

test('no server listens', async (t) => {
  assert.match(
    await connecting(t, 'http://127.0.0.1:1'),
    /^problem the connection to 127\.0\.0\.1:1 was refused: check that/,
  )
})

test('an unknown host', async (t) => {
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

test('a proxy whose name is unknown is reported as such', async (t) => {
  const environment = { HTTPS_PROXY: 'http://no-such-proxy.invalid:3128' }
  withProxySettings(t, environment)
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

test('a known issuer is what NODE_EXTRA_CA_CERTS makes it; expired and foreign certificates stay refused', async (t) => {
  const issuer = await certificateFor('')
  const known = await startTlsServer(t, await certificateFor('localhost', { issuer }))
  const expired = await startTlsServer(t, await certificateFor('localhost', { issuer, hasExpired: true }))
  const foreign = await startTlsServer(t, await certificateFor('example.org', { issuer }))
  const far = await startTlsServer(t, await certificateFor('server.invalid', { issuer }), 'server.invalid')
  const proxy = await startProxy(t)
  const file = join(folderFor(t), 'ca.pem')
  writeFileSync(file, issuer.cert)
  const asked = [[known.origin], [expired.origin], [foreign.origin], [far.origin, { HTTPS_PROXY: proxy.origin }]]
  // Node.js reads the issuer at its start.
  const script = `
    const { checkCertificate, checkConnection } = require(${JSON.stringify(join(__dirname, 'connection.ts'))})
    const look = async ([serviceRoot, environment = {}]) => {
      Object.assign(process.env, environment)
      const { says, value } = await checkConnection({ connection: { serviceRoot }, configuration: {} })
      return [...says, ...(value ? checkCertificate(value.certificate, Date.now()).says : [])].join(' ')
    }
    const lookAtAll = async (answers = []) => {
      for (const one of ${JSON.stringify(asked)}) answers.push(await look(one))
      console.log(JSON.stringify(answers))
    }
    void lookAtAll()`
  const { stdout } = await promisify(execFile)(process.execPath, ['-r', './build/load.js', '-e', script], {
    env: { PATH: process.env['PATH'], NODE_EXTRA_CA_CERTS: file },
  })
  const answers: readonly string[] = JSON.parse(stdout)
  assert.match(
    answers[0] ?? '',
    /^localhost:\d+ is connected at \S+ with TLS in \d+ ms valid until .*, 0 days from now: the/,
  )
  assert.match(answers[1] ?? '', /has expired: the provider has to renew it/)
  assert.match(answers[2] ?? '', /was issued for another host/)
  assert.match(
    answers[3] ?? '',
    /^server\.invalid:\d+ is connected through the proxy at 127\.0\.0\.1 with TLS in \d+ ms valid/,
  )
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
