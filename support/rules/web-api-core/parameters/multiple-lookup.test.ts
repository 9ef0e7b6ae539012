import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { filtersOf } from '../testing/feature-filters'
import { matches, missing, parameter, recordsWithValues, targetOf, texts } from '../testing/found-target'

const NAMES = ['MultipleValueLookupField', 'MultipleValueLookupValue1', 'MultipleValueLookupValue2'] as const
const FLAG_FILTERS = filtersOf('Multiple').filter((filter) => filter.includes(' has '))
const COLLECTION_FILTERS = filtersOf('Multiple').filter((filter) => !filter.includes(' has '))

test('flags are two that a record has together', async () => {
  const values = ['Ramp', 'Ramp', 'Ramp', 'Lift, Rail', 'Ramp,Unknown', null, 7]
  const target = await targetOf(recordsWithValues('AccessibilityFeatures', values))
  assert.deepEqual(texts(target, ...NAMES), ['AccessibilityFeatures', "o.Features'Lift'", "o.Features'Rail'"])
  assert.equal(target.multipleMode, 'IsFlags')
  assert.match(
    parameter(target, NAMES[1]).why,
    /^one of 3 different values in 7 records .*; records have it with another one$/,
  )
  assert.match(parameter(target, NAMES[2]).why, /; records have it with Lift$/)
})

test('of a Collection the first value is one that a record has alone', async () => {
  const values = [
    ['Active', 'Closed'],
    ['Closed', 'Active'],
    ['Pending', 'Pending'],
    [],
    null,
    'Active',
    ['Unknown', 7],
  ]
  const target = await targetOf(recordsWithValues('Appliances', values))
  assert.deepEqual(texts(target, ...NAMES), ['Appliances', "o.Status'Pending'", "o.Status'Active'"])
  assert.equal(target.multipleMode, 'Collection(EnumType)')
  assert.match(missing(target, 'MultipleLookupName').reason, /has the EnumType o\.Status/)
})

test('strings are literals within apostrophes, and their LookupName is the annotation', async () => {
  const target = await targetOf(recordsWithValues('Cooling', [["Bob's & Co"], ['Fan', "Bob's & Co"], ['', 'Fan']]))
  assert.deepEqual(texts(target, ...NAMES, 'MultipleLookupName'), ['Cooling', "'Bob''s & Co'", "'Fan'", 'Cooling'])
  assert.equal(target.multipleMode, 'Collection(string)')
  const tags = await targetOf(recordsWithValues('Tags', [['a'], ['b']]))
  assert.match(missing(tags, NAMES[0]).reason, /^no Field with many values of a Lookup has a value/)
})

test('of a Collection the second value is the most frequent other one, whether or not a record has both', async () => {
  const values = [['Fan'], ['Fan'], ['Fan', 'Zoned'], ['Central'], ['Central']]
  const target = await targetOf(recordsWithValues('Cooling', values))
  assert.deepEqual(texts(target, ...NAMES), ['Cooling', "'Fan'", "'Central'"])
})

test('values that no record has are named', async () => {
  const apart = await targetOf(recordsWithValues('AccessibilityFeatures', ['Ramp', 'Lift', 'Ramp']))
  assert.deepEqual(texts(apart, ...NAMES.slice(1)), ["o.Features'Ramp'", "o.Features'Lift'"])
  assert.match(parameter(apart, NAMES[1]).why, /; no record has it with another one$/)
  assert.match(parameter(apart, NAMES[2]).why, /; no record has it with Ramp$/)
  const together = await targetOf(recordsWithValues('Cooling', [['Fan', 'Central']]))
  assert.match(parameter(together, NAMES[1]).why, /; no record has it alone$/)
  const lonely = await targetOf(recordsWithValues('Cooling', [['Fan']]))
  assert.deepEqual(missing(lonely, NAMES[2]), {
    name: NAMES[2],
    reason: 'Cooling has 1 different value in 1 record of Property, and none for MultipleValueLookupValue2',
    advice:
      'set Parameter MultipleValueLookupValue2 in the RESOScript, or MultipleValueLookupField to a Field with more values',
  })
})

test('a Field that every request finds records by goes before the usual one', async () => {
  const records = ['Ramp', 'Lift'].map((name) => ({ Key: name, AccessibilityFeatures: name, Cooling: [name] }))
  assert.deepEqual(texts(await targetOf(records), NAMES[0]), ['Cooling'])
  const together = records.map((record) => ({ ...record, AccessibilityFeatures: 'Ramp,Lift' }))
  assert.deepEqual(texts(await targetOf(together), NAMES[0]), ['AccessibilityFeatures'])
})

