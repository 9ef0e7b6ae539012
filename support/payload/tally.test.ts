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

test('of texts of one instant the first one is kept', () => {
  const same = ['2024-01-01T00:00:00Z', '2024-01-01T00:00:00.0Z', '2024-01-01T01:00:00+01:00']
  assert.deepEqual(rangeOf(same), [same[0], same[0]])
  assert.deepEqual(rangeOf(same.toReversed()), [same[2], same[2]])
})

test('what lies in the minute of an edge is compared to the last digit, before and after it', () => {
  const edges = ['2024-01-01T10:10:30Z', '2024-01-01T20:20:30Z']
  for (const [text, range] of [
    ['2024-01-01T10:10:29Z', ['2024-01-01T10:10:29Z', edges[1]]],
    ['2024-01-01T10:10Z', ['2024-01-01T10:10Z', edges[1]]],
    ['2024-01-01T10:10:31Z', edges],
    ['2024-01-01T10:09:59Z', ['2024-01-01T10:09:59Z', edges[1]]],
    ['2024-01-01T20:20:31Z', [edges[0], '2024-01-01T20:20:31Z']],
    ['2024-01-01T20:20:29Z', edges],
    ['2024-01-01T20:21Z', [edges[0], '2024-01-01T20:21Z']],
    ['2024-01-01T15:00:00Z', edges],
    [edges[0], edges],
    [edges[1], edges],
  ] as const) {
    assert.deepEqual(rangeOf([...edges, text ?? '']), range, text)
  }
})

test('characters tell nothing where the zone or the letters are others', () => {
  const edges = ['2024-01-02T00:00:00Z', '2024-01-03T00:00:00Z']
  for (const [text, range] of [
    ['2024-01-02T01:00:00+05:00', ['2024-01-02T01:00:00+05:00', edges[1]]],
    ['2024-01-02T23:00:00-05:00', [edges[0], '2024-01-02T23:00:00-05:00']],
    ['2024-01-02t12:00:00z', edges],
    ['2024-01-01t23:00:00Z', ['2024-01-01t23:00:00Z', edges[1]]],
    ['2024-01-02t00:00:00Z', edges],
  ] as const) {
    assert.deepEqual(rangeOf([...edges, text]), range, text)
  }
  const zones = ['2024-01-02T00:00:00+01:00', '2024-01-03T00:00:00-01:00']
  assert.deepEqual(rangeOf([...zones, '2024-01-02T00:30:00+02:00']), ['2024-01-02T00:30:00+02:00', zones[1]])
  assert.deepEqual(rangeOf([...zones, '2024-01-02T23:30:00-02:00']), [zones[0], '2024-01-02T23:30:00-02:00'])
  const apart = ['2024-01-02T00:00:00-01:00', '2024-01-03T00:00:00+01:00'] as const
  assert.deepEqual(rangeOf([...apart, '2024-01-02T23:30:00-01:00']), [apart[0], '2024-01-02T23:30:00-01:00'])
  assert.deepEqual(rangeOf([...apart, '2024-01-02T00:30:00+01:00']), ['2024-01-02T00:30:00+01:00', apart[1]])
  const mixed = ['2024-01-02T00:00:00Z', '2024-01-03t10:00:00Z'] as const
  assert.deepEqual(rangeOf([...mixed, '2024-01-03T20:00:00Z']), [mixed[0], '2024-01-03T20:00:00Z'])
  assert.deepEqual(rangeOf([...mixed, '2024-01-03T09:00:00Z']), mixed)
  const later = ['2024-01-02T10:00:00Z', '2024-01-03T00:00:00Z'] as const
  assert.deepEqual(rangeOf([...later, '2024-01-02t09:00:00Z']), ['2024-01-02t09:00:00Z', later[1]])
  const small = ['2024-01-02t00:00:00z', '2024-01-03t00:00:00z']
  assert.deepEqual(rangeOf([...small, '2024-01-01T00:00:00z']), ['2024-01-01T00:00:00z', small[1]])
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
