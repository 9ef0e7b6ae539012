import { readTimestamp } from '../../metadata/exact-values'
import type { JsonObject } from '../../odata/json-value'
import { textOf } from '../../payload/lookups/text-of'

/** The Field that says when a record last changed. */
export const TIMESTAMP_FIELD = 'ModificationTimestamp'

/** When a record last changed, exactly. */
export interface Timestamp {
  /** As the server spells it. */
  readonly text: string
  readonly instant: bigint
}

/** The times of those records that have a readable one, the oldest first. */
export function sortedTimestamps(records: readonly JsonObject[]): Timestamp[] {
  const timestamps = records.flatMap((record) => timestampOf(record) ?? [])
  return timestamps.sort((a, b) => (a.instant < b.instant ? -1 : a.instant > b.instant ? 1 : 0))
}

/** Whether a record is known to have changed at a time or later. */
export const isSince = (record: JsonObject, since: Timestamp): boolean => {
  const timestamp = timestampOf(record)
  return timestamp !== undefined && timestamp.instant >= since.instant
}

/**
 * A time that some records are older than: the median, or when that is the oldest the one after it. The oldest itself
 * when there is no other.
 *
 * @param timestamps sorted
 */
export function sinceSome(timestamps: readonly Timestamp[], oldest: Timestamp): Timestamp {
  const median = timestamps[Math.floor(timestamps.length / 2)]
  if (median !== undefined && median.instant > oldest.instant) return median
  return timestamps.find(({ instant }) => instant > oldest.instant) ?? oldest
}

/** A time after another, whatever offset it is written with; spelt as in RCP-40's own example. */
export function timeAfter(latest: Timestamp): Timestamp {
  const text = `${Number.parseInt(latest.text, 10) + 2}-01-01T00:00:00Z`
  return { text, instant: readTimestamp(text)?.instant ?? latest.instant }
}

function timestampOf(record: JsonObject): Timestamp | undefined {
  const text = textOf(record, TIMESTAMP_FIELD)
  const instant = text === undefined ? undefined : readTimestamp(text)?.instant
  return text === undefined || instant === undefined ? undefined : { text, instant }
}
