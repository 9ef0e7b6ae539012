import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { maskedByLooks } from './secret-names'
import { Secrets } from './secrets'

const SECRET = 'p+ss/w"rd&é<1>=%'

function secretsOf(...secrets: string[]): Secrets {
  const known = new Secrets()
  for (const secret of secrets) known.add(secret)
  return known
}

const html = (text: string) => text.replaceAll(/[^A-Za-z0-9]/gu, (character) => `&#${character.codePointAt(0)};`)
const asciiJson = (text: string) =>
  text.replaceAll(
    /[^A-Za-z0-9]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`,
  )

/** The spellings in which servers give texts back. */
const spellings: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'percent-encoded': encodeURIComponent,
  'percent-encoded in lower case': (text) => encodeURIComponent(text).replaceAll(/%../g, (hex) => hex.toLowerCase()),
  'percent-encoded twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'form-encoded': (text) => new URLSearchParams({ q: text }).toString(),
  'in a URL': (text) => new URL(`https://example.org/?q=${encodeURIComponent(text)}`).href,
  'JSON-escaped': (text) => JSON.stringify(text),
  'JSON-escaped in ASCII': asciiJson,
  'with escaped slashes': (text) => JSON.stringify(text).replaceAll('/', '\\/'),
  'JSON-escaped in JSON': (text) => JSON.stringify(JSON.stringify(text)),
  'JSON-escaped in a URL': (text) => encodeURIComponent(JSON.stringify(text)),
  'with HTML references': html,
  'in base64': (text) => Buffer.from(text).toString('base64'),
  'in base64url': (text) => Buffer.from(text).toString('base64url'),
  'in base64 after one byte': (text) => Buffer.from(`x${text}y`).toString('base64'),
  'in base64 after two bytes': (text) => Buffer.from(`xx${text}yy`).toString('base64'),
  'in a Basic header': (text) => `Basic ${Buffer.from(`id:${encodeURIComponent(text)}`).toString('base64')}`,
}

for (const [how, spell] of Object.entries(spellings)) {
  test(`a secret ${how} is masked`, () => {
    const secrets = secretsOf(SECRET, encodeURIComponent(SECRET))
    const redacted = secrets.redact(`before ${spell(SECRET)} after`)
    assert.match(redacted, /^before .*\*\*\*.* after$/)
    assert.ok(!redacted.includes('rd'), redacted)
    assert.ok(secrets.isIn(spell(SECRET)))
  })
}

test('no spelling of any secret is left', () => {
  const secret = fc.string({ minLength: 8, maxLength: 12, unit: 'binary' })
  fc.assert(
    fc.property(secret, fc.constantFrom(...Object.keys(spellings)), (text, how) => {
      const spelled = spellings[how]?.(text) ?? assert.fail()
      assert.ok(secretsOf(text, encodeURIComponent(text)).isIn(spelled))
    }),
    { numRuns: 30 },
  )
})

test('text without a secret stays as it is', () => {
  const text =
    'GET https://example.org/odata/Property?$filter=City%20eq%20%27X%27 {"@odata.context":"$metadata#Property"}'
  assert.equal(secretsOf(SECRET).redact(text), text)
  assert.equal(secretsOf().redact(text), text)
  assert.equal(secretsOf(SECRET).isIn(text), false)
})

test('a secret of four to seven characters is masked only where it stands alone', () => {
  const secrets = secretsOf('test')
  assert.equal(secrets.redact('q=test&r=testing latest'), 'q=***&r=testing latest')
  assert.equal(secrets.redact('q%3Dtest'), 'q%3D***')
})

