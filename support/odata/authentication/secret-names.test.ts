import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maskedByName } from './masked-by-name'
import { isSecretName, issuedIn, maskedByLooks, maskedHeader } from './secret-names'

test('parameters are secret by each of these words, in any case and inside a name', () => {
  for (const word of ['token', 'key', 'secret', 'passw', 'pwd', 'sig', 'auth', 'credential', 'session', 'jwt', 'hmac'])
    for (const name of [word, word.toUpperCase(), `x_${word}s`]) assert.ok(isSecretName(name), name)
  for (const name of ['', 'top', 'filter', 'state', 'pass', 'si', 'to_ken']) assert.ok(!isSecretName(name), name)
})

test('headers are secret by each of these words', () => {
  const words = ['authorization', 'cookie', 'token', 'secret', 'passw', 'signature', 'credential', 'session', 'jwt']
  for (const word of [...words, 'csrf', 'xsrf', 'apikey', 'api-key', 'authkey', 'auth-key'])
    for (const name of [word, word.toUpperCase(), `x-${word}-2`]) assert.equal(maskedHeader(name, 'abc'), '***', name)
  for (const name of ['key', 'api', 'auth', 'api_key', 'pass', 'sign', 'www-authenticate'])
    assert.equal(maskedHeader(name, 'abc'), 'abc', name)
})

test('of credentials the scheme is shown, when it is a known one with something behind it', () => {
  for (const [value, shown] of [
    ['Bearer abc', 'Bearer ***'],
    ['basic abc', 'basic ***'],
    ['Bearer', '***'],
    ['Bearerabc', '***'],
    ['my Bearer abc', '***'],
    ['Negotiate abc', '***'],
    ['', '***'],
  ] as const) {
    assert.equal(maskedHeader('Authorization', value), shown, value)
  }
})

test('values are secret by each name of OAuth2, also in JSON; others and parts of names are not', () => {
  const kinds = ['access', 'refresh', 'id', 'session', 'security', 'auth', 'csrf', 'xsrf']
  const names = kinds.flatMap((kind) => [`${kind}_token`, `${kind}Token`])
  for (const name of [
    'token',
    ...names,
    'client_secret',
    'clientSecret',
    'client_assertion',
    'clientAssertion',
    'password',
    'api_key',
  ]) {
    assert.equal(maskedByName(`{"${name}":"abc"}`), `{"${name}":"***"}`)
    assert.equal(maskedByName(`${name}=abc`), `${name}=***`)
  }
  for (const name of ['mytoken', 'tokens', 'token_type', 'page_token', 'secret', 'passwords', 'key'])
    assert.equal(maskedByName(`{"${name}":"abc"}`), `{"${name}":"abc"}`)
})

test('tokens of pages are not secret, however they are written', () => {
  for (const kind of ['skip', 'delta', 'page', 'next', 'continuation', 'cursor'])
    for (const name of ['token', '-token', '_token', '.token', 'Token'].map((end) => `${kind}${end}`))
      assert.equal(maskedByName(`/?${name}=abc`), `/?${name}=abc`)
  assert.equal(maskedByName('/?othertoken=abc'), '/?othertoken=***')
})

test('keys of records are not secret, and a name that only looks like one is', () => {
  for (const name of ['ListingKey', 'ListingKeyNumeric', 'XKey']) assert.equal(maskedByName(`?${name}=1`), `?${name}=1`)
  for (const name of ['listingKey', 'Key', 'ListingKey2', 'ListingKeys', 'apikey', 'X1Key', 'x_ListingKey'])
    assert.equal(maskedByName(`?${name}=1`), `?${name}=***`, name)
})

test('a name has at most 64 characters', () => {
  assert.equal(maskedByName(`?${'a'.repeat(64 - 3)}sig=abc`), `?${'a'.repeat(61)}sig=***`)
  assert.equal(maskedByName(`?${'a'.repeat(65 - 3)}sig=abc`), `?${'a'.repeat(62)}sig=abc`)
})

test('texts of 16 characters look like a token, and shorter ones do not', () => {
  assert.equal(maskedByLooks(`${'a'.repeat(15)} ${'-'.repeat(16)} ${'/+=~._'.repeat(3)}`), `${'a'.repeat(15)} *** ***`)
})

test('tokens that a server issues have twelve characters, a digit among them', () => {
  assert.deepEqual(issuedIn({ 'X-Token': '1bcdefghijk,1bcdefghijkl;abcdefghijklm=\t1234567890123 1234567890124' }), [
    '1bcdefghijkl',
    '1234567890123',
    '1234567890124',
  ])
  assert.deepEqual(issuedIn({ etag: '1bcdefghijkl' }), [])
})
