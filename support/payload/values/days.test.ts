import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isDate } from '../../dictionary/iso-date'
import { readTimestamp } from '../../metadata/exact-values'
import { isDay, isTimestamp, SPELLINGS } from '../value-complaint'

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

test('a spelling is that of a whole text', () => {
  const examples: Readonly<Record<keyof typeof SPELLINGS, readonly string[]>> = {
    date: ['2024-02-29', '-0044-03-15', '12024-02-29'],
    timestamp: ['2024-02-29T23:59Z', '-0044-03-15T12:00:00.5-08:00'],
    timeOfDay: ['07:30', '23:59:59.123456789012'],
    duration: ['P1D', '-PT1.5S', 'P1DT2H30M', 'PT2H', 'PT30M5S'],
    guid: ['01234567-89ab-cdef-0123-456789ABCDEF'],
    binary: ['T0Rh', 'T0Q=', 'TQ=='],
    int64: ['-1', '+12'],
    decimal: ['-1.5', '1e-9'],
    specialNumber: ['INF', '-INF', 'NaN'],
  }
  for (const [name, spelling] of Object.entries(SPELLINGS)) {
    for (const text of examples[name as keyof typeof SPELLINGS]) {
      assert.match(text, spelling)
      for (const longer of [`.${text}`, `${text}.`, `\n${text}`, `${text}\n`])
        assert.doesNotMatch(longer, spelling, name)
    }
  }
})
