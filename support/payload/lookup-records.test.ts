import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readLookupRecords } from './lookup-records'

const read = (text: string) => readLookupRecords(Buffer.from(text))

const record = { LookupKey: '1', LookupName: 'City', LookupValue: 'Los Angeles', StandardLookupValue: null, Own: 1 }

test('both shapes of saved records are read as they are', () => {
  const blank = { ...record, LookupName: null, LookupValue: ' ' }
  assert.deepEqual(read(JSON.stringify({ value: [record, blank] })), [record, blank])
  assert.deepEqual(read(JSON.stringify({ description: 'x', lookups: [record] })), [record])
  assert.deepEqual(read('{"value": []}'), [])
})

test('a file of another kind is reported in one line', () => {
  assert.throws(() => read('<html>'), /^Error: not JSON: /)
  assert.throws(() => read('[]'), /neither \{"lookups": \[\.\.\.\]\} nor an OData payload/)
  assert.throws(() => read('null'), /neither \{"lookups": \[\.\.\.\]\} nor an OData payload/)
})

test('records of something else are refused by the first of them', () => {
  const refused = (other: unknown) => () => read(JSON.stringify({ value: [record, other] }))
  assert.throws(refused(null), { message: 'record 2 is not a JSON object with a LookupName: null' })
  assert.throws(refused({ ListingKey: '1' }), {
    message: 'record 2 is not a JSON object with a LookupName: {"ListingKey":"1"}',
  })
  assert.throws(refused([]), /^Error: record 2 is not a JSON object/)
})
