import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ExactNumber, type JsonValue } from '../../../odata/json-value'
import { filtersOf } from '../testing/feature-filters'
import { matches, missing, parameter, recordsWithValues, targetOf, texts } from '../testing/found-target'

const FILTERS = filtersOf('Integer', 'FilterNot').filter((filter) => !/NotFound|eq null/.test(filter))
const VALUES = ['IntegerField', 'IntegerValueLow', 'IntegerValueHigh'] as const

const targetOfBedrooms = (...values: readonly JsonValue[]) => targetOf(recordsWithValues('BedroomsTotal', values))

test('the constants are values in the middle and at the end', async () => {
  const target = await targetOfBedrooms(5, 1, null, 3, 3, 9, 7)
  assert.deepEqual(texts(target, ...VALUES), ['BedroomsTotal', '5', '9'])
  const { why } = parameter(target, 'IntegerField')
  assert.equal(why, 'the usual Field: it has 5 different values in 7 records of Property')
  const low = parameter(target, 'IntegerValueLow')
  assert.equal(low.why, 'the middle one of 5 different values in 7 records of Property')
  assert.equal(low.origin, 'records')
})

test('three values are enough, for the High one may be greater than all', async () => {
  assert.deepEqual(texts(await targetOfBedrooms(1, 3, 2), ...VALUES), ['BedroomsTotal', '2', '4'])
})

test('with fewer values the best is taken, and values that no record has are named', async () => {
  const two = await targetOfBedrooms(4, 2, 2)
  assert.deepEqual(texts(two, ...VALUES), ['BedroomsTotal', '2', '5'])
  assert.match(parameter(two, 'IntegerValueLow').why, /; no record has a smaller one$/)
  const one = await targetOfBedrooms(2)
  assert.deepEqual(texts(one, ...VALUES), ['BedroomsTotal', '2', '3'])
  const { why } = parameter(one, 'IntegerValueLow')
  assert.equal(why, 'the only value in 1 record of Property; no record has a smaller one; no record has a greater one')
})

test('the High value stays within the range of the type', async () => {
  const target = await targetOf(recordsWithValues('Stories', [253, 254, 255]))
  assert.deepEqual(texts(target, ...VALUES), ['Stories', '254', '255'])
  assert.match(parameter(target, 'IntegerValueHigh').why, /; no record has one between IntegerValueLow and it$/)
})

test('integers beyond 2^53 are exact, and values that are not integers of the type are left aside', async () => {
  const big = ['9007199254740993', '9007199254740995', '9007199254740997'].map((text) => new ExactNumber(text))
  const target = await targetOf(recordsWithValues('LotNumber', ['12', 1.5, true, new ExactNumber('1e30'), ...big]))
  assert.deepEqual(texts(target, ...VALUES), ['LotNumber', '9007199254740995', '9007199254740998'])
})

test('the usual Field is taken when it suits, else the one with the most different values', async () => {
  const records = [1, 2, 3, 4].map((value) => ({ Key: `K${value}`, BedroomsTotal: value % 3, Stories: value }))
  assert.deepEqual(texts(await targetOf(records), 'IntegerField'), ['BedroomsTotal'])
  const poor = records.map((record) => ({ ...record, BedroomsTotal: record.BedroomsTotal % 2 }))
  assert.deepEqual(texts(await targetOf(poor), 'IntegerField'), ['Stories'])
  const why = async (...given: Parameters<typeof targetOf>) => parameter(await targetOf(...given), 'IntegerField').why
  assert.equal(await why(poor), 'the Field that suits best: it has 4 different values in 4 records of Property')
  assert.match(await why(recordsWithValues('BedroomsTotal', [1])), /^the Field that suits best: it has 1 /)
  assert.match(await why(recordsWithValues('Stories', [1, 2, 3])), /^the Field that suits best: it has 3 /)
})

test('a Field whose three values end the range of the type gives way to another one', async () => {
  const records = [1, 2, 3].map((LotNumber) => ({
    Key: `K${LotNumber}`,
    LotNumber,
    BedroomsTotal: 2147483644 + LotNumber,
  }))
  assert.deepEqual(texts(await targetOf(records), ...VALUES), ['LotNumber', '2', '4'])
})

