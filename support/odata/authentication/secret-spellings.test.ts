import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Secrets } from './secrets'

/** Bits of these are in no spelling of anything else in these tests. */
const SECRETS = [
  '0123-abcd_EFGH~xyz',
  'p+ss/w"rd&é<1>=%',
  "it's {secret}: a\\b",
  '%41%42+cd/ef==',
  '\u{1F511}key of\nmine',
]

const html = (text: string): string =>
  text.replaceAll(
    /[&<>"']/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? '&#39;',
  )
const everyByte = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
const unit = (text: string, begin: string): string =>
  text.replaceAll(/[\s\S]/g, (character) => begin + character.charCodeAt(0).toString(16).padStart(4, '0'))

/** The ways in which a text is written in another one. */
const written: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in upper case': (text) => text.toUpperCase(),
  'in lower case': (text) => text.toLowerCase(),
  'percent-encoded': encodeURIComponent,
  'percent-encoded in lower case': (text) => encodeURIComponent(text).toLowerCase(),
  'percent-encoded in every character': everyByte,
  'percent-encoded three times': (text) => encodeURIComponent(encodeURIComponent(encodeURIComponent(text))),
  'percent-encoded as escape() does': (text) => unit(text, '%u'),
  'form-encoded': (text) => new URLSearchParams({ '': text }).toString().slice(1),
  'in a URL': (text) => encodeURI(text),
  'JSON-escaped': (text) => JSON.stringify(text),
  'JSON-escaped in every character': (text) => unit(text, '\\u'),
  'JSON-escaped in JSON in JSON': (text) => JSON.stringify(JSON.stringify(JSON.stringify(text))),
  'JSON-escaped in a longer text': (text) => JSON.stringify(`q=${text}&q`),
  'JSON-escaped with slashes': (text) => JSON.stringify(`q=${text}&q`).replaceAll('/', '\\/'),
  'JSON-escaped with slashes, percent-encoded': (text) =>
    encodeURIComponent(JSON.stringify(text).replaceAll('/', '\\/')),
  'HTML-escaped': html,
  'HTML-escaped twice': (text) => html(html(text)),
  'with decimal references': (text) => [...text].map((character) => `&#${character.codePointAt(0)};`).join(''),
  'with hexadecimal references': (text) =>
    [...text].map((character) => `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`).join(''),
  'JSON-escaped in HTML in a form': (text) => encodeURIComponent(html(JSON.stringify(text))),
}

/** The ways in which bytes become text. */
const encoded: Readonly<Record<string, (bytes: Buffer) => string>> = {
  'in base64': (bytes) => bytes.toString('base64'),
  'in base64, percent-encoded': (bytes) => encodeURIComponent(bytes.toString('base64')),
  'in base64, in JSON with escaped slashes': (bytes) => bytes.toString('base64').replaceAll('/', '\\/'),
  'in base64url': (bytes) => bytes.toString('base64url'),
  'in base64 in upper case': (bytes) => bytes.toString('base64').toUpperCase(),
  'in hexadecimal': (bytes) => bytes.toString('hex'),
  'in hexadecimal in upper case': (bytes) => bytes.toString('hex').toUpperCase(),
}

/** Lists what stands before a secret; in base64 it shifts the secret by 0, 1 or 2 bytes. */
const BEFORE = ['', 'x', 'xx', 'id:', 'the id:', '%', 'q=', '\\']

/** Decides if all of a secret is masked: neither what stands before nor behind it may be longer than it was. */
function isMasked(secrets: Secrets, text: string): boolean {
  return secrets.isIn(text) && secrets.redact(text).includes('***')
}

for (const [how, write] of Object.entries(written)) {
  test(`a secret is found ${how}, whatever stands around it`, () => {
    for (const secret of SECRETS) {
      const secrets = new Secrets()
      secrets.add(secret)
      for (const before of BEFORE) {
        const text = `${before}${write(secret)} after`
        assert.ok(isMasked(secrets, text), text)
      }
    }
  })
}

for (const [how, encode] of Object.entries(encoded)) {
  test(`a secret is found ${how}, by each shift, alone and in a longer text`, () => {
    for (const secret of SECRETS) {
      const secrets = new Secrets()
      secrets.add(secret)
      for (const before of BEFORE) {
        for (const after of ['', 'y', 'yy', ' after']) {
          const text = encode(Buffer.from(`${before}${secret}${after}`))
          assert.ok(isMasked(secrets, text), `${before} ${secret} ${after} in ${text}`)
        }
      }
    }
  })

  test(`a secret that was written in another way before is found ${how}`, () => {
    const forms = [
      'percent-encoded',
      'form-encoded',
      'JSON-escaped in a longer text',
      'JSON-escaped with slashes',
      'HTML-escaped',
    ]
    // In hexadecimal nothing but the secret itself is looked for.
    for (const form of how.includes('hexadecimal') ? [] : forms) {
      for (const secret of SECRETS) {
        const secrets = new Secrets()
        secrets.add(secret)
        const text = encode(Buffer.from(`{"id": ${written[form]?.(secret)}}`))
        assert.ok(isMasked(secrets, text), `${form}: ${text}`)
      }
    }
  })
}

