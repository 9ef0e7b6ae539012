import type { LookupValue } from '../dictionary/data-dictionary'
import type { SourcePosition } from '../dictionary/finding'
import { LOOKUP_NAME_TERM, lookupNameOf } from '../metadata/annotations'
import type { EntityDataModel } from '../metadata/entity-data-model'
import type { Property } from '../metadata/model-elements'
import { comparedValue, type LookupRecords } from './lookup-records'
import { entitySetOf, noRecordsGiven } from './replicated-resource'
import { LOOKUP_RESOURCE } from './replication'
import type { UnknownRecords } from './unknown-records'

/** The values that a server offers for an enumeration Field, and how to compare them with the dictionary. */
export interface OfferedValues {
  readonly kind: 'known'
  /** The name of what holds the values, e.g. `EnumType org.reso.metadata.enums.StandardStatus`. */
  readonly holder: string
  /** The place where the holder is declared; absent for Lookup records. */
  readonly position?: SourcePosition
  readonly values: readonly string[]
  /** The column of the dictionary that the values are compared with (RCP-40, Lookup Resource). */
  readonly comparedWith: 'LegacyODataValue' | 'StandardLookupValue'
  readonly spelling: (standard: LookupValue) => string
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
      values: type.members.map((member) => member.name),
      comparedWith: 'LegacyODataValue',
      spelling: (standard) => standard.legacyODataValue,
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
    }
  }
  return {
    kind: 'known',
    holder: `Lookup records of ${lookupName}`,
    values: named.map(comparedValue),
    comparedWith: 'StandardLookupValue',
    spelling: (standard) => standard.standardLookupValue,
    ...(incomplete === undefined ? {} : { incomplete }),
  }
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