test('a key is not an IntegerField unless the RESOScript says so', async () => {
  const records = [1, 2, 3].map((Key) => ({ Key }))
  assert.match(missing(await targetOf(records, { resource: 'Member' }), 'IntegerField').reason, /no integer Field/)
  const target = await targetOf(records, { resource: 'Member', pinned: { IntegerField: 'Key' } })
  assert.deepEqual(texts(target, ...VALUES), ['Key', '2', '4'])
})

test('IntegerNotFound is far from all values, within the range', async () => {
  assert.deepEqual(texts(await targetOfBedrooms(1, 2, 3), 'IntegerNotFound'), ['1000006'])
  assert.deepEqual(texts(await targetOf(recordsWithValues('Stories', [1, 255, 254])), 'IntegerNotFound'), ['253'])
})

test('why a High value is taken', async () => {
  const why = async (...values: readonly JsonValue[]) =>
    parameter(await targetOfBedrooms(...values), 'IntegerValueHigh').why
  const gap = '; no record has one between IntegerValueLow and it'
  assert.equal(await why(1, 3, 5, 7, 9), 'the greatest of 5 different values in 5 records of Property')
  assert.equal(await why(1, 2, 3), 'greater than all of 3 different values in 3 records of Property')
  assert.equal(await why(2), `greater than all of 1 different value in 1 record of Property${gap}`)
  const most = await targetOf(recordsWithValues('Stories', [255]))
  assert.equal(
    parameter(most, 'IntegerValueHigh').why,
    `the greatest value that the type has, with 1 different value in 1 record of Property${gap}`,
  )
  assert.equal(parameter(most, 'IntegerNotFound').why, 'other than all of 1 different value in 1 record of Property')
})

test('of several Fields with values of another type that with most is named', async () => {
  const records = [1, 2, 3].map((number) => ({
    Key: `K${number}`,
    BedroomsTotal: number === 1 ? 'one' : null,
    LotNumber: number < 3 ? 'many' : null,
  }))
  assert.match(missing(await targetOf(records), 'IntegerField').reason, /: LotNumber \(Edm\.Int64\) is a string in 2 /)
})

test('without Field or values the constants are missing', async () => {
  const none = await targetOfBedrooms(null, 'three')
  assert.equal(
    missing(none, 'IntegerField').reason,
    'no integer Field has a value of its type in 2 records of Property: BedroomsTotal (Edm.Int32) is a string in 1 record, and has to be an integer',
  )
  assert.deepEqual(missing(none, 'IntegerValueHigh'), {
    ...missing(none, 'IntegerField'),
    name: 'IntegerValueHigh',
  })
  assert.equal(missing(await targetOf([]), 'IntegerField').reason, 'Property has no records')
  const media = await targetOf([], { resource: 'Media' })
  assert.deepEqual(missing(media, 'IntegerField'), {
    name: 'IntegerField',
    reason: 'Media has no integer Field',
    advice:
      'set Parameter IntegerField in the RESOScript, or EndpointResource to a Resource that has such a Field with values',
  })
})

test('values of the RESOScript go before those that could be chosen, and have to fit', async () => {
  const records = recordsWithValues('BedroomsTotal', [1, 2, 3, 4, 5])
  const pinned = { IntegerField: ' BedroomsTotal ', IntegerValueLow: '2', IntegerValueHigh: ' ', IntegerNotFound: '99' }
  const target = await targetOf(records, { pinned })
  assert.deepEqual(texts(target, ...VALUES, 'IntegerNotFound'), ['BedroomsTotal', '2', '5', '99'])
  assert.equal(parameter(target, 'IntegerValueLow').origin, 'RESOScript')

  const wrong = await targetOf(records, { pinned: { IntegerField: 'ListPrice' } })
  assert.deepEqual(missing(wrong, 'IntegerField'), {
    name: 'IntegerField',
    reason: 'Parameter IntegerField of the RESOScript is ListPrice, which is not an integer Field of Property',
    advice: 'correct IntegerField in the RESOScript, or leave it blank, so that one is chosen',
  })
  for (const IntegerValueLow of ['three', '1.5', '99999999999', '+1', "'1'"]) {
    const { reason } = missing(await targetOf(records, { pinned: { IntegerValueLow } }), 'IntegerValueLow')
    assert.match(reason, /which is not an integer within the range of the type$/)
  }
})

