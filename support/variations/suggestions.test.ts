import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readSuggestions } from './suggestions'
import type { LocalElement } from './variation'

const propertty: LocalElement = { kind: 'resource', resourceName: 'Propertty' }
const price: LocalElement = { kind: 'field', resourceName: 'Property', fieldName: 'Price' }
const sold: LocalElement = { kind: 'lookupValue', resourceName: 'Property', fieldName: 'StandardStatus', value: 'Sold' }

describe("the map of RESO's variations service", () => {
  test('suggestions on all three levels, for lookup values in both spellings', () => {
    const map = readSuggestions(
      JSON.stringify({
        Propertty: { suggestions: [{ suggestedResourceName: 'Property' }] },
        Property: {
          Price: { suggestions: [{ suggestedResourceName: 'Property', suggestedFieldName: 'ListPrice' }] },
          StandardStatus: {
            Sold: {
              suggestions: [
                {
                  suggestedResourceName: 'Property',
                  suggestedFieldName: 'StandardStatus',
                  suggestedLookupValue: 'Closed',
                },
                {
                  suggestedResourceName: 'Property',
                  suggestedFieldName: 'StandardStatus',
                  suggestedLegacyODataValue: 'Closed',
                },
              ],
            },
          },
        },
      }),
    )
    const decided = { strategy: 'Suggestion', reason: 'somebody has decided so' }
    const status = { resourceName: 'Property', fieldName: 'StandardStatus' }
    assert.deepEqual(map.suggestionsFor(propertty), [{ resourceName: 'Property', ...decided }])
    assert.deepEqual(map.suggestionsFor(price), [{ resourceName: 'Property', fieldName: 'ListPrice', ...decided }])
    assert.deepEqual(map.suggestionsFor(sold), [
      { ...status, lookupValue: 'Closed', ...decided },
      { ...status, legacyODataValue: 'Closed', ...decided },
    ])
    assert.deepEqual(map.suggestionsFor({ ...sold, kind: 'legacyODataValue' })?.length, 2)
    assert.equal(map.suggestionsFor({ ...price, fieldName: 'price' }), undefined)
  })

  const flags: readonly [object, string][] = [
    [{ isAdminReview: true, isFastTrack: true }, 'Admin Review'],
    [{ isFastTrack: true, isAdminReview: false }, 'Fast Track'],
    [{ isFastTrack: null }, 'Suggestion'],
  ]
  for (const [given, strategy] of flags)
    test(`${JSON.stringify(given)} is ${strategy}`, () => {
      const suggestions = [{ suggestedResourceName: 'Property', ...given, addedBy: 'somebody' }]
      const map = readSuggestions(JSON.stringify({ Propertty: { suggestions } }))
      assert.deepEqual(
        map.suggestionsFor(propertty)?.map((suggestion) => suggestion.strategy),
        [strategy],
      )
    })

  test('ignored is about the element itself and not about what lies below', () => {
    const map = readSuggestions(
      '{"Property": {"ignored": true, "Price": {"ignored": false}, "Pool": {"ignored": true}}}',
    )
    const isIgnored = (fieldName?: string) =>
      map.isIgnored({ ...propertty, resourceName: 'Property', ...(fieldName !== undefined && { fieldName }) })
    assert.deepEqual([isIgnored(), isIgnored('Price'), isIgnored('Pool')], [true, false, true])
  })

  test('names that objects have by themselves are names like others', () => {
    const map = readSuggestions('{"Property": {"__proto__": {"ignored": true}}}')
    const named = (fieldName: string): LocalElement => ({ kind: 'field', resourceName: 'Property', fieldName })
    assert.equal(map.isIgnored(named('__proto__')), true)
    assert.equal(map.isIgnored(named('constructor')), false)
    assert.equal(map.suggestionsFor(named('constructor')), undefined)
  })

  test('an empty list of suggestions says nothing', () =>
    assert.equal(readSuggestions('{"Propertty": {"suggestions": []}}').suggestionsFor(propertty), undefined))

  test('what has to be used beside it is part of the reason', () => {
    const suggestion = {
      suggestedResourceName: 'Property',
      suggestedFieldName: 'PropertyType',
      suggestedRelatedResourceName: 'Property',
      suggestedRelatedFieldName: 'PropertySubType',
      suggestedRelatedLookupValue: 'Condominium',
    }
    const map = readSuggestions(JSON.stringify({ Property: { Price: { suggestions: [suggestion] } } }))
    const reason = "somebody has decided so, together with Property.PropertySubType 'Condominium'"
    assert.deepEqual(
      map.suggestionsFor(price)?.map((found) => found.reason),
      [reason],
    )
  })

  const refusals: readonly [string, RegExp][] = [
    ['{', /^The map of suggestions is not JSON: /],
    ['[]', /^The map should be an object, but is \[\]$/],
    ['{"Property": 1}', /^Property should be an object, but is 1$/],
    ['{"Property": {"ignored": "yes"}}', /^ignored of Property should be true or false, but is "yes"$/],
    ['{"Property": {"Price": {"suggestions": {}}}}', /^suggestions of Property\.Price should be a list, but is \{\}$/],
    ['{"A": {"suggestions": [{}]}}', /^Suggestion 1 of A should have a suggestedResourceName, but has none$/],
    [
      '{"A": {"suggestions": [{"suggestedResourceName": 1}]}}',
      /^suggestedResourceName in Suggestion 1 of A should be a text/,
    ],
    [
      '{"A": {"suggestions": [{"suggestedResourceName": "A", "suggestedLookupValue": "B"}]}}',
      /^Suggestion 1 of A should have a suggestedFieldName beside its value, but has none$/,
    ],
    ['{"A": {"B": {"C": {"D": {}}}}}', /^A\.B 'C' should have nothing but ignored and suggestions, but has "D"$/],
  ]
  for (const [text, message] of refusals)
    test(`${text} is refused with its place`, () => assert.throws(() => readSuggestions(text), { message }))
})
