import { groupBy } from '../../dictionary/group-by'
import type { JsonObject } from '../../odata/json-value'
import { textOf } from './text-of'

/** One record of the server's Lookup Resource, as far as values are compared (RCP-40, Lookup Resource). */
export interface LookupRecord {
  readonly lookupName: string
  /** What the payload transports; may be a local name. */
  readonly lookupValue: string
  /** The standard value that LookupValue stands for; absent when blank or null. */
  readonly standardLookupValue?: string
  readonly legacyODataValue?: string
}

/** Lookup records by LookupName, in the order in which they were served. */
export interface LookupRecords {
  readonly kind: 'known'
  readonly byLookupName: ReadonlyMap<string, readonly LookupRecord[]>
}

/** The value to compare with the dictionary: StandardLookupValue, else LookupValue. */
export const comparedValue = (record: LookupRecord): string => record.standardLookupValue ?? record.lookupValue

/**
 * Records as they were served, ready to be compared. What has no LookupName or LookupValue offers no value to anybody:
 * it is left out, and the rule about required values tells of it.
 */
export const toLookupRecords = (records: readonly JsonObject[]): LookupRecords => ({
  kind: 'known',
  byLookupName: groupBy(records.flatMap(toLookupRecord), ({ lookupName }) => lookupName),
})

/** One record as it was served, or none when it offers no value. */
export function toLookupRecord(record: JsonObject): LookupRecord[] {
  const lookupName = textOf(record, 'LookupName')
  const lookupValue = textOf(record, 'LookupValue')
  if (lookupName === undefined || lookupValue === undefined) return []
  const standardLookupValue = textOf(record, 'StandardLookupValue')
  const legacyODataValue = textOf(record, 'LegacyODataValue')
  return [
    {
      lookupName,
      lookupValue,
      ...(standardLookupValue === undefined ? {} : { standardLookupValue }),
      ...(legacyODataValue === undefined ? {} : { legacyODataValue }),
    },
  ]
}
