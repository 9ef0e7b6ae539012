import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { DictionaryIndex } from '../dictionary/dictionary-index'
import { findVariations } from './find-variations'
import type { OfferedResource } from './offered-names'
import type { SuggestionsMap } from './suggestions'
import { referenceDictionary } from './testing/reference-names'
import { enumField, lookupField, resource, server, told } from './testing/server-names'
import type { LocalElement, Suggestion } from './variation'

const dictionary = new DictionaryIndex(referenceDictionary('2.0'))
const keyOf = ({ resourceName, fieldName, value }: LocalElement) =>
  [resourceName, fieldName, value].filter((name) => name !== undefined).join('.')

const decided = (suggestions: Record<string, Suggestion[] | 'ignored'>): SuggestionsMap => ({
  isIgnored: (element) => suggestions[keyOf(element)] === 'ignored',
  suggestionsFor: (element) => {
    const known = suggestions[keyOf(element)]
    return known === 'ignored' ? undefined : known
  },
})
const variations = (suggestions: Parameters<typeof decided>[0], ...resources: OfferedResource[]) =>
  told(findVariations(server(...resources), dictionary, { suggestions: decided(suggestions) }))

const human = (target: Pick<Suggestion, 'resourceName' | 'fieldName' | 'lookupValue' | 'legacyODataValue'>) =>
  ({ ...target, strategy: 'Suggestion', reason: 'suggested' }) as const

describe('an ignored name is not a variation', () => {
  const local = [resource('Propertyx', 'ListPrce'), resource('Member', enumField('MemberStatus', 'Actve'), 'MemberKy')]

  test('a Resource, a Field and a value', () => {
    assert.deepEqual(variations({}, ...local), [
      'Member.MemberKy: MemberKey (close)',
      'Member.MemberStatus.Actve: Active/Active (close)',
      'Propertyx: Property (close)',
      'Propertyx.ListPrce: Property.ListPrice (other Resource)',
    ])
    const ignored = ['Member.MemberKy', 'Member.MemberStatus.Actve', 'Propertyx', 'Propertyx.ListPrce']
    for (const key of ignored) {
      assert.deepEqual(variations({ [key]: 'ignored' }, ...local).length, 3)
    }
    assert.deepEqual(variations(Object.fromEntries(ignored.map((key) => [key, 'ignored' as const])), ...local), [])
  })
})

describe('suggestions of people replace those of the machine', () => {
  test('for a Resource, unless the server has what they suggest', () => {
    const suggestions = { Propertyx: [human({ resourceName: 'Office' })] }
    assert.deepEqual(variations(suggestions, resource('Propertyx')), ['Propertyx: Office (Suggestion)'])
    assert.deepEqual(variations(suggestions, resource('Propertyx'), resource('Office')), [
      'Propertyx: Property (close)',
    ])
  })

  test('for a Field', () => {
    const suggestions = { 'Property.ListPrce': [human({ resourceName: 'Property', fieldName: 'ClosePrice' })] }
    assert.deepEqual(variations(suggestions, resource('Property', 'ListPrce')), [
      'Property.ListPrce: ClosePrice (Suggestion)',
    ])
    assert.deepEqual(variations(suggestions, resource('Property', 'ListPrce', 'ClosePrice')), [
      'Property.ListPrce: ListPrice (close)',
    ])
  })

  test('for a value, which the server may have in either spelling', () => {
    const target = { resourceName: 'Property', fieldName: 'StandardStatus', lookupValue: 'Active Under Contract' }
    const suggestions = {
      'Property.StandardStatus.Actve': [human({ ...target, legacyODataValue: 'ActiveUnderContract' })],
    }
    const suggested = ['Property.StandardStatus.Actve: Active Under Contract/ActiveUnderContract (Suggestion)']
    const compared = ['Property.StandardStatus.Actve: Active/Active (close)']
    for (const field of [enumField, lookupField]) {
      assert.deepEqual(variations(suggestions, resource('Property', field('StandardStatus', 'Actve'))), suggested)
    }
    for (const field of [
      enumField('StandardStatus', 'Actve', 'ActiveUnderContract'),
      lookupField('StandardStatus', 'Actve', 'Active Under Contract'),
      lookupField('StandardStatus', 'Actve', { name: 'UC', standardName: 'Active Under Contract' }),
    ]) {
      assert.deepEqual(variations(suggestions, resource('Property', field)), compared)
    }
  })

  test('they stay apart from the values of a Field: those are compared all the same', () => {
    const suggestions = { 'Property.StandardStatus': [human({ resourceName: 'Property', fieldName: 'MlsStatus' })] }
    assert.deepEqual(variations(suggestions, resource('Property', enumField('StandardStatus', 'Actve'))), [
      'Property.StandardStatus: MlsStatus (Suggestion)',
      'Property.StandardStatus.Actve: Active/Active (close)',
    ])
  })

  test('they may be about names that nothing resembles', () => {
    const suggestions = { 'Property.Zebra.Stripes': [human({ resourceName: 'Property', fieldName: 'Flooring' })] }
    assert.deepEqual(variations(suggestions, resource('Property', enumField('Zebra', 'Stripes'))), [
      'Property.Zebra.Stripes: Flooring (Suggestion)',
    ])
  })

  test('they keep their strategy', () => {
    for (const strategy of ['Fast Track', 'Admin Review'] as const) {
      const suggestions = { Propertyx: [{ ...human({ resourceName: 'Office' }), strategy }] }
      assert.deepEqual(variations(suggestions, resource('Propertyx')), [`Propertyx: Office (${strategy})`])
    }
  })
})
