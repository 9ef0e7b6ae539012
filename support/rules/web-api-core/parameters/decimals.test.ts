import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareDecimals, readDecimal } from '../../../metadata/exact-values'
import { ExactNumber, type JsonValue } from '../../../odata/json-value'
import { filtersOf } from '../testing/feature-filters'
import { matches, missing, parameter, recordsWithValues, targetOf, texts } from '../testing/found-target'
import { oneMore, plainNumber } from './literals'

const FILTERS = filtersOf('Decimal')
const VALUES = ['DecimalField', 'DecimalValueLow', 'DecimalValueHigh'] as const

const targetOfPrices = (...values: readonly JsonValue[]) => targetOf(recordsWithValues('ListPrice', values))

test('a third of the values is below Low, a third above High', async () => {
  const target = await targetOfPrices(10, 70.5, 20, 30, null, 40, 60, 50.25)
  assert.deepEqual(texts(target, ...VALUES), ['ListPrice', '30', '50.25'])
  const { why } = parameter(target, 'DecimalValueLow')
  assert.equal(why, 'number 3 of 7 different values in 8 records of Property')
})

test('two values are enough; with one, High is made up, and no record has a greater one than Low', async () => {
  assert.deepEqual(texts(await targetOfPrices(2, 1), ...VALUES), ['ListPrice', '1', '2'])
  const one = await targetOfPrices(9.5, 9.5)
  assert.deepEqual(texts(one, ...VALUES), ['ListPrice', '9.5', '10.5'])
  assert.match(parameter(one, 'DecimalValueLow').why, /; no record has a greater one$/)
})

test('numbers are as exact as in the payload, and never with an exponent', async () => {
  const target = await targetOfPrices(new ExactNumber('12345678901234567.89'), 1e-7, 3e21)
  assert.deepEqual(texts(target, ...VALUES), ['ListPrice', '0.0000001', '3000000000000000000000'])
  assert.deepEqual(texts(await targetOf(recordsWithValues('Latitude', [-1.5, 'NaN', 1e300, 'INF'])), ...VALUES), [
    'Latitude',
    '-1.5',
    `1${'0'.repeat(300)}`,
  ])
})

test('a number of each type that is not an integer does', async () => {
  for (const field of ['ListPrice', 'Latitude', 'Longitude']) {
    assert.deepEqual(texts(await targetOf(recordsWithValues(field, [1.5, 2.5, 3.5])), VALUES[0]), [field])
  }
})

test('decimals in strings are named, since no decimal Field has a value then', async () => {
  const target = await targetOfPrices('450000.00', null, '1.5', '')
  const text =
    'ListPrice (Edm.Decimal) is a string that spells a number, "450000.00" in 3 records, and has to be a number'
  for (const name of VALUES) {
    const { reason, advice } = missing(target, name)
    assert.deepEqual(
      [reason, advice],
      [
        `no decimal Field has a value of its type in 4 records of Property: ${text}`,
        'send values of the type that the metadata declare',
      ],
    )
  }
  const given = await targetOf(recordsWithValues('ListPrice', ['450000.00']), { pinned: { DecimalField: 'ListPrice' } })
  assert.match(missing(given, 'DecimalValueLow').reason, /^ListPrice has no value .* of its type: ListPrice/)
  assert.match(missing(await targetOfPrices(null), 'DecimalField').reason, /^no decimal Field has a value in 1 record/)
})

test('a value of the RESOScript goes first, and High is then above it and above a value', async () => {
  const records = recordsWithValues('ListPrice', [10, 20, 30])
  const high = async (DecimalValueLow: string) =>
    texts(await targetOf(records, { pinned: { DecimalValueLow } }), VALUES[2])
  assert.deepEqual(await high('0.00'), ['30'])
  assert.deepEqual(await high('29'), ['30'])
  assert.deepEqual(await high('30.75'), ['31.75'])
  const last = await targetOf(recordsWithValues('ListPrice', [10, 20, 30, 90]), { pinned: { DecimalValueLow: '30' } })
  assert.deepEqual(texts(last, VALUES[2]), ['90'])
  const only = await targetOf(recordsWithValues('ListPrice', [5]), { pinned: { DecimalValueLow: '1' } })
  assert.deepEqual(texts(only, VALUES[2]), ['6'])
  const given = await targetOf(records, { pinned: { DecimalValueHigh: '1234567.89' } })
  assert.deepEqual(texts(given, ...VALUES), ['ListPrice', '10', '1234567.89'])
  const wrong = await targetOf(records, { pinned: { DecimalValueHigh: '1,000' } })
  assert.match(missing(wrong, 'DecimalValueHigh').reason, /is 1,000, which is not a number$/)
})

test('whatever the records: with two different numbers, each request finds a record', async () => {
  assert.equal(FILTERS.length, 8)
  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: -25, max: 10 }))
    .map(([digits, exponent]) => new ExactNumber(`${digits}e${exponent}`))
  const value = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -2, max: 2 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    decimal,
  )
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 8 }), async (values) => {
      const target = await targetOf(recordsWithValues('Latitude', [...values, 0, 1]))
      for (const filter of FILTERS) assert.ok(matches(target, filter) > 0, filter)
    }),
    { numRuns: 50 },
  )
})

test('a plain number is the same number, and one more is greater by one', () => {
  const number = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: -30, max: 30 }))
  fc.assert(
    fc.property(number, ([digits, exponent]) => {
      const plain = plainNumber(`${digits}e${exponent}`)
      assert.match(plain, /^-?\d+(?:\.\d*[1-9])?$/)
      const [exact, spelled, next] = [{ digits, exponent }, readDecimal(plain), readDecimal(oneMore(plain))]
      assert.ok(spelled && next)
      const { kind } = spelled
      assert.equal(compareDecimals(spelled, { kind, ...exact }), 0)
      const power = Math.min(0, exponent)
      const sum = digits * 10n ** BigInt(exponent - power) + 10n ** BigInt(-power)
      assert.equal(compareDecimals(next, { kind, digits: sum, exponent: power }), 0)
    }),
  )
})
