import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeXml } from './decode-xml'

const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><é/>`

test('UTF-8 with and without declaration and byte order mark', () => {
  assert.equal(decodeXml(Buffer.from('<é/>')), '<é/>')
  assert.equal(decodeXml(Buffer.from(declared('UTF-8'))), declared('UTF-8'))
  assert.equal(decodeXml(Buffer.from('\ufeff<é/>')), '<é/>')
})

test('UTF-16 by its byte order mark', () => {
  assert.equal(decodeXml(Buffer.from(`\ufeff${declared('UTF-16')}`, 'utf16le')), declared('UTF-16'))
  assert.equal(decodeXml(Buffer.from(`\ufeff${declared('UTF-16')}`, 'utf16le').swap16()), declared('UTF-16'))
})

test('another encoding by the declaration', () => {
  const text = declared('ISO-8859-1')
  assert.equal(decodeXml(Buffer.from(text, 'latin1')), text)
})

test('a declaration of UTF-16 in a file of bytes is not believed', () => {
  assert.equal(decodeXml(Buffer.from(declared('UTF-16'))), declared('UTF-16'))
})

test('what is no text is said', () => {
  assert.throws(() => decodeXml(Buffer.from([0x3c, 0xff, 0x80])), /^Error: it is no text in the encoding utf-8$/)
  assert.throws(
    () => decodeXml(Buffer.from(declared('KLINGON'))),
    /^Error: its encoding KLINGON is unknown; write UTF-8$/,
  )
})