test('a Field of the RESOScript may have no values: then its constants have to be given too', async () => {
  const pinned = { IntegerField: 'Stories', IntegerValueLow: '3' }
  const target = await targetOf(recordsWithValues('BedroomsTotal', [1, 2, 3]), { pinned })
  assert.deepEqual(texts(target, 'IntegerField', 'IntegerValueLow'), ['Stories', '3'])
  assert.deepEqual(missing(target, 'IntegerValueHigh'), {
    name: 'IntegerValueHigh',
    reason: 'Stories has no value in 3 records of Property',
    advice: 'set Parameter IntegerValueHigh in the RESOScript, or IntegerField to a Field that has values',
  })
})

test('FilterNotField and FilterNotValue are those of the other requests unless the RESOScript has its own', async () => {
  const records = [1, 2, 3].map((value) => ({ Key: `K${value}`, BedroomsTotal: value, ListPrice: value + 0.5 }))
  const names = ['FilterNotField', 'FilterNotValue'] as const
  const chosen = await targetOf(records, { pinned: { IntegerValueLow: '1' } })
  assert.deepEqual(texts(chosen, ...names), ['BedroomsTotal', '1'])
  assert.equal(parameter(chosen, 'FilterNotField').why, 'the same as IntegerField')
  assert.deepEqual(texts(await targetOf(records, { pinned: { FilterNotValue: '-1' } }), ...names), [
    'BedroomsTotal',
    '-1',
  ])
  assert.deepEqual(texts(await targetOf(records, { pinned: { FilterNotField: 'ListPrice' } }), ...names), [
    'ListPrice',
    '2.5',
  ])
  const wrong = await targetOf(records, { pinned: { FilterNotField: 'City' } })
  assert.match(
    missing(wrong, 'FilterNotValue').reason,
    /is City, which is not an integer or decimal Field of Property$/,
  )
  assert.match(missing(await targetOf([]), 'FilterNotValue').reason, /^Property has no records$/)
})

test('WrongCaseField is missing where every spelling is a Field', async () => {
  const rooms = await targetOf([{ Key: 'a', Ab: 1 }], { resource: 'Room' })
  assert.deepEqual(missing(rooms, 'WrongCaseField'), {
    name: 'WrongCaseField',
    reason: 'every spelling of Ab is a Field of Room',
    advice: 'set Parameter WrongCaseField in the RESOScript, or IntegerField to another Field',
  })
})

test('WrongCaseField has capital letters where no other spelling is left', async () => {
  const rooms = await targetOf([{ Key: 'a', Cd: 1 }], { resource: 'Room', pinned: { IntegerField: 'Cd' } })
  assert.deepEqual(texts(rooms, 'WrongCaseField'), ['CD'])
})

test('WrongCaseField is not a Field', async () => {
  const records = recordsWithValues('BedroomsTotal', [1, 2, 3])
  assert.deepEqual(texts(await targetOf(records), 'WrongCaseField'), ['bEDROOMStOTAL'])
  assert.deepEqual(texts(await targetOf(records, { pinned: { WrongCaseField: 'x' } }), 'WrongCaseField'), ['x'])
  const wrong = await targetOf(records, { pinned: { WrongCaseField: 'City' } })
  assert.match(missing(wrong, 'WrongCaseField').reason, /is City, which is a Field of Property$/)
  assert.equal(missing(await targetOf([]), 'WrongCaseField').name, 'WrongCaseField')
  const beds = [{ Key: '00000000-0000-0000-0000-000000000001', Beds: 1 }]
  assert.deepEqual(texts(await targetOf(beds, { resource: 'Office' }), 'IntegerField', 'WrongCaseField'), [
    'Beds',
    'beds',
  ])
})

test('whatever the records: with three different integers, each request finds a record', async () => {
  assert.equal(FILTERS.length, 12)
  const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 2n }).map((integer) => new ExactNumber(String(integer)))
  const value = fc.oneof(fc.constant(null), fc.integer({ min: -3, max: 3 }), int64)
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 12 }), async (values) => {
      const different = new Set(
        values.flatMap((one) => (one === null ? [] : [String(one instanceof ExactNumber ? one.text : one)])),
      )
      fc.pre(different.size > 2)
      const target = await targetOf(recordsWithValues('LotNumber', values))
      for (const filter of FILTERS) assert.ok(matches(target, filter) > 0, filter)
      assert.equal(matches(target, 'IntegerField eq IntegerNotFound'), 0)
    }),
    { numRuns: 50 },
  )
})
