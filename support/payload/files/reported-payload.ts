import { groupBy } from '../../dictionary/group-by'
import { unqualified } from '../../dictionary/names'
import { lookupNameOf } from '../../metadata/annotations'
import { type MetadataReport, NO_LIMIT, type ReportedField } from '../../metadata/metadata-report'
import type { AdvertisedField, AdvertisedPayload, AdvertisedType, AdvertisedValue } from '../advertised-payload'
import type { LookupRecords } from '../lookups/lookup-record'
import { reportedEnumerations } from './reported-enumerations'
import { standardKey } from './standard-key'

/**
 * What payloads may hold by a metadata report, which says less than metadata: keys are the standard's, and members of
 * ComplexTypes are unknown, so that these are undefined types. Types go by their unqualified names.
 *
 * @param lookups Lookup records that go with a report which does not have them merged in
 */
export function reportedPayload(report: MetadataReport, lookups: LookupRecords | undefined): AdvertisedPayload {
  const enumerations = reportedEnumerations(report.lookups, lookups)
  const fieldsOf = groupBy(report.fields, ({ resourceName }) => resourceName)
  const valueOfField = (field: ReportedField): AdvertisedValue => {
    if (field.isExpansion) return expansion(field, fieldsOf)
    return enumerations.get(field.type) ?? recordedLookup(field, enumerations) ?? plainValue(field)
  }
  const types = new Map([...fieldsOf].map(([name, fields]) => [name, typeOf(name, fields, valueOfField)]))
  return { resources: types, types }
}

function typeOf(
  name: string,
  reported: readonly ReportedField[],
  valueOfField: (field: ReportedField) => AdvertisedValue,
): AdvertisedType {
  const fields = new Map(reported.map((field) => [field.fieldName, fieldOf(field, valueOfField(field))]))
  const key = standardKey(name)
  return { name, key: fields.has(key) ? [key] : [], fields }
}

/** A list of entities never holds null (OData JSON 4.01, 8.3). */
const fieldOf = (
  { fieldName, isCollection = false, isExpansion, nullable = true }: ReportedField,
  value: AdvertisedValue,
): AdvertisedField => ({
  name: fieldName,
  isCollection,
  nullable: isExpansion ? !isCollection : nullable,
  value,
})

function expansion({ type }: ReportedField, known: ReadonlyMap<string, unknown>): AdvertisedValue {
  const name = unqualified(type)
  return known.has(name) ? { kind: 'expansion', type: name } : { kind: 'undefined type', type }
}

/** A string lookup by its annotation; in a processed report the LookupName is the type as well. */
function recordedLookup(
  field: ReportedField,
  enumerations: ReadonlyMap<string, AdvertisedValue>,
): AdvertisedValue | undefined {
  const lookupName = lookupNameOf(field)
  if (lookupName === undefined || (field.type !== 'Edm.String' && field.type !== lookupName)) return undefined
  const known = enumerations.get(lookupName)
  return known?.kind === 'Lookup' ? known : { kind: 'Lookup', lookupName, values: undefined }
}

function plainValue({ type, maxLength, precision, scale }: ReportedField): AdvertisedValue {
  if (!type.startsWith('Edm.')) return { kind: 'undefined type', type }
  return {
    kind: 'primitive',
    type,
    ...(maxLength !== undefined && maxLength > 0 && maxLength !== NO_LIMIT && { maxLength }),
    ...(precision !== undefined && { precision }),
    ...(scale !== undefined && { scale }),
  }
}
