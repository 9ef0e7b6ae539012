import { unqualified } from '../../../dictionary/names'
import { lookupNameOf } from '../../../metadata/annotations'
import { NO_LIMIT, type ReportedField } from '../../../metadata/metadata-report'
import type { Sizes } from '../../explorer-data'
import { present } from './present'

/**
 * Writes the type that the metadata declare: of EnumTypes, ComplexTypes and expansions without the namespace. A processed report
 * has the LookupName in place of the type of string lookups, which is Edm.String (RCP-40, Lookup Resource).
 */
export function declaredTypeText(field: ReportedField): string {
  const type = isStringLookup(field) ? 'Edm.String' : nameOfType(field.type)
  return field.isCollection === true ? `Collection(${type})` : type
}

const nameOfType = (type: string): string => (type.startsWith('Edm.') ? type : unqualified(type))

const isStringLookup = (field: ReportedField): boolean => lookupNameOf(field) === field.type

/** Returns the sizes that the metadata allow for values; undefined when they do not say it. */
export function declaredSizes({ maxLength, precision, scale }: ReportedField): Sizes | undefined {
  return sizes(maxLength === NO_LIMIT ? undefined : maxLength, precision, scale)
}

/** Sizes of which some may be unknown; undefined when all are. */
export function sizes(length?: number, precision?: number, scale?: number): Sizes | undefined {
  const known = present({ length, precision, scale })
  return Object.keys(known).length === 0 ? undefined : known
}
