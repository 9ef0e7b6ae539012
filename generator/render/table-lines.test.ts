import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AstBuilder, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin'
import fc from 'fast-check'
import { tableLines } from './table-lines'

const readBack = (lines: readonly string[]) => {
  const text = ['Feature: F', 'Scenario: S', '* step', ...lines].join('\n')
  const document = new Parser(new AstBuilder(() => ''), new GherkinClassicTokenMatcher()).parse(text)
  const rows = document.feature?.children[0]?.scenario?.steps[0]?.dataTable?.rows ?? []
  return rows.map(({ cells }) => cells.map(({ value }) => value))
}

test('columns are aligned: what starts with a number to the right, full-width characters count two', () => {
  assert.deepEqual(
    tableLines([
      ['LegacyODataValue', 'Value'],
      ['Value100Amp', '100 Amp'],
      ['Tokyo', '東京'],
    ]),
    ['| LegacyODataValue | Value   |', '| Value100Amp      | 100 Amp |', '| Tokyo            | 東京    |'],
  )
  assert.deepEqual(tableLines([['10'], ['7']]), ['| 10 |', '|  7 |'])
  assert.deepEqual(tableLines([]), [])
})

test('backslash, pipe and line feed are escaped', () => {
  assert.deepEqual(tableLines([['a|b\\n\nc']]), ['| a\\|b\\\\n\\nc |'])
})

test('every cell without outer blanks and line breaks of other systems survives Gherkin', () => {
  const cell = fc
    .string({
      unit: fc.oneof(
        fc.constantFrom('|', '\\', 'n', '\n', ' ', '#', '@', '"', '<', '*'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
    })
    .filter((text) => text.trim() === text && !/[\p{Cc}\u2028\u2029]/u.test(text.replaceAll('\n', '')))
  const table = fc
    .integer({ min: 1, max: 3 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }))
  fc.assert(fc.property(table, (rows) => assert.deepEqual(readBack(tableLines(rows)), rows)))
})
