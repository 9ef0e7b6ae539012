import { readTimestamp } from '../../metadata/exact-values'
import type { JsonObject } from '../../odata/json-value'

const PICOSECONDS_IN_SECOND = 10n ** 12n

/** The first and the last second of the years that an Edm.DateTimeOffset is written with here. */
const FIRST_SECOND = Date.parse('0000-01-01T00:00:00Z') / 1000
const LAST_SECOND = Date.parse('9999-12-31T23:59:59Z') / 1000

/**
 * Returns the second in which each record changed, counted from 1970-01-01T00:00:00Z; nothing for records without a
 * timestamp that can be read.
 */
export function secondsOf(records: readonly JsonObject[], dateField: string): readonly number[] {
  return records.flatMap((record) => {
    const value = record[dateField]
    const timestamp = typeof value === 'string' ? readTimestamp(value) : undefined
    return timestamp === undefined ? [] : [writable(secondOf(timestamp.instant))]
  })
}

/** Writes a whole second as a literal of Edm.DateTimeOffset, e.g. `2026-01-02T03:04:05Z`. */
export const timestampAt = (second: number): string => new Date(second * 1000).toISOString().replace('.000Z', 'Z')

/** Rounds down to a second. Division of bigints cuts towards zero, which before 1970 is the next second. */
function secondOf(instant: bigint): number {
  const rest = instant % PICOSECONDS_IN_SECOND
  return Number((instant - rest) / PICOSECONDS_IN_SECOND) - (rest < 0n ? 1 : 0)
}

/** Keeps a second within the years that have four digits, which an offset can lead out of. */
const writable = (second: number): number => Math.min(Math.max(second, FIRST_SECOND), LAST_SECOND)
