import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readLookupRecords } from './read-lookup-records'

const record = { LookupKey: '1', LookupName: 'City', LookupValue: 'Los Angeles', StandardLookupValue: null }

test('both shapes of saved records are read', () => {
  const want = new Map([['City', [{ lookupName: 'City', lookupValue: 'Los Angeles' }]]])
  assert.deepEqual(readLookupRecords(JSON.stringify({ value: [record] })), want)
  assert.deepEqual(readLookupRecords(JSON.stringify({ description: 'x', lookups: [record] })), want)
})

test('every unusable record is named', () => {
  const records = [record, { ...record, LookupName: ' ' }, { ...record, LookupValue: 3 }, null]
  assert.throws(() => readLookupRecords(JSON.stringify({ value: records })), {
    message: [
      'record 2: LookupName is missing, blank or no text',
      'record 3: LookupValue of City is missing, blank or no text',
      'record 4: not an object',
    ].join('\n'),
  })
})

test('what is no such file is said in one line', () => {
  assert.throws(() => readLookupRecords('<html>'), /^Error: not JSON: /)
  assert.throws(() => readLookupRecords('[]'), /neither \{"lookups": \[\.\.\.\]\} nor an OData payload/)
})
