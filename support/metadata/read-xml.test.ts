import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeXml, parseXml } from './read-xml'
import { attribute, childElements, childrenNamed, positionOf } from './xml-document'

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

test('bytes that are not text are refused', () => {
  assert.throws(() => decodeXml(Buffer.from([0x3c, 0xff, 0x80])), /^Error: it is not text in the encoding utf-8$/)
  assert.throws(
    () => decodeXml(Buffer.from(declared('KLINGON'))),
    /^Error: its encoding KLINGON is unknown; write UTF-8$/,
  )
})

const rootOf = (text: string) => {
  const { document, problems } = parseXml(text)
  assert.deepEqual(problems, [])
  assert.ok(document)
  return document.root
}

const messagesOf = (text: string) => parseXml(text).problems.map(({ message }) => message)

test('elements keep line and column, whatever ends a line', () => {
  const root = rootOf('<a xmlns="urn:a">\r\n  <b\r\n    x="1"/>\r  <c/>\n</a>')
  assert.deepEqual(childElements(root, 'urn:a').map(positionOf), [
    { line: 2, column: 3 },
    { line: 4, column: 3 },
  ])
})

test('children are found by namespace and local name, whatever the prefix', () => {
  const root = rootOf('<p:a xmlns:p="urn:p"><p:b n="1"/><b n="2"/><b xmlns="urn:p" n="3"/><!-- c --><p:d/></p:a>')
  assert.deepEqual(
    childrenNamed(root, 'urn:p', 'b').map((child) => attribute(child, 'n')),
    ['1', '3'],
  )
  assert.deepEqual(
    childElements(root, 'urn:p').map((child) => child.localName),
    ['b', 'b', 'd'],
  )
})

test('an attribute that is not written is undefined, an empty one is empty', () => {
  const root = rootOf('<a x="" />')
  assert.equal(attribute(root, 'x'), '')
  assert.equal(attribute(root, 'y'), undefined)
})

test('a byte order mark, CDATA, predefined entities and U+2028 come through', () => {
  const root = rootOf('\uFEFF<?xml version="1.0" encoding="utf-8"?><a x="&lt;&#65;\u2028\uFFFD"><![CDATA[<]]>&amp;</a>')
  assert.equal(attribute(root, 'x'), '<A\u2028\uFFFD')
  assert.equal(root.textContent, '<&')
})

for (const [text, message, line, column] of [
  ['<a>\n  <b>\n</a>', '<b> is closed by </a>', 2, 3],
  ['<a>\n  <b>', '<b> is never closed', 2, 3],
  ['<a>\n <b x="1" x="2"/></a>', 'Attribute x redefined', 2, 2],
  ['<a>\n <b x=1/></a>', 'attribute "1" missed quot(")!', 2, 2],
  ['<x:a/>', 'a namespace prefix is used that is not declared', 1, 1],
  ['', 'there is no XML element', 1, 1],
] as const) {
  test(`not well-formed: ${JSON.stringify(text)}`, () => {
    assert.deepEqual(parseXml(text), { document: undefined, problems: [{ message, position: { line, column } }] })
  })
}

test('every undefined entity is a problem, and none is expanded', () => {
  assert.deepEqual(messagesOf('<a>&nbsp;<b x="&copy;"/></a>'), ['entity not found:&nbsp;', 'entity not found:&copy;'])
})

test('a document full of faults stops early', () => {
  assert.equal(messagesOf(`<a>${'&x;'.repeat(1000)}</a>`).length, 20)
})

for (const doctype of [
  '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/evil.dtd">',
  '<!DOCTYPE a PUBLIC "-//X" "file:///etc/passwd">',
  '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE a [<!ENTITY l "lol"><!ENTITY l2 "&l;&l;&l;">]>',
  '<!DOCTYPE a [<!ATTLIST a b CDATA "default">]>',
]) {
  test(`refused: ${doctype}`, () => {
    const { document, problems } = parseXml(`<?xml version="1.0"?>\n<!-- c -->\n ${doctype}<a>&x;</a>`)
    assert.equal(document, undefined)
    assert.equal(problems.length, 1)
    assert.match(problems[0]?.message ?? '', /^a DOCTYPE with an external identifier or an internal subset is refused/)
    assert.deepEqual(problems[0]?.position, { line: 3, column: 2 })
  })
}

test('a DOCTYPE that only names the root element is harmless', () => {
  assert.equal(rootOf('<!DOCTYPE a><a/>').tagName, 'a')
})

test('a prolog of many comments is read in linear time', () => {
  assert.equal(rootOf(`${'<!-- c --><?p q?>\n'.repeat(20_000)}<a/>`).tagName, 'a')
})
