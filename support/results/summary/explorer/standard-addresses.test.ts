import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DictionaryIndex } from '../../../dictionary/dictionary-index'
import { dictionaryOf } from '../../availability/roll-up/testing/dictionaries'
import { StandardAddresses } from './standard-addresses'

test('each address is what all begin with, and the rest', () => {
  for (const version of ['1.7', '2.0'] as const) {
    const reference = dictionaryOf(version)
    const addresses = new StandardAddresses(reference)
    assert.equal(addresses.start, `https://dd.reso.org/DD${version}/`)
    const { url, lookupName = '' } = reference.field('Property', 'StandardStatus') ?? {}
    const value = reference.lookup(lookupName)?.values[1]
    assert.ok(url && value?.url)
    assert.equal(addresses.start + addresses.rest(url), url)
    assert.equal(addresses.start + addresses.rest(value.url), value.url)
    assert.equal(addresses.ofResource('Property'), 'Property/')
    assert.equal(addresses.ofResource('X_Local'), undefined)
  }
})

test('the address that differs first decides where the rest begins', () => {
  const field = (standardName: string, url?: string) => ({
    resourceName: 'Property',
    standardName,
    displayName: standardName,
    dataType: 'String' as const,
    synonyms: [],
    propertyTypes: [],
    payloads: [],
    ...(url !== undefined && { url }),
  })
  const startOf = (...urls: readonly (string | undefined)[]) => {
    const fields = urls.map((url, index) => field(`Field${index}`, url))
    const resources = [{ name: 'Property', fields }]
    return new StandardAddresses(new DictionaryIndex({ version: '2.0', resources, lookups: [] })).start
  }
  assert.equal(
    startOf('https://a.test/one/x', undefined, 'https://a.test/one/y', 'https://a.test/on'),
    'https://a.test/on',
  )
  assert.equal(startOf('https://a.test/one'), 'https://a.test/one')
  assert.equal(startOf('https://a.test/', 'elsewhere'), '')
})

test('a dictionary without pages has none', () => {
  const addresses = new StandardAddresses(new DictionaryIndex({ version: '2.0', resources: [], lookups: [] }))
  assert.deepEqual(
    [addresses.start, addresses.rest(undefined), addresses.ofResource('Property')],
    ['', undefined, undefined],
  )
})
