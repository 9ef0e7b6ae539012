import {
  LEGACY_ODATA_VALUE_TERM,
  LOOKUP_VALUE_TERM,
  lookupNameOf,
  STANDARD_NAME_TERM,
} from '../../metadata/annotations'
import type { MetadataReport, ReportedAnnotation, ReportedField, ReportedLookup } from '../../metadata/metadata-report'
import type { JsonObject } from '../../odata/json-value'
import { comparedValue, type LookupRecord, toLookupRecord } from './lookup-record'

/**
 * `metadata-report.processed.json`: the metadata report with the Lookup records merged in, as RESO's tools read it.
 * A Field with a LookupName has that name as its type, and each record is a lookup of this name whose value is the
 * StandardLookupValue, else the LookupValue. Where both differ, an annotation keeps the LookupValue, which is what
 * payloads transport. Records without LookupName or LookupValue are left out.
 */
export const createProcessedReport = (report: MetadataReport, records: readonly JsonObject[]): MetadataReport => ({
  ...report,
  fields: report.fields.map(withLookupType),
  lookups: [...report.lookups, ...reportedLookups(records)],
})

/** What a metadata report has of Lookup records. */
export const reportedLookups = (records: readonly JsonObject[]): ReportedLookup[] =>
  records.flatMap(toLookupRecord).map(toLookup)

function withLookupType(field: ReportedField): ReportedField {
  const { type, annotations = [] } = field
  return { ...field, type: lookupNameOf(field) ?? type, annotations }
}

function toLookup(record: LookupRecord): ReportedLookup {
  const { lookupName, lookupValue, legacyODataValue, standardLookupValue } = record
  const reported = comparedValue(record)
  const annotations: ReportedAnnotation[] = [
    ...annotation(LEGACY_ODATA_VALUE_TERM, legacyODataValue),
    ...annotation(STANDARD_NAME_TERM, standardLookupValue),
    ...annotation(LOOKUP_VALUE_TERM, lookupValue === reported ? undefined : lookupValue),
  ]
  return { lookupName, lookupValue: reported, type: 'Edm.String', ...(annotations.length > 0 && { annotations }) }
}

const annotation = (term: string, value: string | undefined): ReportedAnnotation[] =>
  value === undefined ? [] : [{ term, value }]
