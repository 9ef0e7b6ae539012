import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { readCsv, withoutFormula, writeCsv } from './csv'

const cellsOf = (text: string) => readCsv(text).map(({ cells }) => cells)

describe('CSV of RFC 4180', () => {
  test('a written table is read back as it was, with any text in its cells', () => {
    const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', '\uFEFF', ' ') }))
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 })
    fc.assert(fc.property(rows, (written) => assert.deepEqual(cellsOf(writeCsv(written)), written)))
  })

  test('commas, doubled quotes and line breaks stand in quotes', () =>
    assert.deepEqual(cellsOf('"Foo, LLC","say ""yes""","two\r\nlines"\r\n'), [
      ['Foo, LLC', 'say "yes"', 'two\r\nlines'],
    ]))

  test('lines may end in LF, CR or not at all; empty lines and a byte order mark are skipped', () =>
    assert.deepEqual(cellsOf('\uFEFFa,b\n\nc,\rd'), [['a', 'b'], ['c', ''], ['d']]))

  test('a text without rows has none', () => assert.deepEqual(cellsOf(''), []))

  test('rows know the line that they begin on', () =>
    assert.deepEqual(
      readCsv('a\r\n\r\n"b\r\nb"\r\nc').map(({ line }) => line),
      [1, 3, 5],
    ))

  test('quotes are written only where they are needed', () =>
    assert.equal(writeCsv([['plain text', 'a,b', '']]), 'plain text,"a,b",\r\n'))

  const refusals: readonly [string, string, RegExp][] = [
    ['a quote that is never closed', 'a\nb,"c\nd', /^Line 2, column 3: the quote that opens here is never closed$/],
    ['text after a closing quote', 'a\n"b"c', /^Line 2, column 4: a comma or the end of the line has to follow/],
    ['a quote within a plain cell', 'a,5" pipe', /^Line 1, column 4: a cell with a quote in it has to be quoted/],
  ]
  for (const [what, text, message] of refusals)
    test(`${what} is refused with its place`, () => assert.throws(() => readCsv(text), { message }))
})

describe('cells that spreadsheets would take for formulas', () => {
  const formulas: readonly [string, string][] = [
    ['=HYPERLINK("http://example.com")', '\'=HYPERLINK("http://example.com")'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "\t'=1"],
    ['\r\n=1', "\r\n'=1"],
    ['Sea;=1', "Sea;'=1"],
    ['\uFF1D1', "'\uFF1D1"],
  ]
  for (const [text, cell] of formulas)
    test(`${JSON.stringify(text)} is told to be a text`, () => assert.equal(withoutFormula(text), cell))

  test('other texts stay as they are', () => {
    for (const text of ['', 'Active', 'Sea-View', 'A + B', '1 = 1', 'a@example.com', "'quoted'", 'Sea; Lake'])
      assert.equal(withoutFormula(text), text)
  })

  test('no cell and no part of one begins a formula', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '=', '-', ';', '\t', '\n', "'") }), (text) => {
        for (const part of withoutFormula(text).split(/[;\t\n]/)) assert.doesNotMatch(part, /^[=-]/)
      }),
    ))
})
