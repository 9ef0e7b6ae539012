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

/** What stands before a secret; in base64 it shifts the secret by 0, 1 or 2 bytes. */
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
    const forms = ['percent-encoded', 'form-encoded', 'JSON-escaped', 'HTML-escaped']
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

test('tokens of thousands of characters are masked, also those that are mostly punctuation', () => {
  const punctuation = '!"#$%&/()=?*+[]{}\\|'.repeat(220).slice(0, 4_000)
  const long = Array.from({ length: 16_000 }, (_, index) => (index * 7919).toString(36).slice(-1)).join('')
  for (const token of [punctuation, long]) {
    const secrets = new Secrets()
    secrets.add(token)
    for (const write of [
      written['as it is'],
      written['percent-encoded'],
      written['JSON-escaped'],
      written['HTML-escaped'],
    ]) {
      assert.equal(secrets.redact(`<${write?.(token)}>`).replaceAll('"', ''), '<***>')
    }
    assert.match(secrets.redact(Buffer.from(`id:${token}`).toString('base64')), /^.{0,6}\*\*\*.{0,6}$/)
  }
})

test('tokens that a server issues are masked until it has issued several others', () => {
  const secrets = new Secrets()
  for (let number = 1; number <= 100; number += 1)
    secrets.addIssued([`issued-token-number-${number}.`, `refresh-token-number-${number}.`])
  assert.equal(secrets.redact('issued-token-number-100. issued-token-number-93.'), '*** ***')
  assert.equal(secrets.redact('refresh-token-number-100. refresh-token-number-93.'), '*** ***')
  assert.equal(secrets.isIn('issued-token-number-92.'), false)
})

test('of long ones fewer are remembered, and always the newest', () => {
  const secrets = new Secrets()
  const token = (letter: string) => `${letter}1-`.repeat(5000)
  for (const letter of 'abcdefgh') secrets.addIssued([token(letter)])
  assert.deepEqual(
    [...'abcdefgh'].filter((letter) => secrets.isIn(token(letter))),
    ['d', 'e', 'f', 'g', 'h'],
  )
  secrets.addIssued([token('x').repeat(5)])
  assert.ok(secrets.isIn(token('x').repeat(5)) && secrets.isIn(token('h')))
  secrets.addIssued([token('y')])
  assert.deepEqual([secrets.isIn(token('x')), secrets.isIn(token('y'))], [false, true])
})

test('in what is served only secrets are masked that are no name or number by chance, and their beginnings', () => {
  const secrets = new Secrets()
  for (const secret of ['Property-12', 'Property-123', '123456789012', 'a-long-token-of-32-characters-47'])
    secrets.add(secret)
  assert.equal(secrets.redactServed('{"a":"Property-12","b":"Property-123"}'), '{"a":"Property-12","b":"***"}')
  assert.equal(secrets.redactServed('{"a":123456789012}'), '{"a":123456789012}')
  assert.equal(
    secrets.redactServed('"a-long-token-of…" a-long-token... a-long-toke...'),
    '"***…" ***... a-long-toke...',
  )
  assert.equal(secrets.redactServed(`${'x'.repeat(1000)}a-long-token-of-32…`), `${'x'.repeat(1000)}***…`)
  assert.equal(secrets.redactServed('nothing…'), 'nothing…')
})
