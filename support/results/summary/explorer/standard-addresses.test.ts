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

test('a dictionary without pages has none', () => {
  const addresses = new StandardAddresses(new DictionaryIndex({ version: '2.0', resources: [], lookups: [] }))
  assert.deepEqual(
    [addresses.start, addresses.rest(undefined), addresses.ofResource('Property')],
    ['', undefined, undefined],
  )
})
