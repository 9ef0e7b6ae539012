import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { filtersOf } from '../testing/feature-filters'
import { matches, missing, parameter, recordsWithValues, targetOf, texts } from '../testing/found-target'

const STRING_FILTERS = filtersOf('String', 'Integer').filter((filter) => filter.startsWith('StringField'))
const BOOLEAN_FILTERS = filtersOf('Boolean')

test('StringValue is the most frequent value of the usual Field, with apostrophes doubled', async () => {
  const values = ['Boise', "Coeur d'Alene & more", "Coeur d'Alene & more", null, 7, ' ']
  const target = await targetOf(recordsWithValues('City', values))
  assert.deepEqual(texts(target, 'StringField', 'StringValue'), ['City', "'Coeur d''Alene & more'"])
  const { why } = parameter(target, 'StringValue')
  assert.equal(why, 'the most frequent of 2 different values in 6 records of Property')
})

test('a value is taken that stands beside an integer, for requests that ask for both', async () => {
  const cities = ['Boise', 'Boise', 'Nampa'].map((City, index) => ({ Key: `K${index}`, City }))
  const records = cities.map((record) => ({ ...record, BedroomsTotal: record.City === 'Nampa' ? 3 : null }))
  assert.deepEqual(texts(await targetOf(cities), 'StringValue'), ["'Boise'"])
  assert.deepEqual(texts(await targetOf(records), 'StringValue'), ["'Nampa'"])
})

test('the key, strings with a Lookup, long texts and those of many lines are not a StringField', async () => {
  const records = ['a', 'b'].map((text) => ({
    Key: text,
    PropertyType: text,
    City: `${text}\n`,
    PublicRemarks: text.repeat(101),
  }))
  assert.match(missing(await targetOf(records), 'StringValue').reason, /^no Edm\.String Field has a value in 2 records/)
  const pinned = await targetOf(records, { pinned: { StringField: 'PublicRemarks' } })
  assert.match(missing(pinned, 'StringValue').reason, /^PublicRemarks has no value of at most 100 characters/)
})

test('a lonely value is taken, and told', async () => {
  const target = await targetOf(recordsWithValues('City', ['Boise', 'Boise']))
  assert.match(parameter(target, 'StringValue').why, /; no record has another$/)
})

test('Field and value of the RESOScript', async () => {
  const records = recordsWithValues('City', ['Boise', 'Nampa'])
  const names = ['StringField', 'StringValue'] as const
  const pinned = { StringField: 'PropertyType', StringValue: "Coeur d'Alene" }
  assert.deepEqual(texts(await targetOf(records, { pinned }), ...names), ['PropertyType', "'Coeur d''Alene'"])
  const wrong = await targetOf(records, { pinned: { StringField: 'Tags' } })
  assert.match(missing(wrong, 'StringField').reason, /is Tags, which is not an Edm\.String Field of Property$/)
})

test('BooleanField is true in some records and not in others', async () => {
  const records = [true, false, true].map((PoolYN) => ({ Key: String(PoolYN), NewYN: true, PoolYN }))
  assert.deepEqual(texts(await targetOf(records), 'BooleanField'), ['PoolYN'])
  const withNull = records.map((record) => ({ ...record, NewYN: false, PoolYN: record.PoolYN ? true : null }))
  assert.deepEqual(texts(await targetOf(withNull), 'BooleanField'), ['PoolYN'])
  assert.deepEqual(texts(await targetOf(records, { pinned: { BooleanField: 'NewYN' } }), 'BooleanField'), ['NewYN'])
  assert.match(
    missing(await targetOf(recordsWithValues('PoolYN', ['true'])), 'BooleanField').reason,
    /^no Edm\.Boolean Field/,
  )
  const wrong = await targetOf(records, { pinned: { BooleanField: 'City' } })
  assert.match(missing(wrong, 'BooleanField').reason, /not an Edm\.Boolean Field of Property$/)
})

test('whatever the records: with two different texts, an integer and both Booleans, each request finds a record', async () => {
  assert.equal(STRING_FILTERS.length, 4)
  assert.equal(BOOLEAN_FILTERS.length, 2)
  const records = fc.array(
    fc.record({
      City: fc.oneof(fc.constant(null), fc.constantFrom("'", "a'b", 'x & y', '100%', 'ä#?')),
      BedroomsTotal: fc.constantFrom(null, 1, 2),
      PoolYN: fc.constantFrom(null, true, false),
    }),
  )
  await fc.assert(
    fc.asyncProperty(records, async (some) => {
      const more = [
        { City: 'Boise', BedroomsTotal: 1, PoolYN: true },
        { City: 'Nampa', BedroomsTotal: 2, PoolYN: false },
      ]
      const target = await targetOf([...some, ...more].map((record, index) => ({ ...record, Key: `K${index}` })))
      for (const filter of [...STRING_FILTERS, ...BOOLEAN_FILTERS]) assert.ok(matches(target, filter) > 0, filter)
    }),
    { numRuns: 50 },
  )
})
