import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WrittenVariation } from '../element-reports'
import { ElementVariations } from './element-variations'

const suggestion = { reason: '1 edit away', ddWikiUrl: null }

const ofField = (...variations: readonly WrittenVariation[]) =>
  new ElementVariations(variations).ofField('Property', 'ListtPrice')

const field = { resourceName: 'Property', fieldName: 'ListtPrice' }

test('a Field may have been meant for another, which is reported with its Resource', () => {
  const url = 'https://dd.reso.org/DD2.0/Property/ListPrice/'
  assert.deepEqual(
    ofField({ ...field, suggestions: [{ ...suggestion, suggestedFieldName: 'ListPrice', ddWikiUrl: url }] }),
    [{ suggestion: 'Property.ListPrice', reason: '1 edit away', url }],
  )
  const elsewhere = { ...suggestion, suggestedResourceName: 'Member', suggestedFieldName: 'MemberKey' }
  assert.deepEqual(ofField({ ...field, suggestions: [elsewhere] }), [
    { suggestion: 'Member.MemberKey', reason: '1 edit away' },
  ])
})

test('a value is told by itself, in the spelling of the server, and with its Field where that is another', () => {
  const both = {
    ...suggestion,
    suggestedLookupValue: 'Active Under Contract',
    suggestedLegacyODataValue: 'ActiveUnderContract',
  }
  const suggestedFor = (value: object, more = {}) =>
    ofField({ ...field, ...value, suggestions: [{ ...both, ...more }] })?.map((one) => [one.value, one.suggestion])
  assert.deepEqual(suggestedFor({ lookupValue: 'Actve' }), [['Actve', 'Active Under Contract']])
  assert.deepEqual(suggestedFor({ lookupValue: 'Actve!', legacyODataValue: 'Actve' }), [
    ['Actve', 'ActiveUnderContract'],
  ])
  assert.deepEqual(suggestedFor({ lookupValue: 'Actve' }, { suggestedFieldName: 'MlsStatus' }), [
    ['Actve', "Property.MlsStatus 'Active Under Contract'"],
  ])
  assert.deepEqual(
    suggestedFor({ lookupValue: 'Actve' }, { suggestedResourceName: 'Property', suggestedFieldName: 'ListtPrice' }),
    [['Actve', 'Active Under Contract']],
  )
})

test('a Resource may have been meant for another', () => {
  const variations = new ElementVariations([
    { resourceName: 'Propertys', suggestions: [{ ...suggestion, suggestedResourceName: 'Property' }] },
  ])
  assert.deepEqual(variations.ofResource('Propertys'), [{ suggestion: 'Property', reason: '1 edit away' }])
  assert.equal(variations.ofResource('Property'), undefined)
  assert.equal(variations.ofField('Propertys', 'ListtPrice'), undefined)
})

test('variations that people have settled are not asked about again', () => {
  const settledBy = { decision: 'ignored' }
  assert.equal(
    ofField({ ...field, settledBy, suggestions: [{ ...suggestion, suggestedFieldName: 'ListPrice' }] }),
    undefined,
  )
})
