import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { blankInternalDtd } from './blank-internal-dtd'
import { parseXml } from './read-xml'
import { positionOf, type XmlProblem } from './xml-document'

const blanked = (text: string): string => {
  const result = blankInternalDtd(text)
  assert.ok(result.kind === 'blanked')
  return result.text
}

const problemOf = (text: string): XmlProblem => {
  const result = blankInternalDtd(text)
  assert.ok(result.kind === 'refused')
  return result.problem
}

test('declarations of elements and attributes become blanks, and everything keeps its place', () => {
  const text = [
    '<?xml version="1.0"?>',
    '<!-- <!DOCTYPE no [ -->',
    '<!DOCTYPE a [',
    '  <!ELEMENT a (b|c)*>\r',
    '  <!ATTLIST a x CDATA "de]>fault" y CDATA \'<!ENTITY z "]>"\'>',
    '  <!-- ]> <!ENTITY e "e"> -->',
    '  <?target ]> ?>',
    '] >',
    '<a/>',
  ].join('\n')
  const result = blanked(text)
  assert.equal(result.length, text.length)
  assert.equal(result.replace(/\s+/g, ' '), '<?xml version="1.0"?> <!-- <!DOCTYPE no [ --> <!DOCTYPE a > <a/>')
  const root = parseXml(result).document?.root
  assert.ok(root)
  assert.deepEqual(positionOf(root), { line: 9, column: 1 })
  assert.deepEqual(root.attributes.length, 0)
})

for (const text of ['', '<a/>', '<!DOCTYPE a><a/>', '<!DOCTYPEa [', '<!doctype a []>', '<!DOCTYPE a', 'no XML']) {
  test(`comes back as it is: ${JSON.stringify(text)}`, () => assert.equal(blanked(text), text))
}

for (const [text, message, line] of [
  ['\n<!DOCTYPE a SYSTEM "http://127.0.0.1:9/evil.dtd">', /external identifier/, 2],
  ['<!DOCTYPE a\n  PUBLIC "-//X" "file:///etc/passwd" [<!ELEMENT a ANY>]>', /external identifier/, 1],
  ['<!DOCTYPE a SYSTEM[]>', /external identifier/, 1],
  ['<!DOCTYPE a [\n<!ENTITY x "y">]>', /an ENTITY declaration/, 2],
  ['<!DOCTYPE a [\n<!ELEMENT a ANY>\n<!ENTITY % x "y">]>', /an ENTITY declaration/, 3],
  ['<!DOCTYPE a [\n<!ENTITY x SYSTEM "file:///etc/passwd">]>', /an ENTITY declaration/, 2],
  ['<!DOCTYPE a [\n%x;]>', /a parameter entity/, 2],
  ['<!DOCTYPE a [\n<!NOTATION n SYSTEM "n">]>', /a NOTATION/, 2],
  ['<!DOCTYPE a [\n<!ELEMENT a ANY', /cannot be read from here/, 2],
  ['<!DOCTYPE a [\n<!ATTLIST a x CDATA "unclosed>]>', /cannot be read from here/, 2],
  ['<!DOCTYPE a [\n<!ELEMENT a <b>>]>', /cannot be read from here/, 2],
  ['<!DOCTYPE a [<!-- unclosed >]>', /cannot be read from here/, 1],
  ['<!DOCTYPE a [<![INCLUDE[ ]]>]>', /cannot be read from here/, 1],
  ['<!DOCTYPE a [ ] b>', /cannot be read from here/, 1],
  ['<!DOCTYPE a [', /cannot be read from here/, 1],
] as const) {
  test(`refused: ${JSON.stringify(text)}`, () => {
    const problem = problemOf(`${text}<a>&x;</a>`)
    assert.match(problem.message, message)
    assert.equal(problem.position.line, line)
  })
}

test('entities that grow are refused before any parser sees them', () => {
  const entities = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`)
  assert.match(
    problemOf(`<!DOCTYPE a [<!ELEMENT a ANY>${entities.join('')}]><a>&l9;</a>`).message,
    /^an ENTITY declaration is refused/,
  )
})

test('long DTDs are read in linear time, whether they end or not', () => {
  const declarations = `<!ELEMENT a ANY>\n<!ATTLIST a b CDATA "]>">\n<!-- c -->`.repeat(20_000)
  assert.match(blanked(`<!DOCTYPE a [${declarations}]><a/>`), /^<!DOCTYPE a \s+><a\/>$/)
  assert.ok(problemOf(`<!DOCTYPE a [${declarations}`))
  assert.ok(problemOf(`<!DOCTYPE a [<!ATTLIST ${'"x'.repeat(200_001)}`))
  assert.ok(problemOf(`<!DOCTYPE a [${'<!-- '.repeat(200_000)}`))
})

test('in any DTD only characters that end no line become blanks', () => {
  const pieces = fc.constantFrom(
    '<!ELEMENT a ANY>',
    '<!ATTLIST a b CDATA "',
    '">',
    "'",
    '<!ENTITY x "y">',
    '<!--',
    '-->',
    '<?p ',
    '?>',
    ']',
    '>',
    ']>',
    '%x;',
    '\n',
    '\r\n',
    '<!DOCTYPE a [',
    '\u{1F3E0}',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = `<!DOCTYPE a [${parts.join('')}]><a/>`
      const outcome = blankInternalDtd(text)
      const result = outcome.kind === 'blanked' ? outcome.text : text
      assert.equal(result.length, text.length)
      for (const [index, unit] of text.split('').entries()) {
        if (result[index] !== unit) assert.match(`${unit}${result[index]}`, /^[^\r\n] $/)
      }
    }),
    { numRuns: 500 },
  )
})
