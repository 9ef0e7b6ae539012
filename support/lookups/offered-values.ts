import type { LookupValue } from '../dictionary/lookup'
import type { EntityDataModel } from '../edm/entity-data-model'
import type { Property } from '../edm/property'
import type { SourcePosition } from '../findings/finding'
import { comparedValue, type LookupRecords } from './lookup-record'

/** Annotation that ties a string lookup Field to its records in the Lookup Resource (RCP-40, Lookup Resource). */
export const LOOKUP_NAME_TERM = 'RESO.OData.Metadata.LookupName'

/** The values that a server offers for an enumeration Field, and how to compare them with the dictionary. */
export interface OfferedValues {
  readonly known: true
  /** What holds the values, e.g. `EnumType org.reso.metadata.enums.StandardStatus`. */
  readonly holder: string
  /** Where the holder is declared; absent for Lookup records. */
  readonly position?: SourcePosition
  readonly values: readonly string[]
  /** The column of the dictionary that the values are compared with (RCP-40, Lookup Resource). */
  readonly comparedWith: 'LegacyODataValue' | 'StandardLookupValue'
  readonly spelling: (standard: LookupValue) => string
}

/** Values could not be determined, and why. */
export interface UnknownValues {
  readonly known: false
  readonly reason: string
  readonly advice: string
}

/**
 * The values of an enumeration Field: members of its EnumType, or the Lookup records of the LookupName that its
 * annotation gives. `records` is undefined when no Lookup records are at hand.
 */
export function offeredValues(
  model: EntityDataModel,
  property: Property,
  records: LookupRecords | undefined,
): OfferedValues | UnknownValues {
  const { qualifiedName } = model.underlying(property)
  const type = model.type(qualifiedName)
  if (type?.kind === 'EnumType') {
    return {
      known: true,
      holder: `EnumType ${type.qualifiedName}`,
      position: type.position,
      values: type.members.map((member) => member.name),
      comparedWith: 'LegacyODataValue',
      spelling: (standard) => standard.legacyODataValue,
    }
  }
  const lookupName = property.annotations.find(({ term }) => term === LOOKUP_NAME_TERM)?.value
  return lookupName === undefined ? notAnnotated : recordedValues(lookupName, records)
}

const notAnnotated: UnknownValues = {
  known: false,
  reason: `no annotation ${LOOKUP_NAME_TERM} says which Lookup records belong to the Field`,
  advice: `add <Annotation Term="${LOOKUP_NAME_TERM}" String="..."/> to the Field`,
}

function recordedValues(lookupName: string, records: LookupRecords | undefined): OfferedValues | UnknownValues {
  if (records === undefined) {
    return {
      known: false,
      reason: 'the values are records of the Lookup Resource, and none were given',
      advice: 'save the records of the Lookup Resource and name the file with LOOKUPS=file.json',
    }
  }
  const named = records.get(lookupName)
  if (named === undefined) {
    return {
      known: false,
      reason: `no Lookup record has the LookupName ${lookupName}`,
      advice: `add the records of ${lookupName} to the Lookup Resource, or correct the annotation`,
    }
  }
  return {
    known: true,
    holder: `Lookup records of ${lookupName}`,
    values: named.map(comparedValue),
    comparedWith: 'StandardLookupValue',
    spelling: (standard) => standard.standardLookupValue,
  }
}
