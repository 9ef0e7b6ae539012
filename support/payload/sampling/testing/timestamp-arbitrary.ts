import fc, { type Arbitrary } from 'fast-check'
import type { JsonValue } from '../../../odata/json-value'

const EARLIEST = Date.parse('1970-01-01T00:00:00Z') / 1000
const NOON = Date.parse('2020-07-07T12:00:00Z') / 1000

/** Few, so that many records share one, and some that lie apart. */
const second = fc.oneof(
  fc.integer({ min: NOON, max: NOON + 4 }),
  fc.constantFrom(EARLIEST, NOON - 86_400, Date.parse('2026-03-05T05:06:06Z') / 1000),
)

/** For tests: instants since 1970 up to a day from now, spelt in all the ways that a DateTimeOffset may be. */
export const timestampArbitrary: Arbitrary<string> = fc
  .tuple(
    second,
    fc.constantFrom('', '.0', '.5', '.50', '.123456789012', '.123456789013', '.999999999999'),
    fc.constantFrom(
      ['Z', 0] as const,
      ['z', 0] as const,
      ['+00:00', 0] as const,
      ['+02:00', 120] as const,
      ['-05:30', -330] as const,
    ),
    fc.constantFrom('T', 't'),
  )
  .map(([instant, fraction, [zone, minutes], t]) => {
    const local = new Date((instant + minutes * 60) * 1000).toISOString().slice(0, 19)
    return local.replace('T', t) + fraction + zone
  })

/** For tests: values that stand in the place of a timestamp and are not one; undefined where nothing does. */
export const undatedArbitrary: Arbitrary<JsonValue | undefined> = fc.constantFrom(
  undefined,
  null,
  '',
  'yesterday',
  '2020-02-30T00:00:00Z',
  '2020-07-07T12:00:00',
  1594123200,
)
