import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readLookupRecords, recordsInUse, toLookupRecords, whyNotAll } from './lookup-records'

const read = (text: string) => readLookupRecords(Buffer.from(text))

const record = { LookupKey: '1', LookupName: 'City', LookupValue: 'Los Angeles', StandardLookupValue: null, Own: 1 }

test('both shapes of saved records are read as they are', () => {
  const blank = { ...record, LookupName: null, LookupValue: ' ' }
  assert.deepEqual(read(JSON.stringify({ value: [record, blank] })), [record, blank])
  assert.deepEqual(read(JSON.stringify({ description: 'x', lookups: [record] })), [record])
  assert.deepEqual(read('{"value": []}'), [])
})

test('records that were read are known ones, though there are none', () => {
  assert.deepEqual(toLookupRecords([]), { kind: 'known', byLookupName: new Map() })
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

test('a record that is refused is told by its beginning', () => {
  const text = JSON.stringify({ Remarks: 'x'.repeat(200) })
  assert.throws(() => read(`{"value": [${text}]}`), {
    message: `record 1 is not a JSON object with a LookupName: ${text.slice(0, 80)}`,
  })
})

test('records that offer a value are those of their LookupName, with the reason why there may be others', () => {
  const unknown = { kind: 'unknown', reason: 'no answer', advice: 'run again' } as const
  const all = toLookupRecords([record, { LookupName: 'City' }, { LookupValue: 'Boise' }])
  assert.deepEqual([...all.byLookupName], [['City', [{ lookupName: 'City', lookupValue: 'Los Angeles' }]]])
  assert.equal(Object.hasOwn(all, 'incomplete'), false)
  const some = toLookupRecords([record], unknown)
  assert.deepEqual([whyNotAll(all), whyNotAll(some), whyNotAll(unknown)], [undefined, unknown, unknown])
})

test('records in use are those that a Field refers to by its LookupName', () => {
  const field = { resourceName: 'Property', fieldName: 'City', type: 'Edm.String' }
  const annotations = [{ term: 'RESO.OData.Metadata.LookupName', value: 'City' }]
  const report = {
    description: 'x',
    version: '2.0',
    generatedOn: '2026-01-02T03:04:05.678Z',
    lookups: [],
    fields: [{ ...field, annotations }, field, { ...field, type: 'o.County' }],
  }
  const [county, none] = [{ ...record, LookupName: 'County' }, { LookupKey: '9' }]
  assert.deepEqual(recordsInUse(report, [record, county, none, { ...record, LookupName: 'o.County' }]), [
    record,
    { ...record, LookupName: 'o.County' },
  ])
})
