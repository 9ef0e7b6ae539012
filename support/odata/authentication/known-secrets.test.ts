import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knownSecrets } from './known-secrets'

const root = 'https://example.org/odata?apikey=query%2Bkey%251&$top=harmless-value&x=1'

test('a bearer token and what stands in the query of the service root under the name of a secret are known', () => {
  const secrets = knownSecrets({ serviceRoot: root, credentials: { kind: 'bearer token', token: 'bearer-token' } }, {})
  assert.equal(secrets.redact('bearer-token query+key%1 query%2Bkey%251 harmless-value'), '*** *** *** harmless-value')
})

test('of client credentials the secret is known, however it is sent, and secrets among the parameters', () => {
  const credentials = {
    kind: 'client credentials',
    tokenUri: 'https://example.org/token?code_key=in-token-uri',
    clientId: 'my-client-id',
    clientSecret: 'my secret/1',
    parameters: { password: 'my-password', audience: 'my-audience' },
  } as const
  const secrets = knownSecrets({ serviceRoot: root, credentials }, {})
  const basic = [`my-client-id:my secret/1`, 'my-client-id:my+secret%2F1'].map((text) =>
    Buffer.from(text).toString('base64'),
  )
  for (const secret of ['my secret/1', 'my+secret%2F1', ...basic, 'my-password', 'in-token-uri'])
    assert.ok(secrets.isIn(secret), secret)
  assert.equal(secrets.redact('my-client-id my-audience'), 'my-client-id my-audience')
})

const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** Returns what is known of client credentials. */
const ofClient = (clientId: string, clientSecret: string) => {
  const tokenUri = 'https://example.org/token'
  const credentials = { kind: 'client credentials', tokenUri, clientId, clientSecret, parameters: {} } as const
  return knownSecrets({ serviceRoot: 'https://example.org/odata', credentials }, {})
}

test('credentials of HTTP Basic are masked whole, as they are sent and without encoding, however short the secret is', () => {
  for (const secret of ['abc', 'pass/12', 'my secret/1']) {
    const secrets = ofClient('my id@x', secret)
    assert.equal(secrets.redact(`Basic ${base64(`my id@x:${secret}`)}`), 'Basic ***')
    const sent = `my+id%40x:${new URLSearchParams({ '': secret }).toString().slice(1)}`
    assert.equal(secrets.redact(`Basic ${base64(sent)}`), 'Basic ***')
  }
})

/** Returns what is known of the query of a service root. */
const ofQuery = (query: string) => {
  const credentials = { kind: 'bearer token', token: 'bearer-token' } as const
  return knownSecrets({ serviceRoot: `https://example.org/odata${query}`, credentials }, {})
}

test('a secret in the query of the service root is known as it is written there', () => {
  const written = 'query%2bkeys=%7e=1'
  for (const query of [`?apikey=${written}`, `?x=1&apikey=${written}&y=2`]) {
    const secrets = ofQuery(query)
    assert.equal(secrets.redact(base64(written)), '***')
    assert.ok(secrets.isIn(base64('query+keys=~=1')))
  }
  assert.equal(ofQuery('?sig=p+S1').redact('p+S1 p+s1'), '*** p+s1')
  assert.equal(ofQuery('?sig=p%2BS1&x=1').redact('p+S1 p+s1'), '*** p+s1')
})

test('a short password of a proxy is known decoded in its own case, with its plus', () => {
  const credentials = { kind: 'bearer token', token: 'bearer-token' } as const
  const proxy = { HTTP_PROXY: 'http://user:p+S%40@proxy:3128' }
  const secrets = knownSecrets({ serviceRoot: root, credentials }, proxy)
  assert.equal(secrets.redact('p+S@ p+s@ p S@'), '*** p+s@ p S@')
})

test('passwords of proxies are known, as they stand in the setting and decoded', () => {
  const credentials = { kind: 'bearer token', token: 'bearer-token' } as const
  for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy']) {
    const secrets = knownSecrets(
      { serviceRoot: root, credentials },
      { [name]: 'http://user:pa%40ss+%25word@proxy:3128' },
    )
    assert.equal(secrets.redact('pa%40ss+%25word pa@ss+%word user'), '*** *** user')
  }
  assert.doesNotThrow(() =>
    knownSecrets({ serviceRoot: root, credentials }, { HTTP_PROXY: 'proxy:3128', HTTPS_PROXY: '://' }),
  )
})
