import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readTimestamp } from '../metadata/exact-values'
import { DateRange } from './tally'

function rangeOf(texts: readonly string[]): readonly (string | undefined)[] {
  const range = new DateRange()
  for (const text of texts) range.add(text)
  return [range.low, range.high]
}

test('the earliest and the latest are exact, in any spelling', () => {
  assert.deepEqual(
    rangeOf([
      '2024-02-29T12:00:00.000000000002Z',
      '2024-02-29T12:00:00.000000000001Z',
      '2024-02-29T12:00:00.000000000003Z',
    ]),
    ['2024-02-29T12:00:00.000000000001Z', '2024-02-29T12:00:00.000000000003Z'],
  )
  assert.deepEqual(rangeOf(['2024-01-01T00:00:00Z', '2024-01-01T00:00:00.5Z', '2024-01-01T00:00Z']), [
    '2024-01-01T00:00:00Z',
    '2024-01-01T00:00:00.5Z',
  ])
  assert.deepEqual(rangeOf(['2024-01-01T01:00:00+02:00', '2024-01-01T00:00:00Z', '2023-12-31T20:00:00-05:00']), [
    '2024-01-01T01:00:00+02:00',
    '2023-12-31T20:00:00-05:00',
  ])
})

test('values that are not a DateTimeOffset are passed over', () => {
  assert.deepEqual(rangeOf(['yesterday', '', '2024-02-30T00:00:00Z', '2024-01-01']), [undefined, undefined])
  assert.deepEqual(rangeOf(['2024-06-01T00:00:00Z', '2024-99-01T00:00:00Z', '0', '2024-07-01T00:00:00Z', 'z']), [
    '2024-06-01T00:00:00Z',
    '2024-07-01T00:00:00Z',
  ])
})

const number = (most: number): fc.Arbitrary<string> => fc.nat(most).map((part) => String(part).padStart(2, '0'))

/** Few days and minutes, so that many share them, and every spelling that is allowed, and some that are not. */
const timestamp = fc
  .tuple(
    fc.constantFrom('2023-12-31', '2024-01-01', '2024-01-02', '2024-02-30'),
    fc.constantFrom('T', 'T', 'T', 't', ' '),
    number(24),
    number(2),
    fc.constantFrom('', ':00', ':01', ':01.5', ':01.50', ':01.499999999999', ':60'),
    fc.constantFrom('Z', 'Z', 'z', '+00:00', '-00:00', '+01:00', '-05:00', ''),
  )
  .map(([date, separator, hour, minute, rest, zone]) => `${date}${separator}${hour}:${minute}${rest}${zone}`)

test('the range is that of all instants that can be read', () => {
  fc.assert(
    fc.property(fc.array(timestamp, { minLength: 5, maxLength: 40 }), (texts) => {
      const instants = texts.flatMap((text) => readTimestamp(text)?.instant ?? []).toSorted((a, b) => (a < b ? -1 : 1))
      const found = rangeOf(texts).map((text) => readTimestamp(text ?? '')?.instant)
      assert.deepEqual(found, [instants[0], instants.at(-1)])
    }),
    { numRuns: 500 },
  )
})
