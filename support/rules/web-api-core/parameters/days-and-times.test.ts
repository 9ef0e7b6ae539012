import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isDate } from '../../../dictionary/iso-date'
import { readTimestamp } from '../../../metadata/exact-values'
import { filtersOf } from '../testing/feature-filters'
import { matches, missing, parameter, recordsWithValues, targetOf, texts } from '../testing/found-target'

const DATE_FILTERS = filtersOf('Date').filter((filter) => !filter.includes('DateTimeValue'))
const TIMESTAMP_FILTERS = filtersOf('Timestamp', 'DateTimeValue', 'Recent')

test('DateValue is in the middle of the dates', async () => {
  const values = ['2024-02-29', '2023-01-01', '2024-02-30', null, '2025-01-01T00:00:00Z', '2025-06-30']
  const target = await targetOf(recordsWithValues('ListingContractDate', values))
  assert.deepEqual(texts(target, 'DateField', 'DateValue'), ['ListingContractDate', '2024-02-29'])
  const { why } = parameter(target, 'DateValue')
  assert.equal(why, 'the middle one of 3 different values in 6 records of Property')
})

test('a type that is defined as Edm.Date is one, and another Field is taken where the usual one lacks values', async () => {
  const days = ['2024-01-01', '2024-01-02', '2024-01-03']
  const records = days.map((CloseDate) => ({ Key: CloseDate, CloseDate, ListingContractDate: days[0] ?? null }))
  assert.deepEqual(texts(await targetOf(records), 'DateField', 'DateValue'), ['CloseDate', '2024-01-02'])
})

test('a date of the RESOScript is written without apostrophes, and exists', async () => {
  const records = recordsWithValues('ListingContractDate', ['2024-01-01'])
  assert.deepEqual(texts(await targetOf(records, { pinned: { DateValue: ' 2019-12-31 ' } }), 'DateValue'), [
    '2019-12-31',
  ])
  for (const DateValue of ["'2019-12-31'", '2019-02-30', '12/31/2019', '2019-12-31T00:00:00Z']) {
    const { reason } = missing(await targetOf(records, { pinned: { DateValue } }), 'DateValue')
    assert.ok(reason.includes(`is ${DateValue}, which is not a date, YYYY-MM-DD`), reason)
  }
})

test('a timestamp is sent as the payload has it', async () => {
  const values = ['2024-01-01T00:00:00.5-09:00', '2024-01-01T00:00:00.123456789012+14:00', '2025-01-01T00:00:00Z']
  const target = await targetOf(recordsWithValues('ModificationTimestamp', values))
  assert.deepEqual(texts(target, 'TimestampField', 'DateTimeValue'), ['ModificationTimestamp', values[0]])
})

test('one instant with different offsets is one value', async () => {
  const values = ['2024-01-01T09:00:00Z', '2024-01-01T00:00:00-09:00']
  const { why } = parameter(await targetOf(recordsWithValues('ModificationTimestamp', values)), 'DateTimeValue')
  assert.match(why, /^the only value in 2 records/)
})

test('a Field without nulls goes before the usual one', async () => {
  const records = [1, 2, 3, 4].map((day) => ({
    Key: `K${day}`,
    ModificationTimestamp: day === 1 ? null : `2024-01-0${day}T00:00:00Z`,
    OriginalEntryTimestamp: `2023-01-0${day}T00:00:00Z`,
  }))
  assert.deepEqual(texts(await targetOf(records), 'TimestampField'), ['OriginalEntryTimestamp'])
  const all = records.map((record) => ({ ...record, ModificationTimestamp: record.OriginalEntryTimestamp }))
  assert.deepEqual(texts(await targetOf(all), 'TimestampField'), ['ModificationTimestamp'])
})

test('a Field with timestamps of the past goes before the usual one', async () => {
  const records = [1, 2, 3].map((day) => ({
    Key: `K${day}`,
    ModificationTimestamp: `2030-01-0${day}T00:00:00Z`,
    OriginalEntryTimestamp: `2023-01-0${day}T00:00:00Z`,
  }))
  assert.deepEqual(texts(await targetOf(records), 'TimestampField'), ['OriginalEntryTimestamp'])
})

test('where no Field suits, the one with the most different values is taken, even if another one is usual', async () => {
  const records = [1, 2, 3, 4, 5].map((day) => ({
    Key: `K${day}`,
    ModificationTimestamp: day < 3 ? null : `2023-01-0${day}T00:00:00Z`,
    OriginalEntryTimestamp: day < 2 ? null : `2023-01-0${day}T00:00:00Z`,
  }))
  assert.deepEqual(texts(await targetOf(records), 'TimestampField'), ['OriginalEntryTimestamp'])
})

