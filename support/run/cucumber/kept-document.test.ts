import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keptDocument } from './kept-document'

const TOKEN = 'a-token-of-a-server'
const TEXT = `<a note="Größe 𝄞">${TOKEN}</a>`

const masking = (text: string): string => text.replaceAll(TOKEN, '***')

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le')

const ENCODED = {
  'UTF-8': (text: string) => Buffer.from(text),
  'UTF-16LE': utf16,
  'UTF-16BE': (text: string) => utf16(text).swap16(),
  'ISO-8859-1': (text: string) => Buffer.from(text.replace('𝄞', ''), 'latin1'),
}

for (const [name, encoded] of Object.entries(ENCODED)) {
  test(`a secret in ${name} is masked, and nothing else is another byte`, () => {
    assert.deepEqual(keptDocument(encoded(TEXT), masking), encoded(masking(TEXT)))
  })

  test(`a document in ${name} without secrets is kept as it came`, () => {
    const document = encoded('<a/>')
    assert.equal(keptDocument(document, masking), document)
  })
}

test('a byte too many at the end of UTF-16 hides no secret', () => {
  for (const encoded of [ENCODED['UTF-16LE'], ENCODED['UTF-16BE']])
    assert.deepEqual(keptDocument(Buffer.concat([encoded(TEXT), Buffer.from('<')]), masking), encoded(masking(TEXT)))
})

test('half a byte order mark is none', () => {
  for (const bytes of [[0xff], [0xfe], [0xff, 0xff], [0xfe, 0xfe], []]) {
    const document = Buffer.concat([Buffer.from(bytes), Buffer.from(TOKEN)])
    assert.deepEqual(keptDocument(document, masking), Buffer.concat([Buffer.from(bytes), Buffer.from('***')]))
  }
})

test('what no server has served is kept as it is', () => {
  const document = Buffer.from(TOKEN)
  assert.equal(keptDocument(document, undefined), document)
})
