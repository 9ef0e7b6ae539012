import { unqualified } from '../../../dictionary/names'
import type { ReportedField } from '../../../metadata/metadata-report'
import { annotationOf, NO_LIMIT } from '../../../metadata/read-metadata-report'
import { LOOKUP_NAME_TERM } from '../../../payload/lookups/lookup-name'
import type { Sizes } from '../explorer'
import { present } from './present'

/**
 * The type that the metadata declare: of EnumTypes, ComplexTypes and expansions without the namespace. A processed report
 * has the LookupName in place of the type of string lookups, which is Edm.String (RCP-40, Lookup Resource).
 */
export function declaredType(field: ReportedField): string {
  const type = isStringLookup(field) ? 'Edm.String' : nameOfType(field.type)
  return field.isCollection === true ? `Collection(${type})` : type
}

const nameOfType = (type: string): string => (type.startsWith('Edm.') ? type : unqualified(type))

/** LookupName of a Field whose values are records of the Lookup Resource; undefined for other Fields. */
export const lookupNameOf = (field: ReportedField): string | undefined => annotationOf(field, LOOKUP_NAME_TERM)

const isStringLookup = (field: ReportedField): boolean => lookupNameOf(field) === field.type

/** How large values may be by the metadata; undefined when they do not say it. */
export function declaredSizes({ maxLength, precision, scale }: ReportedField): Sizes | undefined {
  return sizes(maxLength === NO_LIMIT ? undefined : maxLength, precision, scale)
}

/** Sizes of which some may be unknown; undefined when all are. */
export function sizes(length?: number, precision?: number, scale?: number): Sizes | undefined {
  const known = present({ length, precision, scale })
  return Object.keys(known).length === 0 ? undefined : known
}