test('RecentTimestamp is a year ago when the records since then fill more than a page, else DateTimeValue', async () => {
  const now = new Date('2024-02-29T10:11:12.345Z')
  const recent = async (newer: number) => {
    const seconds = Array.from({ length: newer }, (_, index) => `2023-03-01T10:11:${13 + index}Z`)
    const records = recordsWithValues('ModificationTimestamp', [
      '2020-01-01T00:00:00Z',
      '2023-03-01T10:11:12Z',
      ...seconds,
    ])
    return parameter(await targetOf(records, { now }), 'RecentTimestamp')
  }
  const { text, why } = await recent(11)
  assert.equal(text, '2023-03-01T10:11:12Z')
  assert.equal(why, 'one year before now')
  const old = await recent(10)
  assert.equal(old.text, '2023-03-01T10:11:16Z')
  assert.match(old.why, /^the same as DateTimeValue, for 10 timestamps of the last year fill no more than a page in 12/)
})

test('timestamps of the RESOScript have an offset', async () => {
  const records = recordsWithValues('ModificationTimestamp', ['2024-01-01T00:00:00Z'])
  const pinned = { DateTimeValue: '2019-12-31T23:55:55-09:00', RecentTimestamp: '2019-12-31T23:55:55Z' }
  const target = await targetOf(records, { pinned })
  assert.deepEqual(texts(target, 'DateTimeValue', 'RecentTimestamp'), Object.values(pinned))
  const wrong = await targetOf(records, { pinned: { DateTimeValue: '2019-12-31T23:55:55', RecentTimestamp: 'now()' } })
  assert.match(
    missing(wrong, 'DateTimeValue').reason,
    /which is not a timestamp, YYYY-MM-DDThh:mm:ss with Z or an offset/,
  )
  assert.match(missing(wrong, 'RecentTimestamp').reason, /is now\(\), which is not a timestamp/)
  assert.equal(missing(await targetOf([]), 'RecentTimestamp').reason, 'Property has no records')
})

test('RecentTimestamp is missing with the DateTimeValue that it would be', async () => {
  const records = recordsWithValues('ModificationTimestamp', ['2024-01-01T00:00:00Z'])
  const wrong = await targetOf(records, { pinned: { DateTimeValue: 'yesterday' } })
  assert.deepEqual(missing(wrong, 'RecentTimestamp'), { ...missing(wrong, 'DateTimeValue'), name: 'RecentTimestamp' })
})

const millisecond = (from: string, to: string) => fc.integer({ min: Date.parse(from), max: Date.parse(to) })

test('whatever the records: with three different dates, each request finds a record', async () => {
  assert.equal(DATE_FILTERS.length, 7)
  const date = millisecond('1900-01-01', '2100-01-01').map((time) => new Date(time).toISOString().slice(0, 10))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fc.constant(null), date), { maxLength: 10 }), async (values) => {
      fc.pre(new Set(values.filter((value) => value !== null && isDate(value))).size > 2)
      const target = await targetOf(recordsWithValues('CloseDate', values))
      for (const filter of DATE_FILTERS) assert.ok(matches(target, filter) > 0, filter)
    }),
    { numRuns: 50 },
  )
})

test('whatever the records: with three different timestamps of the past, each request finds a record', async () => {
  assert.equal(TIMESTAMP_FILTERS.length, 11)
  const now = new Date('2026-06-01T12:00:00Z')
  const offset = fc.constantFrom('Z', '+05:30', '-09:00')
  const fraction = fc.constantFrom('', '.1', '.000000000001')
  const timestamp = fc
    .tuple(millisecond('2024-01-01', '2026-05-30'), fraction, offset)
    .map(([time, digits, zone]) => `${new Date(time).toISOString().slice(0, 19)}${digits}${zone}`)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fc.constant(null), timestamp), { maxLength: 10 }), async (values) => {
      fc.pre(new Set(values.flatMap((value) => (value === null ? [] : readTimestamp(value)?.instant))).size > 2)
      const target = await targetOf(recordsWithValues('ModificationTimestamp', values), { now })
      for (const filter of TIMESTAMP_FILTERS) assert.ok(matches(target, filter, now) > 0, filter)
    }),
    { numRuns: 50 },
  )
})
