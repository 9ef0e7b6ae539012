import type { Field, Lookup, LookupValue } from '../../../support/dictionary/data-dictionary'
import { groupBy } from '../../../support/dictionary/group-by'
import { type Attributes, METADATA_NAMESPACE } from './xml-attributes'

/** Namespace of the EnumTypes, as in RESO's reference metadata. */
export const ENUMS_NAMESPACE = `${METADATA_NAMESPACE}.enums`

/** The declaration of a Field with a Lookup: its type, its facets and the Lookup that it is annotated with, if any. */
export interface LookupDeclaration {
  readonly type: string
  readonly facets: Attributes
  readonly annotatedLookup?: string
}

/** One of the two ways in which RCP-40 lets a server declare its standard values. */
export interface LookupRepresentation {
  readonly fileName: string
  readonly hasEnumTypes: boolean
  /** The declaration of a Field that holds one value; multiple values are a collection of it. */
  readonly declare: (field: Field, lookupName: string) => LookupDeclaration
}

/** Text values, with the name of the Lookup as an annotation and the values in the Lookup Resource. */
export const stringLookups: LookupRepresentation = {
  fileName: 'metadata-string-lookups.xml',
  hasEnumTypes: false,
  declare: ({ maxLength }, lookupName) => ({
    type: 'Edm.String',
    facets: { MaxLength: maxLength },
    annotatedLookup: lookupName,
  }),
}

/** An EnumType for each Lookup, with the LegacyODataValues as its members. */
export const enumTypes: LookupRepresentation = {
  fileName: 'metadata-enum-types.xml',
  hasEnumTypes: true,
  declare: (_, lookupName) => ({ type: `${ENUMS_NAMESPACE}.${lookupName}`, facets: {} }),
}

/**
 * Returns the members of an EnumType: the values of its Lookup, the first of those with the same LegacyODataValue. The
 * names of members are unique (CSDL XML 4.01, section 10.3).
 */
export const membersOf = ({ values }: Lookup): readonly LookupValue[] =>
  [...groupBy(values, ({ legacyODataValue }) => legacyODataValue).values()].flatMap(([first]) => first ?? [])
