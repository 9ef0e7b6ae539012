import type { ReportedLookup } from '../../../metadata/metadata-report'
import { LOOKUP_VALUE_TERM } from '../../../payload/lookups/lookup-name'

/** Annotation that says what a local name of a lookup value is called in the standard. */
const STANDARD_NAME_TERM = 'RESO.OData.Metadata.StandardName'

/** All names by which a lookup of a metadata report may be standard. */
export const valueNames = (lookup: ReportedLookup): string[] => [
  lookup.lookupValue,
  ...[STANDARD_NAME_TERM, LOOKUP_VALUE_TERM].flatMap((term) => annotation(lookup, term) ?? []),
]

/** What payloads hold for a lookup (RCP-40, Lookup Resource: LookupValue). */
export const transportedValue = (lookup: ReportedLookup): string =>
  annotation(lookup, LOOKUP_VALUE_TERM) ?? lookup.lookupValue

const annotation = ({ annotations = [] }: ReportedLookup, wanted: string): string | undefined =>
  annotations.find(({ term }) => term === wanted)?.value
