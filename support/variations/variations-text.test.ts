import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ReviewedVariations } from './review'
import { fieldVariation, suggestedField } from './testing/review-variations'
import type { Suggestion, Variation } from './variation'
import { variationsText } from './variations-text'

const nothing: ReviewedVariations = { unresolved: [], settled: [], expired: [], unmatched: [], undecided: [] }
const linesOf = (reviewed: Partial<ReviewedVariations>) =>
  variationsText({ ...nothing, ...reviewed })
    .trimEnd()
    .split('\n')

const price = fieldVariation('ListtPrice', suggestedField('ListPrice'))
const entry = {
  resource: 'Property',
  field: 'Price',
  decision: 'accepted' as const,
  reason: 'of the auction',
  by: 'Ann',
  on: '2026-11-01',
  until: '2026-11-20',
}

describe('variations for the terminal', () => {
  test('what has to be resolved comes first, the most certain before others, then advisories', () =>
    assert.deepEqual(
      linesOf({
        unresolved: [
          fieldVariation('Pool', suggestedField('PoolFeatures', 'substring', 'part of it')),
          fieldVariation('ZListPrices', suggestedField('ListPrice', 'edit distance', '2 edits away')),
          price,
          fieldVariation('Citty', suggestedField('City')),
          fieldVariation('list_price', suggestedField('ListPrice', 'exact', 'the same letters')),
        ],
      }),
      [
        'Variations that have to be resolved: 4',
        '  Property.list_price  ->  ListPrice  (exact: the same letters)',
        '  Property.Citty  ->  City  (close: 1 edit away)',
        '  Property.ListtPrice  ->  ListPrice  (close: 1 edit away)',
        '  Property.ZListPrices  ->  ListPrice  (edit distance: 2 edits away)',
        '',
        'Advisories: 1',
        '  Property.Pool  ->  PoolFeatures  (substring: part of it)',
      ],
    ))

  test('another report may name its advisories, and the file that has all', () => {
    const many = Array.from({ length: 31 }, (_, index) =>
      fieldVariation(`ListtPrice${index}`, suggestedField('ListPrice')),
    )
    const text = variationsText({ ...nothing, unresolved: many }, { advisories: 'Of names', report: '--names' })
    assert.match(text, /\n {2}and 1 more; --names FILE has all of them\n\nOf names: none\n$/)
  })

  test('nothing found is said', () =>
    assert.deepEqual(linesOf({}), ['Variations that have to be resolved: none', '', 'Advisories: none']))

  test('settled variations are counted, review entries that do nothing are named', () =>
    assert.deepEqual(
      linesOf({
        settled: [{ ...price, settledBy: entry }],
        expired: [entry],
        unmatched: [{ ...entry, value: 'low' }],
        undecided: [{ resourceName: 'Proprty' }],
      }).slice(4),
      [
        'Settled by the review: 1 variation (0 ignored, 1 accepted)',
        '',
        'Review entries that have expired and settle nothing: 1',
        '  Property.Price  accepted by Ann on 2026-11-01 until 2026-11-20: of the auction',
        '',
        'Review entries whose element is not a variation any more: 1',
        "  Property.Price 'low'  accepted by Ann on 2026-11-01 until 2026-11-20: of the auction",
        '',
        'Review entries that are not decided yet: 1',
        '  Proprty',
      ],
    ))

  test('other suggestions follow, the first few by name', () => {
    const others = ['A', 'B', 'C', 'D'].map((name) => suggestedField(name, 'substring'))
    const [, line] = linesOf({ unresolved: [fieldVariation('ListtPrice', suggestedField('ListPrice'), ...others)] })
    assert.equal(line, '  Property.ListtPrice  ->  ListPrice  (close: 1 edit away), or A, B and 2 more')
  })

  const suggestion: Suggestion = { resourceName: 'Property', strategy: 'close', reason: 'r' }
  const value = { resourceName: 'Property', fieldName: 'Status', value: 'Actve' }
  const paths: readonly [Variation, string][] = [
    [{ element: { kind: 'resource', resourceName: 'Proprty' }, suggestions: [suggestion] }, 'Proprty  ->  Property'],
    [
      fieldVariation('Mail', { ...suggestion, resourceName: 'Member', fieldName: 'Email' }),
      'Property.Mail  ->  Member.Email',
    ],
    [
      {
        element: { kind: 'legacyODataValue', ...value },
        suggestions: [{ ...suggestion, fieldName: 'Status', lookupValue: 'On Sale', legacyODataValue: 'OnSale' }],
      },
      "Property.Status 'Actve'  ->  OnSale",
    ],
    [
      {
        element: { kind: 'lookupValue', ...value },
        suggestions: [{ ...suggestion, fieldName: 'Other', lookupValue: 'A' }],
      },
      "Property.Status 'Actve'  ->  Property.Other 'A'",
    ],
    [fieldVariation('Rooms', { ...suggestion, resourceName: 'PropertyRooms' }), 'Property.Rooms  ->  PropertyRooms'],
  ]
  for (const [variation, text] of paths)
    test(text, () => assert.equal(linesOf({ unresolved: [variation] })[1], `  ${text}  (close: r)`))

  test('names of a server do nothing to the terminal', () => {
    const [, line] = linesOf({ unresolved: [fieldVariation('a\u001B[2J\nb', suggestedField('ListPrice'))] })
    assert.equal(line, '  Property.a\\u001b[2J\\u000ab  ->  ListPrice  (close: 1 edit away)')
  })

  test('long lists end with their number and the file that has all', () => {
    const many = (strategy: Suggestion['strategy']) =>
      Array.from({ length: 2040 }, (_, index) => fieldVariation(`F${index}`, suggestedField('ListPrice', strategy)))
    const lines = linesOf({ unresolved: [...many('close'), ...many('substring')] })
    assert.equal(lines.filter((line) => line.includes('(close')).length, 30)
    const last = '  and 2,010 more; --report FILE has all of them'
    assert.deepEqual([lines[31], lines.at(-1)], [last, last])
  })
})