test('settings choose between Fields of several kinds', async () => {
  const records = ['Active', 'Closed'].map((status, index) => ({
    Key: status,
    AccessibilityFeatures: 'Ramp,Lift',
    Appliances: [status],
    Cooling: [`Cooling ${index}`],
  }))
  const field = async (flags: Parameters<typeof targetOf>[1]) => texts(await targetOf(records, flags), NAMES[0])[0]
  assert.equal(await field({}), 'AccessibilityFeatures')
  assert.equal(await field({ flags: { useCollections: false } }), 'AccessibilityFeatures')
  assert.equal(await field({ flags: { useCollections: true, useStringEnums: false } }), 'Appliances')
  assert.equal(await field({ flags: { useStringEnums: true } }), 'Cooling')
})

test('a setting makes strings of members, but no Collection of flags and no flags of a Collection', async () => {
  const flags = { useStringEnums: true, useCollections: false }
  const collection = await targetOf(recordsWithValues('Appliances', [['Active'], ['Closed']]), { flags })
  assert.equal(collection.multipleMode, 'Collection(string)')
  assert.deepEqual(texts(collection, NAMES[1]), ["'Active'"])
  assert.match(parameter(collection, NAMES[0]).why, /; useCollections=false cannot be followed$/)
  for (const filter of COLLECTION_FILTERS) assert.ok(matches(collection, filter) > 0, filter)

  const asFlags = await targetOf(recordsWithValues('AccessibilityFeatures', ['Ramp,Lift']), {
    flags: { useStringEnums: true, useCollections: true },
  })
  assert.equal(asFlags.multipleMode, 'IsFlags')
  assert.deepEqual(texts(asFlags, NAMES[1]), ["o.Features'Ramp'"])
  const { why } = parameter(asFlags, NAMES[0])
  assert.match(why, /; useStringEnums=true cannot be followed; useCollections=true cannot be followed$/)
})

test('a value is chosen to go with the one of the RESOScript', async () => {
  const records = recordsWithValues('AccessibilityFeatures', ['Ramp,Lift', 'Ramp,Lift', 'Rail,Lift', 'Rail'])
  const values = async (pinned: Readonly<Record<string, string>>) =>
    texts(await targetOf(records, { pinned }), ...NAMES.slice(1))
  assert.deepEqual(await values({ MultipleLookupValue1: 'Rail' }), ["o.Features'Rail'", "o.Features'Lift'"])
  assert.deepEqual(await values({ MultipleLookupValue2: 'Rail' }), ["o.Features'Lift'", "o.Features'Rail'"])
  assert.deepEqual(await values({ MultipleValueLookupValue1: "o.Features'Lift'", MultipleLookupValue2: 'Rail' }), [
    "o.Features'Lift'",
    "o.Features'Rail'",
  ])
  const apart = recordsWithValues('AccessibilityFeatures', ['Ramp,Ring', 'Ramp,Ring', 'Rail,Lift'])
  const lift = await targetOf(apart, { pinned: { MultipleLookupValue2: 'Rail' } })
  assert.deepEqual(texts(lift, NAMES[1]), ["o.Features'Lift'"])
  const wrong = await targetOf(records, { pinned: { MultipleLookupValue1: 'Pool' } })
  assert.match(missing(wrong, NAMES[1]).reason, /^Parameter MultipleLookupValue1 .* is Pool, which is not a member/)
  assert.deepEqual(texts(wrong, NAMES[2]), ["o.Features'Lift'"])
})

test('whatever the records: flags that a record has together are found', async () => {
  assert.equal(FLAG_FILTERS.length, 2)
  const value = fc.subarray(['Ramp', 'Lift', 'Rail']).map((names) => (names.length === 0 ? null : names.join(', ')))
  await fc.assert(
    fc.asyncProperty(fc.array(value), async (values) => {
      fc.pre(values.some((names) => names?.includes(',')))
      const target = await targetOf(recordsWithValues('AccessibilityFeatures', values))
      for (const filter of FLAG_FILTERS) assert.ok(matches(target, filter) > 0, filter)
    }),
    { numRuns: 50 },
  )
})

test('whatever the records: two values of a Collection, one of them alone, are found', async () => {
  assert.equal(COLLECTION_FILTERS.length, 5)
  const value = fc.oneof(fc.constant(null), fc.subarray(["Bob's", 'A & B', 'Fan', '100%']))
  await fc.assert(
    fc.asyncProperty(fc.array(value), async (values) => {
      const all = values.flatMap((names) => names ?? [])
      fc.pre(new Set(all).size > 1 && values.some((names) => names?.length === 1))
      const target = await targetOf(recordsWithValues('Cooling', values))
      for (const filter of COLLECTION_FILTERS) {
        const some = matches(target, filter)
        assert.ok(some > (filter.includes('/all(') ? values.filter((names) => names?.length === 0).length : 0), filter)
      }
    }),
    { numRuns: 50 },
  )
})
