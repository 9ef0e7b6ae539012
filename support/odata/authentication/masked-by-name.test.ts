import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maskedByName } from './masked-by-name'
import { issuedIn, maskedHeader } from './secret-names'

const masked: readonly (readonly [string, string])[] = [
  ['https://a.example/b?sig=ab%2Bc&$top=1', 'https://a.example/b?sig=***&$top=1'],
  ['https://a.example/b?a=1&sig=ab;c', 'https://a.example/b?a=1&sig=***;c'],
  ['?X-Amz-Signature=0123&X-Amz-Date=1', '?X-Amz-Signature=***&X-Amz-Date=1'],
  ['?X-Amz-Security-Token=0123&x=1', '?X-Amz-Security-Token=***&x=1'],
  ['?access_token=abc&session_id=d&key=e&apikey=f', '?access_token=***&session_id=***&key=***&apikey=***'],
  ['u=https%3A%2F%2Fa.example%3Fsig%3Dabc%26b%3D1', 'u=https%3A%2F%2Fa.example%3Fsig%3D***%26b%3D1'],
  ['u=a%253Fsig%253Dabc%2526b', 'u=a%253Fsig%253D***%2526b'],
  [
    '{"@odata.nextLink":"https://a.example/b?x=1\\u0026sig=a\\/b"}',
    '{"@odata.nextLink":"https://a.example/b?x=1\\u0026sig=***"}',
  ],
  ['<a href="/b?x=1&amp;sig=abc">', '<a href="/b?x=1&amp;sig=***">'],
  ['{"session_token": "a\\"b", "x": 1}', '{"session_token": "***", "x": 1}'],
  ['{\\"access_token\\":\\"abc\\"}', '{\\"access_token\\":\\"***\\"}'],
  ["{'apiKey': 'abc'}", "{'apiKey': '***'}"],
  ['client_secret=a b', 'client_secret=*** b'],
  ['GET https://a.example/b?access_token=abc: the server', 'GET https://a.example/b?access_token=***: the server'],
  ['see (https://a.example/b?sig=abc).', 'see (https://a.example/b?sig=***).'],
  ['access_token=a.b:c,d.', 'access_token=***.'],
  ['access_token=:', 'access_token=***'],
  [`access_token=abc&x=${'y'.repeat(80)}`, `access_token=***&x=${'y'.repeat(80)}`],
  ['access_token=token=abc', 'access_token=***'],
  ['"access_token=apiKey":"abc"', '"access_token=***":"***"'],
  ['access_token=abc.&x=1', 'access_token=***&x=1'],
  ['{"access_token":"a\\ b", "x": 1}', '{"access_token":"***", "x": 1}'],
  ['access_token\\":"a\\"b"', 'access_token\\":"***"'],
  ['"access_token":"abc\\', '"access_token":"***'],
]

for (const [text, shown] of masked)
  test(`of ${text} the secret is masked`, () => assert.equal(maskedByName(text), shown))

const innocent = [
  'https://a.example/Property?$skiptoken=abc&$top=5',
  'https://a.example/Property?%24skiptoken=abc&$deltatoken=1',
  'https://a.example/Property?skipToken=abc&continuation_token=1&pageToken=2&next-token=3',
  "https://a.example/Property(ListingKey='1')?ListingKey=1&MemberKeyNumeric=2",
  '{"ListingKey":"1","OfficeKey":"2","SessionID":"3","SourceSystemKey":"4"}',
  '<Property Name="Key" Type="Edm.String"/>',
  'token=',
  '?sig=',
  '=abc',
  'x 26sig=abc u0026sig=abc %a26sig=abc',
  'x%26ListingKey=1 x\\u0026ListingKey=1',
  '{"a?key":"1"}',
]

for (const text of innocent) test(`${text} stays as it is`, () => assert.equal(maskedByName(text), text))

test('headers are masked that hold tokens by their names, and no others', () => {
  for (const name of [
    'X-Session-Token',
    'x-api-key',
    'X-Amz-Security-Token',
    'X-CSRF-Token',
    'Set-Cookie2',
    'X-Auth-Token',
  ]) {
    assert.equal(maskedHeader(name, 'abc'), '***', name)
  }
  for (const name of ['WWW-Authenticate', 'Content-Type', 'ETag', 'OData-EntityId', 'Server', 'X-Request-Id']) {
    assert.equal(maskedHeader(name, 'abc'), 'abc', name)
  }
})

test('tokens that a server issues are taken from headers with such names', () => {
  const headers = {
    'set-cookie': 'AWSALB=0123456789abcdef; Expires=Mon, 01 Jan 2030; Path=/, lang=english',
    'x-session-token': 'issued-0123456789',
    etag: '0123456789abcdef',
  }
  assert.deepEqual(issuedIn(headers), ['0123456789abcdef', 'issued-0123456789'])
})
