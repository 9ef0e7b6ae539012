import { ExactNumber, type JsonObject, type JsonValue } from '../../odata/json-value'

/** `lookup-resource-lookup-metadata.json` as RESO's tools read it: the records of the Lookup Resource. */
export interface LookupReport {
  readonly description: string
  /** Version of the Data Dictionary under test, e.g. `2.0`. */
  readonly version: string
  /** ISO 8601, UTC. */
  readonly generatedOn: string
  /** As they were served, under the Lookup Resource's own names. */
  readonly lookups: readonly JsonObject[]
}

/** The report of replicated records; a number that JavaScript cannot write is given as text, to the digit. */
export const createLookupReport = (
  records: readonly JsonObject[],
  { version, generatedOn }: Pick<LookupReport, 'version' | 'generatedOn'>,
): LookupReport => ({
  description: 'RESO Data Dictionary Lookup Resource Metadata',
  version,
  generatedOn,
  lookups: records.map((record) =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name, writable(value)])),
  ),
})

const writable = (value: JsonValue | undefined): JsonValue =>
  value instanceof ExactNumber ? value.text : (value ?? null)
