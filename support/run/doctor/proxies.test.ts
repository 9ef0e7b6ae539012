import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clientOf } from '../../odata/testing/client-of'
import { startProxy, withProxySettings } from '../../odata/testing/test-proxy'
import { routeTo } from './proxies'
import { examined } from './testing/examined'

const PROXY = 'http://proxy.example.com:3128'

const far = new URL('https://api.example.org/odata')

/** The environment that names a proxy for https, and what is made of it. */
const choices = [
  [
    { HTTPS_PROXY: 'http://a', https_proxy: 'http://b' },
    { variable: 'https_proxy', text: 'http://b' },
  ],
  [
    { ALL_PROXY: 'http://a', HTTPS_PROXY: 'http://b' },
    { variable: 'HTTPS_PROXY', text: 'http://b' },
  ],
  [
    { all_proxy: 'http://a', HTTPS_PROXY: '' },
    { variable: 'all_proxy', text: 'http://a' },
  ],
  [{ HTTPS_PROXY: 'a:8080' }, { variable: 'HTTPS_PROXY', text: 'https://a:8080' }],
] as const

for (const [settings, chosen] of choices) {
  test(`lower case goes before upper case, the scheme before all: ${JSON.stringify(settings)}`, (t) => {
    withProxySettings(t, settings)
    assert.deepEqual(routeTo(far), { kind: 'proxy', ...chosen })
  })
}

test('a proxy for http is none for https', (t) => {
  withProxySettings(t, { HTTP_PROXY: 'http://a' })
  assert.deepEqual(routeTo(far), { kind: 'direct', why: 'no proxy is set' })
})

test('this machine is asked directly', (t) => {
  withProxySettings(t, { HTTPS_PROXY: PROXY })
  for (const host of ['localhost', '127.0.0.1', '[::1]']) {
    assert.deepEqual(routeTo(new URL(`https://${host}/`)), { kind: 'direct', why: 'this machine' })
  }
})

/** Hosts of NO_PROXY, and whether http://server.invalid:8080 is among them. */
const exceptions = [
  ['*', true],
  ['server.invalid', true],
  ['SERVER.invalid', true],
  ['a.b, server.invalid', true],
  ['server.invalid:8080', true],
  ['server.invalid:443', false],
  ['.invalid', true],
  ['*.invalid', true],
  ['*invalid:8080', true],
  ['invalid', false],
  ['other.invalid', false],
  [' ', false],
] as const

for (const [list, isAmongThem] of exceptions) {
  test(`NO_PROXY=${list} is understood as requests understand it`, async (t) => {
    const proxy = await startProxy(t)
    const settings = { HTTP_PROXY: proxy.origin, NO_PROXY: list }
    withProxySettings(t, settings)
    const root = 'http://server.invalid:8080'
    await clientOf(root, { attempts: 1 })
      .client.metadata()
      .catch(() => undefined)
    assert.equal(proxy.requests.length, isAmongThem ? 0 : 1)
    const route = routeTo(new URL(root))
    assert.equal(route.kind === 'direct' && route.why === 'NO_PROXY', isAmongThem)
  })
}

test('a proxy is named without its user, and tunnels to the server', async (t) => {
  const proxy = await startProxy(t, 407)
  const environment = { HTTPS_PROXY: proxy.origin.replace('//', '//someone:pass%20word@') }
  withProxySettings(t, environment)
  const settings = '<WebAPIURI>https://api.example.org/odata</WebAPIURI><BearerToken>token-of-tests</BearerToken>'
  const { of } = await examined(t, { settings, environment, secrets: ['someone', 'pass%20word', 'pass word'] })
  const [, host] = proxy.origin.split('//')
  assert.equal(of('Proxies'), `ok api.example.org through http://***@${host}, by HTTPS_PROXY`)
  assert.match(of('Connection'), /^problem the proxy opened no connection and answered 407: check HTTPS_PROXY/)
  assert.deepEqual(proxy.tunnels, ['api.example.org:443'])
  assert.deepEqual(proxy.authorizations, [`Basic ${Buffer.from('someone:pass word').toString('base64')}`])
})

test('the service root and the token endpoint may go different ways', async (t) => {
  const environment = { HTTPS_PROXY: 'http://127.0.0.1:1', NO_PROXY: 'login.example.org' }
  withProxySettings(t, environment)
  const settings = `<WebAPIURI>https://api.example.org/odata</WebAPIURI><ClientIdentification>id</ClientIdentification>
    <ClientSecret>secret-of-tests</ClientSecret><TokenURI>https://login.example.org/token</TokenURI>`
  const { of } = await examined(t, { settings, environment, secrets: ['secret-of-tests'] })
  assert.equal(
    of('Proxies'),
    'ok api.example.org through http://127.0.0.1:1, by HTTPS_PROXY; login.example.org directly, by NO_PROXY',
  )
  assert.match(of('Connection'), /^problem the connection to 127\.0\.0\.1:1 was refused: .*HTTPS_PROXY/)
})

test('a text that is not the URL of a proxy is not shown', async (t) => {
  const environment = { HTTPS_PROXY: 'socks5://someone:pass-word@proxy.example.com' }
  withProxySettings(t, environment)
  const settings = '<WebAPIURI>https://api.example.org/odata</WebAPIURI><BearerToken>token-of-tests</BearerToken>'
  const { problems, of } = await examined(t, { settings, environment, secrets: ['pass-word'] })
  assert.equal(problems, 1)
  assert.equal(of('Proxies'), 'problem HTTPS_PROXY is not the URL of a proxy: write http://user:password@host:port')
  assert.equal(of('Connection'), 'skipped needs Proxies')
})