test('a secret has four characters at least, and eight to be masked inside of words', () => {
  for (const [secret, shown] of [
    ['abc', 'abc xabcx'],
    ['abcd', '*** xabcdx'],
    ['abcdefg', '*** xabcdefgx'],
    ['abcdefgh', '*** x***x'],
    ['abcdefghi', '*** x***x'],
  ] as const) {
    const secrets = secretsOf(secret)
    assert.equal(secrets.redact(`${secret} x${secret}x`), shown)
    assert.equal(secrets.isIn(`x${secret}x`), secret.length >= 8)
    assert.equal(secrets.isIn(`-${secret}-`), secret.length >= 4)
  }
})

test('a short secret is masked in its own case, and in any where it is encoded', () => {
  const secrets = secretsOf('Te+t')
  assert.equal(secrets.redact('Te+t te+t TE+T Te t, Te%2Bt te%2bt'), '*** te+t TE+T Te t, *** ***')
})

test('a shorter secret is masked only where its name stands', () => {
  assert.equal(
    secretsOf('1').redact('client_secret=1&$top=1 {"client_secret": "1"}'),
    'client_secret=***&$top=1 {"client_secret": "***"}',
  )
})

test('secrets that overlap are masked as one, and those side by side each', () => {
  const secrets = secretsOf('abcdefgh', 'efghijkl', 'mnopqrst')
  assert.equal(secrets.redact('<abcdefghijkl> <abcdefghmnopqrst>'), '<***> <******>')
})

test('a secret that begins with another one is masked whole', () => {
  assert.equal(secretsOf('abcdefgh', 'abcdefghijkl').redact('abcdefghijkl abcdefgh'), '*** ***')
})

test('tokens by their names and user names in URLs are masked though they are not known as secrets', () => {
  assert.equal(
    secretsOf().redact(
      '{"access_token":"abc\\"d","expires_in":5} refresh_token=x&a=b https://user:pass@host/?mail=a@b',
    ),
    '{"access_token":"***","expires_in":5} refresh_token=***&a=b https://***@host/?mail=a@b',
  )
})

test('texts that look like a token can be masked', () => {
  assert.equal(maskedByLooks('token: eyJhbGciOi.JIUzI1-NiJ9/x= ok'), 'token: *** ok')
})

test('the cut of an excerpt leaves no half secret', () => {
  const secrets = secretsOf('abcdefghijkl')
  for (const [text, behind] of [
    ['12345 abcdefghijkl 12345', 18],
    ['12345 a%62c%64efghijkl 12345', 22],
    ['12345 a&#98;c\\u0064efghijk%256c 12345', 31],
  ] as const) {
    for (let length = 0; length <= 6; length += 1)
      assert.equal(secrets.redactStart(text, length), text.slice(0, length))
    for (let length = 7; length <= behind; length += 1) assert.equal(secrets.redactStart(text, length), '12345 ', text)
    for (let length = behind + 1; length <= text.length + 1; length += 1)
      assert.equal(secrets.redactStart(text, length), `12345 ***${text.slice(behind, length)}`)
  }
  assert.equal(secrets.redactStart('%61bcdefghijkl', 0), '')
})

test('a text that is not cut may end with what a secret begins with', () => {
  const secrets = secretsOf('abcdefghijkl')
  for (const length of [12, 13, 100]) assert.equal(secrets.redactStart('12345 abcdef', length), '12345 abcdef')
  assert.equal(secrets.redactStart('12345 abcdef', 11), '12345 ')
  assert.equal(secrets.redactStart('abcdefghijkl 1 abcdef ', 21), '*** 1 ')
})

test('headers that hold credentials are masked by name, others by what is in them', () => {
  assert.deepEqual(
    secretsOf('abcdefgh').redactHeaders({
      Authorization: 'Bearer x',
      'Proxy-Authorization': 'Negotiate x',
      cookie: 'a=b',
      'Set-Cookie': 'a=b\nc=d',
      Location: '/?t=abcdefgh',
      Accept: 'application/json',
    }),
    {
      Authorization: 'Bearer ***',
      'Proxy-Authorization': '***',
      cookie: '***',
      'Set-Cookie': '***',
      Location: '/?t=***',
      Accept: 'application/json',
    },
  )
})
