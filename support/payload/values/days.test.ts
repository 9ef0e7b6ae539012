import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isDate } from '../../dictionary/iso-date'
import { readTimestamp } from '../../metadata/exact-values'
import { isDay, isTimestamp } from '../value-complaint'

const two = (greatest: number) => fc.integer({ min: 0, max: greatest }).map((number) => String(number).padStart(2, '0'))
const year = fc.constantFrom('0000', '1900', '2000', '2023', '2024', '9999', '24')
const date = fc.tuple(year, two(13), two(32)).map((parts) => parts.join('-'))
const zone = fc.oneof(
  fc.constantFrom('Z', 'z', '', '+1:00'),
  fc.tuple(fc.constantFrom('+', '-'), two(15), two(60)).map(([sign, hour, minute]) => `${sign}${hour}:${minute}`),
)
const fraction = fc.constantFrom('', '.', '.5', '.123456789012', '.1234567890123')
const time = fc.oneof(
  fc.tuple(two(24), two(60)).map((parts) => parts.join(':')),
  fc.tuple(fc.tuple(two(24), two(60), two(60)), fraction).map(([parts, rest]) => parts.join(':') + rest),
)

test('days and timestamps are those that the exact reader knows', () => {
  fc.assert(
    fc.property(date, (text) => assert.equal(isDay(text), isDate(text), text)),
    { numRuns: 1000 },
  )
  fc.assert(
    fc.property(date, fc.constantFrom('T', 't', ' '), time, zone, (...parts) => {
      const text = parts.join('')
      assert.equal(isTimestamp(text), readTimestamp(text) !== undefined, text)
    }),
    { numRuns: 2000 },
  )
})
