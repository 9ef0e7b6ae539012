import { groupBy } from '../dictionary/group-by'
import { messageOf } from '../dictionary/wording'
import { LEGACY_ODATA_VALUE_TERM, LOOKUP_VALUE_TERM, lookupNameOf, STANDARD_NAME_TERM } from '../metadata/annotations'
import type { MetadataReport, ReportedAnnotation, ReportedField, ReportedLookup } from '../metadata/metadata-report'
import { parseJsonInPieces } from '../odata/json-in-pieces'
import { ExactNumber, isJsonObject, type JsonObject, type JsonValue, textOf } from '../odata/json-value'
import { RecordMemory } from './lookups/record-memory'
import type { UnknownRecords } from './unknown-records'

/** The part of a record of the Lookup Resource by which values are compared (RCP-40, Lookup Resource). */
export interface LookupRecord {
  readonly lookupName: string
  /** The value that payloads transport; may be a local name. */
  readonly lookupValue: string
  /** The standard value that LookupValue stands for; absent when blank or null. */
  readonly standardLookupValue?: string
  readonly legacyODataValue?: string
}

/** Lookup records by LookupName, in the order in which they were served. */
export interface LookupRecords {
  readonly kind: 'known'
  readonly byLookupName: ReadonlyMap<string, readonly LookupRecord[]>
  /** The reason why there may be others; undefined when these are all. */
  readonly incomplete?: UnknownRecords
}

/** Returns why not all Lookup records are known; undefined when they are. */
export const whyNotAll = (lookups: LookupRecords | UnknownRecords): UnknownRecords | undefined =>
  lookups.kind === 'unknown' ? lookups : lookups.incomplete

/** Returns the value that RESO's reports have: StandardLookupValue, else LookupValue. */
const reportedValue = (record: LookupRecord): string => record.standardLookupValue ?? record.lookupValue

/**
 * Makes records ready to be compared. A record without LookupName or LookupValue offers no value: it is left out, and
 * the rule about required values reports it.
 *
 * @param incomplete the reason why there may be others; undefined when these are all
 */
export const toLookupRecords = (records: readonly JsonObject[], incomplete?: UnknownRecords): LookupRecords => ({
  kind: 'known',
  byLookupName: groupBy(records.flatMap(toLookupRecord), ({ lookupName }) => lookupName),
  ...(incomplete === undefined ? {} : { incomplete }),
})

/** Reads one record as it was served; none when it offers no value. */
function toLookupRecord(record: JsonObject): LookupRecord[] {
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

/**
 * Reads saved Lookup records: either `lookup-resource-lookup-metadata.json` (`{ "lookups": [...] }`) or an OData
 * payload (`{ "value": [...] }`), with the Lookup Resource's own names as keys. Null and blank values are kept, for
 * judging them is the task of the rules.
 *
 * @param bytes the text of the file in UTF-8
 * @throws Error in one line when it is not such a file
 */
export function readLookupRecords(bytes: Buffer): JsonObject[] {
  const content = parse(bytes)
  const list = isJsonObject(content) ? (content['lookups'] ?? content['value']) : undefined
  if (!Array.isArray(list)) throw new Error('neither {"lookups": [...]} nor an OData payload {"value": [...]}')
  return list.map((record: JsonValue, index) => {
    if (isJsonObject(record) && 'LookupName' in record) return record
    throw new Error(
      `record ${index + 1} is not a JSON object with a LookupName: ${JSON.stringify(record).slice(0, 80)}`,
    )
  })
}

function parse(bytes: Buffer): JsonValue {
  const memory = new RecordMemory()
  try {
    return parseJsonInPieces(bytes, (records) => {
      for (const record of records) if (isJsonObject(record)) memory.keep(record)
    })
  } catch (error) {
    throw new Error(`not JSON: ${messageOf(error)}`)
  }
}

/** The report `lookup-resource-lookup-metadata.json` as RESO's tools read it: the records of the Lookup Resource. */
export interface LookupReport {
  readonly description: string
  /** Version of the Data Dictionary under test, e.g. `2.0`. */
  readonly version: string
  /** ISO 8601, UTC. */
  readonly generatedOn: string
  /** The records as they were served, under the Lookup Resource's own names. */
  readonly lookups: readonly JsonObject[]
}

/** Makes the report of replicated records. A number that JavaScript cannot write is given as text, to the digit. */
export const createLookupReport = (
  records: readonly JsonObject[],
  { version, generatedOn }: Pick<LookupReport, 'version' | 'generatedOn'>,
): LookupReport => ({
  description: 'RESO Data Dictionary Lookup Resource Metadata',
  version,
  generatedOn,
  lookups: records.map(writable),
})

/** Returns the record itself where JavaScript can write it, because there may be a million of them. */
function writable(record: JsonObject): JsonObject {
  if (!Object.values(record).some((value) => value instanceof ExactNumber)) return record
  return Object.fromEntries(
    Object.entries(record).map(([name, value]): [string, JsonValue] => [
      name,
      value instanceof ExactNumber ? value.text : value,
    ]),
  )
}

/**
 * Makes `metadata-report.processed.json`: the metadata report with the Lookup records merged in, as RESO's tools read
 * it. A text Field with a LookupName has that name as its type, and each record is a lookup of this name whose value is the
 * StandardLookupValue, else the LookupValue. Where both differ, an annotation keeps the LookupValue, which is what
 * payloads transport. Records without LookupName or LookupValue are left out.
 */
export const createProcessedReport = (report: MetadataReport, records: readonly JsonObject[]): MetadataReport => ({
  ...report,
  fields: report.fields.map(withLookupType),
  lookups: [...report.lookups, ...reportedLookups(records)],
})

/** Returns the Lookup records that Fields of a metadata report refer to: a server may have a million others. */
export function recordsInUse({ fields }: MetadataReport, records: readonly JsonObject[]): JsonObject[] {
  const types = new Set(fields.map((field) => withLookupType(field).type))
  return records.filter((record) => types.has(textOf(record, 'LookupName') ?? ''))
}

/** Makes the entries that a metadata report has for Lookup records. */
export const reportedLookups = (records: readonly JsonObject[]): ReportedLookup[] =>
  records.flatMap(toLookupRecord).map(toLookup)

function withLookupType(field: ReportedField): ReportedField {
  const { type, annotations = [] } = field
  return { ...field, type: type === 'Edm.String' ? (lookupNameOf(field) ?? type) : type, annotations }
}

function toLookup(record: LookupRecord): ReportedLookup {
  const { lookupName, lookupValue, legacyODataValue, standardLookupValue } = record
  const reported = reportedValue(record)
  const annotations: ReportedAnnotation[] = [
    ...annotation(LEGACY_ODATA_VALUE_TERM, legacyODataValue),
    ...annotation(STANDARD_NAME_TERM, standardLookupValue),
    ...annotation(LOOKUP_VALUE_TERM, lookupValue === reported ? undefined : lookupValue),
  ]
  return { lookupName, lookupValue: reported, type: 'Edm.String', ...(annotations.length > 0 && { annotations }) }
}

const annotation = (term: string, value: string | undefined): ReportedAnnotation[] =>
  value === undefined ? [] : [{ term, value }]
