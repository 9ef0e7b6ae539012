import type { DictionaryIndex } from '../dictionary/dictionary-index'
import { groupBy } from '../dictionary/group-by'
import { unqualified } from '../dictionary/names'
import { lookupNameOf } from '../metadata/annotations'
import {
  type MetadataReport,
  NO_LIMIT,
  type ReportedField,
  type ReportedLookup,
  transportedValue,
} from '../metadata/metadata-report'
import { TEMPORAL_TYPES } from '../metadata/primitive-types'
import type {
  AdvertisedEnumeration,
  AdvertisedField,
  AdvertisedLookup,
  AdvertisedPayload,
  AdvertisedPrimitive,
  AdvertisedType,
  AdvertisedValue,
} from './advertised-payload'
import type { LookupRecords } from './lookup-records'
import { isPlaceholderMember } from './read-advertised-payload'

/**
 * Reads from a metadata report what payloads may hold. A report says less than metadata: keys are the standard's, and
 * members of ComplexTypes are unknown, so that these are undefined types. Types have their unqualified names.
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

/** Makes a Field. A list of entities never holds null (OData JSON 4.01, 8.3). */
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

/** Finds a string lookup by its annotation. In a processed report the LookupName is the type as well. */
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
    ...(precision !== undefined ? { precision } : TEMPORAL_TYPES.has(type) ? { precision: 0 } : {}),
    ...(scale !== undefined && { scale }),
  }
}

/**
 * Reads the enumerations of a metadata report by their names, and those of Lookup records that go with it. A report
 * does not say if an EnumType has IsFlags, so several members with commas between them are accepted.
 */
function reportedEnumerations(
  written: readonly ReportedLookup[],
  lookups: LookupRecords | undefined,
): ReadonlyMap<string, AdvertisedEnumeration | AdvertisedLookup> {
  const reported = [...groupBy(written, ({ lookupName }) => lookupName)].map(
    ([name, entries]) => [name, enumeration(name, entries)] as const,
  )
  const recorded = [...(lookups?.byLookupName ?? [])].map(
    ([name, records]) =>
      [
        name,
        lookup(
          name,
          records.map(({ lookupValue }) => lookupValue),
        ),
      ] as const,
  )
  return new Map<string, AdvertisedEnumeration | AdvertisedLookup>([...reported, ...recorded])
}

/**
 * Reads entries of one name: those of Lookup records have type `Edm.String`, members of EnumTypes their integer type.
 */
function enumeration(name: string, entries: readonly ReportedLookup[]): AdvertisedEnumeration | AdvertisedLookup {
  if (entries.some(({ type }) => type === 'Edm.String')) return lookup(name, entries.map(transportedValue))
  const members = entries.map(({ lookupValue }) => lookupValue).filter((value) => !isPlaceholderMember(value))
  return { kind: 'EnumType', lookupName: name, members: new Set(members), isFlags: true }
}

const lookup = (lookupName: string, values: readonly string[]): AdvertisedLookup => ({
  kind: 'Lookup',
  lookupName,
  values: new Set(values),
})

/** The key Fields that are not named after their Resource, as RESO's schema validation knows them. */
const KEYS: Readonly<Record<string, string>> = {
  Contacts: 'ContactKey',
  ContactListingNotes: 'ContactKey',
  EntityEvent: 'EntityEventSequence',
  InternetTracking: 'EventKey',
  InternetTrackingSummary: 'ListingId',
  MemberAssociation: 'AssociationKey',
  OfficeAssociation: 'AssociationKey',
  OUID: 'OrganizationUniqueIdKey',
  Property: 'ListingKey',
  PropertyGreenVerification: 'GreenBuildingVerificationKey',
  PropertyPowerProduction: 'PowerProductionKey',
  PropertyPowerStorage: 'PowerStorageKey',
  PropertyRooms: 'RoomKey',
  PropertyUnitTypes: 'UnitTypeKey',
  Queue: 'QueueTransactionKey',
  Rules: 'RuleKey',
  TeamMembers: 'TeamMemberKey',
  Teams: 'TeamKey',
  TransactionManagement: 'TransactionKey',
}

/** Returns the Field that identifies records of a Resource by the standard's names, where there are no metadata. */
export const standardKey = (resourceName: string): string => KEYS[resourceName] ?? `${resourceName}Key`

/**
 * Makes of the dictionary's own metadata report what RESO Common Format allows: values of a Lookup in either spelling,
 * "the machine-friendly OData values or human-friendly values" (RCP-25, Schema Validation), and any text where the
 * dictionary lists no values.
 */
export function commonFormatPayload(reference: AdvertisedPayload, dictionary: DictionaryIndex): AdvertisedPayload {
  const types = mapValues(reference.types, (type) => withSpellings(type, dictionary))
  return { types, resources: mapValues(reference.resources, (type) => withSpellings(type, dictionary)) }
}

const withSpellings = (type: AdvertisedType, dictionary: DictionaryIndex): AdvertisedType => ({
  ...type,
  allowsLocalFields: true,
  fields: mapValues(type.fields, (field) => ({ ...field, value: spelled(type.name, field, dictionary) })),
})

/** The Data Dictionary does not say how exact times are. */
const withoutPrecisionOfTime = ({ precision, ...value }: AdvertisedPrimitive): AdvertisedPrimitive =>
  precision === undefined || TEMPORAL_TYPES.has(value.type) ? value : { ...value, precision }

function spelled(typeName: string, { name, value }: AdvertisedField, dictionary: DictionaryIndex): AdvertisedValue {
  const { lookupName, maxLength } = dictionary.field(typeName, name) ?? {}
  if (lookupName === undefined) return value.kind === 'primitive' ? withoutPrecisionOfTime(value) : value
  const values = dictionary.valueNames(lookupName)
  if (values.size > 0) return { kind: 'Lookup', lookupName, values }
  return { kind: 'primitive', type: 'Edm.String', ...(maxLength !== undefined && { maxLength }) }
}

const mapValues = <Key, From, To>(map: ReadonlyMap<Key, From>, change: (value: From) => To): ReadonlyMap<Key, To> =>
  new Map([...map].map(([key, value]) => [key, change(value)]))
