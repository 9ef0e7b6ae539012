import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { resoMatches } from './report/reso-strategy'
import { reportOf } from './testing/reported-variations'
import { fieldVariation, someVariations, suggestedField } from './testing/review-variations'
import { type LocalElement, type Suggestion, type Variation, variationStrategies } from './variation'

const status = { resourceName: 'Property', fieldName: 'StandardStatus' }
const suggestedStatus: Suggestion = {
  ...status,
  lookupValue: 'Active Under Contract',
  legacyODataValue: 'ActiveUnderContract',
  strategy: 'exact',
  reason: 'the same letters',
}
const statusPage = 'https://dd.reso.org/DD2.0/lookups/StandardStatus/Active%20Under%20Contract/'

describe('the variations report', () => {
  test('without variations has five empty lists', () =>
    assert.deepEqual(reportOf([]), {
      description: 'Data Dictionary Variations Report',
      version: '2.0',
      generatedOn: '2026-11-22T00:00:00Z',
      fuzziness: 0.25,
      variations: { resources: [], fields: [], lookups: [], expansions: [], complexTypes: [] },
    }))

  test('a Resource, with the page of the version', () => {
    const suggestion: Suggestion = {
      resourceName: 'Property',
      strategy: 'close',
      reason: 'r',
      distance: 1,
      maxDistance: 1,
    }
    const element: LocalElement = { kind: 'resource', resourceName: 'Proprty' }
    assert.deepEqual(reportOf([{ element, suggestions: [suggestion] }]).variations.resources, [
      {
        resourceName: 'Proprty',
        blocking: true,
        suggestions: [
          {
            suggestedResourceName: 'Property',
            strategy: 'Edit Distance',
            kind: 'close',
            reason: 'r',
            ddWikiUrl: 'https://dd.reso.org/DD2.0/Property/',
            closeMatch: true,
            distance: 1,
            maxDistance: 1,
          },
        ],
      },
    ])
  })

  test('a Field names the Resource of its suggestion only when it is another one', () => {
    const other: Suggestion = {
      resourceName: 'Member',
      fieldName: 'MemberEmail',
      strategy: 'other Resource',
      reason: 'r',
    }
    const { fields } = reportOf([fieldVariation('ListtPrice', suggestedField('ListPrice'), other)]).variations
    const names = fields[0]?.suggestions.map(({ suggestedResourceName, suggestedFieldName, ddWikiUrl }) => [
      suggestedResourceName,
      suggestedFieldName,
      ddWikiUrl,
    ])
    assert.deepEqual(names, [
      [undefined, 'ListPrice', 'https://dd.reso.org/DD2.0/Property/ListPrice/'],
      ['Member', 'MemberEmail', 'https://dd.reso.org/DD2.0/Member/MemberEmail/'],
    ])
  })

  test('what people decided names everything', () => {
    const { fields } = reportOf([fieldVariation('Price', suggestedField('ListPrice', 'Fast Track', 'r'))]).variations
    assert.deepEqual(fields[0], {
      resourceName: 'Property',
      fieldName: 'Price',
      blocking: false,
      suggestions: [
        {
          suggestedResourceName: 'Property',
          suggestedFieldName: 'ListPrice',
          strategy: 'Fast Track',
          kind: 'Fast Track',
          reason: 'r',
          ddWikiUrl: 'https://dd.reso.org/DD2.0/Property/ListPrice/',
        },
      ],
    })
  })

  test('a Field that should have been a Resource', () => {
    const suggestion: Suggestion = { resourceName: 'Property', strategy: 'Suggestion', reason: 'r' }
    const [entry] = reportOf([fieldVariation('Listing', suggestion)]).variations.fields
    assert.equal(entry?.suggestions[0]?.suggestedResourceName, 'Property')
    assert.equal(entry?.suggestions[0]?.suggestedFieldName, undefined)
  })

  test('a member with a StandardName is one entry with both spellings', () => {
    const element: LocalElement = { kind: 'legacyODataValue', ...status, value: 'ACTIVE_UC' }
    assert.deepEqual(reportOf([{ element, suggestions: [suggestedStatus] }]).variations.lookups, [
      {
        ...status,
        lookupValue: 'Active Under  Contract',
        legacyODataValue: 'ACTIVE_UC',
        blocking: true,
        suggestions: [
          {
            suggestedLookupValue: 'Active Under Contract',
            suggestedLegacyODataValue: 'ActiveUnderContract',
            strategy: 'Substring',
            kind: 'exact',
            reason: 'the same letters',
            ddWikiUrl: statusPage,
            exactMatch: true,
          },
        ],
      },
    ])
  })

  test('a member without one has no lookupValue, a lookup value no legacyODataValue', () => {
    const variation = (kind: 'lookupValue' | 'legacyODataValue'): Variation => ({
      element: { kind, ...status, value: 'PENDNG' },
      suggestions: [suggestedStatus],
    })
    const entries = reportOf([variation('lookupValue'), variation('legacyODataValue')]).variations.lookups
    assert.deepEqual(
      entries.map(({ lookupValue, legacyODataValue }) => [lookupValue, legacyODataValue]),
      [
        [undefined, 'PENDNG'],
        ['PENDNG', undefined],
      ],
    )
  })

  test('a lookup value that is suggested in one spelling has the page of the value', () => {
    const pageOf = (suggestion: Suggestion) =>
      reportOf([{ element: { kind: 'lookupValue', ...status, value: 'auc' }, suggestions: [suggestion] }]).variations
        .lookups[0]?.suggestions[0]?.ddWikiUrl
    const said = { ...status, strategy: 'Suggestion', reason: 'r' } as const
    assert.equal(pageOf({ ...said, lookupValue: 'ActiveUnderContract' }), statusPage)
    assert.equal(pageOf({ ...said, legacyODataValue: 'ActiveUnderContract' }), statusPage)
    assert.equal(pageOf({ ...said, lookupValue: 'Sold' }), null)
    assert.equal(pageOf({ ...said, fieldName: 'ListPrice', lookupValue: 'Sold' }), null)
  })

  test('what the dictionary does not have has no page', () => {
    const suggestions: Suggestion[] = [
      { ...suggestedField('Nothing') },
      { resourceName: 'Nothing', strategy: 'Suggestion', reason: 'r' },
    ]
    const [entry] = reportOf([fieldVariation('A', ...suggestions)]).variations.fields
    assert.deepEqual(
      entry?.suggestions.map(({ ddWikiUrl }) => ddWikiUrl),
      [null, null],
    )
  })

  test('expansions and complex types have lists of their own', () => {
    const variation = (kind: LocalElement['kind'], fieldName: string): Variation => ({
      element: { kind, resourceName: 'Property', fieldName },
      suggestions: [suggestedField('ListPrice')],
    })
    const { fields, expansions, complexTypes } = reportOf([
      variation('expansion', 'Meda'),
      variation('complex type', 'Adress'),
    ]).variations
    assert.deepEqual(
      [fields, expansions, complexTypes].map((entries) => entries.map(({ fieldName }) => fieldName)),
      [[], ['Meda'], ['Adress']],
    )
  })

  test('a settled variation carries its entry and does not block', () => {
    const settledBy = { resource: 'Property', decision: 'ignored', reason: 'r', by: 'Ann', on: '2026-11-22' } as const
    const [entry] = reportOf([], [{ ...fieldVariation('A', suggestedField('ListPrice')), settledBy }]).variations.fields
    assert.deepEqual([entry?.blocking, entry?.settledBy], [false, settledBy])
  })

  test('the order of variations does not matter, and none is lost', () => {
    fc.assert(
      fc.property(someVariations, (variations) => {
        const report = reportOf(variations)
        assert.deepEqual(report, reportOf(variations.toReversed()))
        assert.equal(Object.values(report.variations).flat().length, variations.length)
      }),
    )
  })

  test('exact and close are flagged as RESO flags them, and nothing else is', () => {
    const flagged = (flag: 'exactMatch' | 'closeMatch') =>
      variationStrategies.filter((strategy) => resoMatches[strategy][flag] === true)
    assert.deepEqual([flagged('exactMatch'), flagged('closeMatch')], [['exact'], ['close']])
  })
})
