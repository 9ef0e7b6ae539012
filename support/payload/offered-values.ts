import type { SourcePosition } from '../dictionary/finding'
import type { OfferedValue } from '../dictionary/standard-values'
import { annotationOf, LOOKUP_NAME_TERM, lookupNameOf, STANDARD_NAME_TERM } from '../metadata/annotations'
import type { EntityDataModel } from '../metadata/entity-data-model'
import type { EnumType, Property } from '../metadata/model-elements'
import type { LookupRecord, LookupRecords } from './lookup-records'
import { entitySetOf, noRecordsGiven } from './replicated-resource'
import { LOOKUP_RESOURCE } from './replication'
import type { UnknownRecords } from './unknown-records'

/** The values that a server offers for an enumeration Field. */
export interface OfferedValues {
  readonly kind: 'known'
  /** The name of what holds the values, e.g. `EnumType org.reso.metadata.enums.StandardStatus`. */
  readonly holder: string
  /** The place where the holder is declared; absent for Lookup records. */
  readonly position?: SourcePosition
  /** The same list for Fields that share their values, which are then judged once. */
  readonly values: readonly OfferedValue[]
  /** The kind of the values, also where there are none. */
  readonly valueKind: OfferedValue['kind']
  /** The reason why there may be other values; undefined when these are all. */
  readonly incomplete?: UnknownRecords
}

/**
 * Finds the values of an enumeration Field: members of its EnumType, or the Lookup records of the LookupName that its
 * annotation gives.
 *
 * @param subject the Field in the standard's notation, e.g. `Property.StandardStatus`
 * @param records undefined when there are none given
 */
export function offeredValues(
  model: EntityDataModel,
  subject: string,
  property: Property,
  records: LookupRecords | UnknownRecords | undefined,
): OfferedValues | UnknownRecords {
  const { qualifiedName } = model.underlying(property)
  const type = model.type(qualifiedName)
  if (type?.kind === 'EnumType') {
    return {
      kind: 'known',
      holder: `EnumType ${type.qualifiedName}`,
      position: type.position,
      values: valuesOf(type.members, memberValue),
      valueKind: 'legacyODataValue',
    }
  }
  const lookupName = lookupNameOf(property)
  if (lookupName === undefined) return notAnnotated(subject)
  if (records === undefined) return missingRecords(model)
  return records.kind === 'unknown' ? records : recordedValues(lookupName, records)
}

const notAnnotated = (subject: string): UnknownRecords => ({
  kind: 'unknown',
  reason: `no annotation ${LOOKUP_NAME_TERM} says which Lookup records belong to the Field`,
  advice: `add <Annotation Term="${LOOKUP_NAME_TERM}" String="..."/> to the Field`,
  cause: notAnnotatedCause(subject),
})

/** Explains why the values of string lookups are unknown in a run without a server and without a file of records. */
export const missingRecords = (model: EntityDataModel): UnknownRecords =>
  entitySetOf(model, LOOKUP_RESOURCE.name) === undefined
    ? {
        kind: 'unknown',
        reason: 'the values are records of the Lookup Resource, which the metadata do not declare',
        advice: 'declare the Lookup Resource with an EntitySet, and serve its records',
        cause: NOT_IN_METADATA,
      }
    : noRecordsGiven(LOOKUP_RESOURCE.name)

function recordedValues(lookupName: string, records: LookupRecords): OfferedValues | UnknownRecords {
  const named = records.byLookupName.get(lookupName)
  const { incomplete } = records
  if (named === undefined && incomplete !== undefined) return incomplete
  if (named === undefined) {
    return {
      kind: 'unknown',
      reason: `no Lookup record has the LookupName ${lookupName}`,
      advice: `add the records of ${lookupName} to the Lookup Resource, or correct the annotation`,
      cause: noRecordsCause(lookupName, records),
      ...(records.byLookupName.size > 0 && { isNone: true }),
    }
  }
  return {
    kind: 'known',
    holder: `Lookup records of ${lookupName}`,
    values: valuesOf(named, recordedValue),
    valueKind: 'lookupValue',
    ...(incomplete === undefined ? {} : { incomplete }),
  }
}

const memberValue = ({ name, annotations }: EnumType['members'][number]): OfferedValue => {
  const standardName = annotationOf({ annotations }, STANDARD_NAME_TERM)
  return { kind: 'legacyODataValue', name, ...(standardName === undefined ? {} : { standardName }) }
}

const recordedValue = ({ lookupValue: name, standardLookupValue: standardName }: LookupRecord): OfferedValue => ({
  kind: 'lookupValue',
  name,
  ...(standardName === undefined ? {} : { standardName }),
})

const lists = new WeakMap<object, readonly OfferedValue[]>()

function valuesOf<Source>(
  sources: readonly Source[],
  toValue: (source: Source) => OfferedValue,
): readonly OfferedValue[] {
  const known = lists.get(sources)
  if (known !== undefined) return known
  const values = sources.map(toValue)
  lists.set(sources, values)
  return values
}

// Findings of several scenarios that one fault is behind carry the same cause.

/** The cause: a server with string lookups has no Lookup Resource in its metadata. */
export const NOT_IN_METADATA = 'Lookup Resource in the metadata'

/**
 * Names the cause that a string lookup Field does not say which Lookup records are its own.
 *
 * @param subject the Field in the standard's notation, e.g. `Property.StandardStatus`
 */
export const notAnnotatedCause = (subject: string): string => `LookupName annotation of ${subject}`

/** Names the cause that no record has the LookupName of a Field, or that there is no record at all. */
export const noRecordsCause = (lookupName: string, records: LookupRecords): string =>
  records.byLookupName.size === 0 ? 'Lookup records' : `Lookup records of ${lookupName}`
