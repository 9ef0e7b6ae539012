import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recordsOf } from './core-request'
import { answered, requestOf } from './web-api-core/testing/core-answers'

const recordsIn = (body: object | string) => recordsOf(answered(requestOf(), { body }))

test('the records of a page are the objects of its value', () => {
  assert.deepEqual(recordsIn({ value: [{ ListingKey: 'P1' }, null, 'P2', ['P3'], {}] }), [{ ListingKey: 'P1' }, {}])
})

test('what is not a page has no records', () => {
  for (const body of ['<html></html>', {}, { value: null }, { value: { ListingKey: 'P1' } }, { ListingKey: 'P1' }]) {
    assert.deepEqual(recordsIn(body), [])
  }
})
