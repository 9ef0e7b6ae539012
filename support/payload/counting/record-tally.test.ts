import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deserialize, serialize } from 'node:v8'
import fc from 'fast-check'
import type { JsonObject } from '../../odata/json-value'
import type { Tally } from '../tally'
import { OWN_COUNTING, RESO_COUNTING } from './counting-rules'
import { RecordTally } from './record-tally'
import { PROPERTY, tallyOf, valuesOf } from './testing/counted'

const DATE_FIELD = 'ModificationTimestamp'

test('without records all counts are empty', () => {
  const tally = { records: 0, fields: new Map(), lookupValues: new Map(), postalCodes: new Set() }
  assert.deepEqual(tallyOf(OWN_COUNTING, []), tally)
})

test('a tally tells records, Fields, lookup values, dates and PostalCodes', () => {
  const tally = tallyOf(OWN_COUNTING, [
    { Key: '1', Status: 'Active', PostalCode: '12345', ModificationTimestamp: '2024-01-01T00:00:00Z' },
    { Key: '2', Status: null, PostalCode: ' ', ModificationTimestamp: '2023-01-01T00:00:00Z' },
    { Key: '3', PostalCode: 12345, ModificationTimestamp: 'soon' },
    { Key: '4', PostalCode: ['12346'], ModificationTimestamp: ['2022-01-01T00:00:00Z'] },
  ])
  assert.deepEqual(tally, {
    records: 4,
    fields: new Map([
      ['Key', 4],
      ['Status', 1],
      ['PostalCode', 3],
      ['ModificationTimestamp', 4],
    ]),
    lookupValues: new Map([['Status', new Map([['Active', 1]])]]),
    dateLow: '2023-01-01T00:00:00Z',
    dateHigh: '2024-01-01T00:00:00Z',
    postalCodes: new Set(['12345']),
  })
})

test('a Field is available in as many records as have it', () => {
  const { fields } = tallyOf(OWN_COUNTING, [{ Remarks: 'a', constructor: 1 }, { Remarks: null }, { Remarks: 'b' }, {}])
  assert.deepEqual(
    fields,
    new Map([
      ['Remarks', 2],
      ['constructor', 1],
    ]),
  )
})

test('without metadata no value is one of a Lookup, without a date Field there are no dates', () => {
  const tally = new RecordTally(undefined, OWN_COUNTING, undefined)
  tally.add({ Status: 'Active', ModificationTimestamp: '2024-01-01T00:00:00Z' })
  assert.deepEqual(tally.result(), {
    records: 1,
    fields: new Map([
      ['Status', 1],
      ['ModificationTimestamp', 1],
    ]),
    lookupValues: new Map(),
    postalCodes: new Set(),
  })
})

test('an expansion is left out of the record that has it', () => {
  const record = { Key: '1', Status: 'Active' }
  assert.deepEqual(
    tallyOf(OWN_COUNTING, [{ ...record, Media: [{ Key: '1' }] }], 'Media'),
    tallyOf(OWN_COUNTING, [record]),
  )
})

test('so many values that are not advertised are told apart, by the rules of RESO all', () => {
  const records = Array.from({ length: 2500 }, (_, index) => ({ Status: `Status ${index}` }))
  const own = valuesOf(tallyOf(OWN_COUNTING, [...records, { Status: 'Active' }]), 'Status')
  assert.equal(Object.keys(own).length, 2002)
  assert.deepEqual([own['(other values)'], own['Active']], [500, 1])
  assert.equal(Object.keys(valuesOf(tallyOf(RESO_COUNTING, records), 'Status')).length, 2500)
})

test('the members of an EnumType are told apart, however many other values there are', () => {
  const records = Array.from({ length: 2500 }, (_, index) => ({ Kind: `Kind ${index}` }))
  const kinds = valuesOf(tallyOf(OWN_COUNTING, [...records, { Kind: 'House' }]), 'Kind')
  assert.deepEqual([kinds['(other values)'], kinds['House'], Object.keys(kinds).length], [500, 1, 2002])
})

test('as many PostalCodes are kept as a country has, and no blank ones', () => {
  const records = Array.from({ length: 100_002 }, (_, index) => ({ PostalCode: `${index}` }))
  assert.equal(tallyOf(OWN_COUNTING, records).postalCodes.size, 100_000)
  assert.deepEqual(tallyOf(RESO_COUNTING, [{ PostalCode: ' ' }, { PostalCode: '1' }]).postalCodes, new Set(['1']))
})

test('a result does not change with what comes after', () => {
  const tally = new RecordTally(PROPERTY, OWN_COUNTING, DATE_FIELD)
  tally.add({ Status: 'Active', PostalCode: '1' })
  const [result, copy] = [tally.result(), tally.result()]
  tally.add({ Status: 'Active', PostalCode: '2' })
  assert.deepEqual(result, copy)
})

const record: fc.Arbitrary<JsonObject> = fc.record(
  {
    Status: fc.constantFrom('Active', 'Foo, LLC', 'Gone', '', null),
    Statuses: fc.array(fc.constantFrom('Active', 'Gone', 'Foo, LLC'), { maxLength: 3 }),
    Flags: fc.constantFrom('Deck', 'Deck,Pool', 'Pool, Deck'),
    PostalCode: fc.constantFrom('1', '2', ' '),
    ModificationTimestamp: fc.constantFrom('2024-01-01T00:00:00Z', '2023-01-01T00:00:00.5+01:00', 'soon'),
    '@odata.etag': fc.constant('1'),
  },
  { requiredKeys: [] },
)

test('records before and after a checkpoint are counted together', () => {
  fc.assert(
    fc.property(
      fc.array(record),
      fc.array(record),
      fc.constantFrom(OWN_COUNTING, RESO_COUNTING),
      (before, after, rules) => {
        const stored: Tally = deserialize(serialize(tallyOf(rules, before)))
        const continued = RecordTally.from(stored, PROPERTY, rules, DATE_FIELD)
        for (const each of after) continued.add(each)
        assert.deepEqual(continued.result(), tallyOf(rules, [...before, ...after]))
      },
    ),
  )
})
