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
export type LookupRecords = ReadonlyMap<string, readonly LookupRecord[]>

/** The value to compare with the dictionary: StandardLookupValue, else LookupValue. */
export const comparedValue = (record: LookupRecord): string => record.standardLookupValue ?? record.lookupValue
