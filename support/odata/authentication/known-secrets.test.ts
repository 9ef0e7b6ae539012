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

test('passwords of proxies are known, as they stand in the setting and decoded', () => {
  const credentials = { kind: 'bearer token', token: 'bearer-token' } as const
  for (const name of ['HTTPS_PROXY', 'http_proxy', 'ALL_PROXY']) {
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
