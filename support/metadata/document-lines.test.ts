import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { DocumentLines } from './document-lines'
import { parseXml } from './read-xml'
import { allChildElements, positionOf, positionOfAttribute } from './xml-document'

const shown = (text: string, line: number, column: number, columns = 80) => {
  const excerpt = new DocumentLines(text).excerpt({ line, column }, columns)
  return excerpt && [excerpt.before, excerpt.at, excerpt.after]
}

describe('the line of a document', () => {
  test('is shown without the blanks that it begins with, and what begins at the place is told apart', () => {
    const xml = '<a>\n\t  <Property Name="City" Type="Edm.String"/>\n</a>'
    assert.deepEqual(shown(xml, 2, 4), ['', '<Property', ' Name="City" Type="Edm.String"/>'])
    assert.deepEqual(shown(xml, 2, 14), ['<Property ', 'Name="City"', ' Type="Edm.String"/>'])
    assert.deepEqual(shown(xml, 3, 1), ['', '</a', '>'])
  })

  test('is that which a parser counts, whatever ends a line', () => {
    const xml = '\uFEFF<a>\r\n  <b/>\r  <c\n   x="1"\r\n\r\n/></a>'
    const { document } = parseXml(xml)
    assert.ok(document)
    const [b, c] = allChildElements(document.root)
    assert.ok(b && c)
    const lines = new DocumentLines(xml)
    assert.equal(lines.excerpt(positionOf(b), 80)?.at, '<b')
    assert.equal(lines.excerpt(positionOf(c), 80)?.at, '<c')
    assert.equal(lines.excerpt(positionOfAttribute(c, 'x'), 80)?.at, '"1"')
  })

  test('has escapes in place of what does something to a terminal, and a blank in place of a tab', () => {
    assert.deepEqual(shown('<a\tb="\u001b[31m\u202e"/>', 1, 4), ['<a ', 'b="\\u001b[31m\\u202e"', '/>'])
  })

  test('may be shorter than the place says, or not be there', () => {
    assert.deepEqual(shown('abc\nd', 1, 9), ['abc', '', ''])
    assert.deepEqual(shown('abc', 1, 0), ['', 'a', 'bc'])
    assert.equal(shown('abc\nd', 3, 1), undefined)
    assert.equal(shown('abc', 0, 1), undefined)
    assert.deepEqual(shown('', 1, 1), ['', '', ''])
    assert.deepEqual(shown('a\n', 2, 1), ['', '', ''])
  })

  test('marks one character where nothing begins that has a name', () => {
    assert.deepEqual(shown('a & b', 1, 3), ['a ', '&', ' b'])
    assert.deepEqual(shown('< a', 1, 1), ['', '<', ' a'])
    assert.deepEqual(shown('name = "x"', 1, 1), ['', 'n', 'ame = "x"'])
    assert.deepEqual(shown("x='a\"b' c", 1, 1), ['', "x='a\"b'", ' c'])
    assert.deepEqual(shown('x="open', 1, 1), ['', 'x="open', ''])
  })

  test('is cut around the place', () => {
    const line = `${'a'.repeat(50)}<b ${'c'.repeat(50)}`
    assert.deepEqual(shown(line, 1, 51, 30), [`...${'a'.repeat(7)}`, '<b', ` ${'c'.repeat(14)}...`])
    assert.deepEqual(shown(line, 1, 1, 10), ['', 'a', 'aaaaaa...'])
    assert.deepEqual(shown(`${'a'.repeat(50)}<b/>`, 1, 51, 30), [`...${'a'.repeat(23)}`, '<b', '/>'])
    assert.deepEqual(shown('x="abcdefghijklmnop"', 1, 1, 10), ['', 'x="abcd', '...'])
    assert.deepEqual(shown('a'.repeat(30), 1, 30, 30), ['a'.repeat(29), 'a', ''])
  })

  test('takes no longer where the document is one line of ten megabytes', () => {
    const property = '<Property Name="City" Type="Edm.String"/>'
    const lines = new DocumentLines(property.repeat(250_000))
    const began = performance.now()
    for (let index = 0; index < 1000; index += 1)
      assert.equal(lines.excerpt({ line: 1, column: 1 + property.length * index * 200 }, 60)?.at, '<Property')
    assert.ok(performance.now() - began < 2000)
  })
})

const anyText = fc.string({
  unit: fc.constantFrom('a', '<', '"', '=', ' ', '\t', '\n', '\r', '😀', '漢', '\u001b', '\ud83d'),
})

test('what is shown is never wider than asked for, and has no line break', () => {
  const widthOf = (text: string) => [...text].reduce((sum, each) => sum + (/[😀漢]/u.test(each) ? 2 : 1), 0)
  fc.assert(
    fc.property(
      anyText,
      fc.integer({ min: 1, max: 4 }),
      fc.nat(40),
      fc.integer({ min: 12, max: 40 }),
      (text, line, column, columns) => {
        const excerpt = new DocumentLines(text).excerpt({ line, column }, columns, widthOf)
        if (excerpt === undefined) return
        const whole = excerpt.before + excerpt.at + excerpt.after
        assert.ok(widthOf(whole) <= columns, whole)
        assert.doesNotMatch(whole, /\p{Cc}/u)
      },
    ),
  )
})