test('nothing of the secret stays beside what is masked', () => {
  const secrets = new Secrets()
  secrets.add('a b+c/d=e&f')
  const texts = ['a%20b%2Bc%2Fd%3De%26f', 'a+b%2Bc%2Fd%3De%26f', 'a b+c\\/d=e\\u0026f', 'a b+c&#47;d&equals;e&amp;f']
  for (const text of texts) assert.equal(secrets.redact(`<${text}> and <${text}>`), '<***> and <***>')
})

test('tokens that a server issues are masked until it has issued several others', () => {
  const secrets = new Secrets()
  for (let number = 1; number <= 100; number += 1)
    secrets.addIssued([`issued-token-number-${number}.`, `refresh-token-number-${number}.`])
  assert.equal(secrets.redact('issued-token-number-100. issued-token-number-93.'), '*** ***')
  assert.equal(secrets.redact('refresh-token-number-100. refresh-token-number-93.'), '*** ***')
  assert.equal(secrets.isIn('issued-token-number-92.'), false)
})

test('a short token that a server issues is masked where it stands alone, in its own case', () => {
  const secrets = new Secrets()
  secrets.addIssued(['Tok1', 'Tok-2'])
  assert.equal(secrets.redact('Tok1 Tok-2 tok1 xTok1x'), '*** *** tok1 xTok1x')
})

test('of long ones fewer are remembered, and always the newest', () => {
  const secrets = new Secrets()
  // What is too short to be masked counts as well, and nothing is made of it.
  const issue = (token: string, characters: number) =>
    secrets.addIssued([token, ...Array.from({ length: characters - token.length }, () => '-')])
  const remembered = (letters: string) => [...letters].filter((letter) => secrets.isIn(`token-${letter}`)).join('')
  issue('token-a', 20_000)
  issue('token-b', 40_000)
  issue('token-c', 5_536)
  issue('token-d', 1_000)
  assert.equal(remembered('abcd'), 'abcd')
  issue('token-e', 70_000)
  assert.equal(remembered('abcde'), 'bcde')
  issue('token-f', 1_000)
  assert.equal(remembered('abcdef'), 'f')
})

test('a secret that is too short is masked in no spelling', () => {
  const secrets = new Secrets()
  for (const secret of ['abc', '+++', '%41%42%43']) secrets.add(secret)
  for (const text of ['616263 61-62-63', '2b2b2b %2B%2B%2B', 'a&#98;c', 'JTQx'])
    assert.equal(secrets.redact(text), text)
})

test('in base64 a secret has eight bytes at least, for fewer make too short a text', () => {
  for (const [secret, isFound] of [
    ['abcdefg', false],
    ['abcdefgh', true],
    ['abcdéf', false],
    ['abcdéfg', true],
  ] as const) {
    const secrets = new Secrets()
    secrets.add(secret)
    for (const before of ['', '-', '--']) {
      const bytes = Buffer.from(`${before}${secret}---`)
      assert.equal(secrets.isIn(bytes.toString('base64')), isFound, `${before}${secret}`)
      assert.equal(secrets.isIn(bytes.toString('base64url')), isFound, `${before}${secret}`)
    }
  }
})

test('in what is served only secrets are masked that are no name or number by chance, and their beginnings', () => {
  const secrets = new Secrets()
  for (const secret of ['Property-12', 'Property-123', '123456789012', 'a-long-token-of-32-characters-47'])
    secrets.add(secret)
  assert.equal(secrets.redactServed('{"a":"Property-12","b":"Property-123"}'), '{"a":"Property-12","b":"***"}')
  assert.equal(secrets.redactServed('{"a":123456789012}'), '{"a":123456789012}')
  for (const secret of ['123456789abc', 'abc123456789']) {
    secrets.add(secret)
    assert.equal(secrets.redactServed(secret), '***')
  }
  assert.equal(
    secrets.redactServed('"a-long-token-of…" a-long-token... a-long-toke...'),
    '"***…" ***... a-long-toke...',
  )
  assert.equal(secrets.redactServed(`${'x'.repeat(1000)}a-long-token-of-32…`), `${'x'.repeat(1000)}***…`)
  assert.equal(secrets.redactServed(`a-long-token-of-32…${'x'.repeat(1000)}`), `***…${'x'.repeat(1000)}`)
  assert.equal(secrets.redactServed('nothing…'), 'nothing…')
})
