import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { readCsv, writeCsv } from '../../dictionary/csv'
import { readSuggestions, writeVariationsCsv } from '../suggestions'
import { fieldVariation, isNamed, someVariations, suggestedField } from '../testing/review-variations'
import type { LocalElement } from '../variation'

const header =
  'Resource Name,Field Name,Lookup Value,Suggested Resource Name,Suggested Field Name,Suggested Lookup Value,' +
  'Suggested Related Resource Name,Suggested Related Field Name,Suggested Related Lookup Value,Outcome'

const read = (...rows: readonly string[]) => readSuggestions([header, ...rows].join('\r\n'))

const price: LocalElement = { kind: 'field', resourceName: 'Property', fieldName: 'Price' }
const sold: LocalElement = {
  kind: 'lookupValue',
  resourceName: 'Property',
  fieldName: 'StandardStatus',
  value: 'Sold, really',
}

describe('the table of suggestions', () => {
  test('a value with a comma, and what it should have been', () =>
    assert.deepEqual(
      read('Property,StandardStatus,"Sold, really",Property,StandardStatus,Closed,,,,Fast Track').suggestionsFor(sold),
      [
        {
          resourceName: 'Property',
          fieldName: 'StandardStatus',
          lookupValue: 'Closed',
          strategy: 'Fast Track',
          reason: 'somebody has decided so',
        },
      ],
    ))

  const outcomes: readonly [string, string | undefined][] = [
    ['fast track', 'Fast Track'],
    ['Admin Review', 'Admin Review'],
    ['Suggestion', 'Suggestion'],
    ['constructor', 'Suggestion'],
    [' Fast Track ', 'Fast Track'],
    ['', 'Suggestion'],
    ['IGNORE', undefined],
  ]
  for (const [outcome, strategy] of outcomes)
    test(`the outcome "${outcome}" is ${strategy ?? 'no suggestion, but to ignore it'}`, () => {
      const map = read(`Property,Price,,Property,ListPrice,,,,,${outcome}`)
      assert.equal(map.suggestionsFor(price)?.[0]?.strategy, strategy)
      assert.equal(map.isIgnored(price), strategy === undefined)
    })

  test('columns stand in any order, between others', () => {
    const columns = ['Note', ...header.split(',').toReversed()]
    const row: Readonly<Record<string, string>> = {
      Note: 'x',
      'Resource Name': 'Property',
      'Field Name': 'Price',
      'Suggested Resource Name': 'Property',
      'Suggested Field Name': 'ListPrice',
    }
    const map = readSuggestions(writeCsv([columns, columns.map((column) => row[column] ?? '')]))
    assert.deepEqual(
      map.suggestionsFor(price)?.map(({ fieldName }) => fieldName),
      ['ListPrice'],
    )
  })

  test("the last column may be spelled as in RESO's template", () => {
    const text = `${header.replace('Related Lookup', 'Related Loookup')}\nProperty,Price,,Property,A,,Property,B,C,`
    const reason = "somebody has decided so, together with Property.B 'C'"
    assert.equal(readSuggestions(text).suggestionsFor(price)?.[0]?.reason, reason)
  })

  test('rows without cells are skipped', () => assert.equal(read(',,,,,,,,,').suggestionsFor(price), undefined))

  test('all mistakes are told at once, with line and column', () =>
    assert.throws(
      () => read('Property,,Sold,Property,,Closed,,,,', ',Price,,,,,,,,', 'Property,a,b,,,,,,,Ignore,more'),
      {
        message: [
          'Line 2: Field Name is empty, but there is a Lookup Value',
          'Line 2: Suggested Field Name is empty, but there is a Suggested Lookup Value',
          'Line 3: Resource Name is empty, but each row is about an element of a Resource',
          'Line 3: Suggested Resource Name is empty, but the Outcome is not Ignore',
          'Line 4: has 11 cells, but there are 10 columns; a cell with a comma has to be quoted',
        ].join('\n'),
      },
    ))

  const refusals: readonly [string, string, RegExp][] = [
    ['an empty table', '', /^The table of suggestions is empty/],
    [
      'a missing column',
      header.replace('Outcome', 'Outcom'),
      /^Line 1: the table of suggestions has no column Outcome$/,
    ],
    ['a column that is there twice', `${header},Outcome`, /^Line 1: the column Outcome is there twice$/],
    ['a quote that is never closed', `${header}\n"Property`, /^Line 2, column 1: the quote/],
  ]
  for (const [what, text, message] of refusals)
    test(`${what} is refused`, () => assert.throws(() => readSuggestions(text), { message }))
})

describe('the table of variations', () => {
  test("has RESO's columns, an empty outcome and the reason", () =>
    assert.deepEqual(
      readCsv(writeVariationsCsv([fieldVariation('ListtPrice', suggestedField('ListPrice'))])).map(
        ({ cells }) => cells,
      ),
      [
        [...header.split(','), 'Strategy', 'Reason'],
        ['Property', 'ListtPrice', '', 'Property', 'ListPrice', '', '', '', '', '', 'close', '1 edit away'],
      ],
    ))

  test('suggests lookup values in the spelling of the server', () => {
    const suggestions = [{ ...suggestedField('A'), lookupValue: 'Two Words', legacyODataValue: 'TwoWords' }]
    const suggested = (kind: 'lookupValue' | 'legacyODataValue') =>
      readCsv(writeVariationsCsv([{ element: { ...sold, kind }, suggestions }]))[1]?.cells[5]
    assert.deepEqual([suggested('lookupValue'), suggested('legacyODataValue')], ['Two Words', 'TwoWords'])
  })

  test('has a row for each suggestion', () => {
    fc.assert(
      fc.property(someVariations, (variations) => {
        const suggestions = variations.flatMap((variation) => variation.suggestions)
        assert.equal(readCsv(writeVariationsCsv(variations)).length, suggestions.length + 1)
      }),
    )
  })

  test('is read back with the very names of the elements', () => {
    const named = someVariations.map((variations) => variations.filter(isNamed))
    fc.assert(
      fc.property(named, (variations) => {
        const [columns = [], ...rows] = readCsv(writeVariationsCsv(variations)).map(({ cells }) => cells)
        const filledIn = rows.map((cells) => cells.with(columns.indexOf('Outcome'), 'Ignore'))
        const map = readSuggestions(writeCsv([columns, ...filledIn]))
        assert.ok(variations.every(({ element }) => map.isIgnored(element)))
      }),
    )
  })

  test('says nothing before people fill in an outcome', () => {
    const variation = fieldVariation('Price', suggestedField('ListPrice'))
    const empty = readSuggestions(writeVariationsCsv([variation]))
    assert.equal(empty.suggestionsFor(price), undefined)
    assert.equal(empty.isIgnored(price), false)
    const ignored = readSuggestions(writeVariationsCsv([variation]).replace(',,close', ',Ignore,close'))
    assert.equal(ignored.isIgnored(price), true)
  })
})
