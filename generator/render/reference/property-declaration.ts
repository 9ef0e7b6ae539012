import type { Field } from '../../../support/dictionary/data-dictionary'
import type { LookupDeclaration, LookupRepresentation } from './lookup-representation'

/**
 * Returns the type and facets of a Field that is not an expansion, by the Data Type Mappings of RCP-40; of a Field with
 * multiple values those of one value.
 */
export function declarationOf(field: Field, representation: LookupRepresentation): LookupDeclaration {
  switch (field.dataType) {
    case 'String':
      return { type: 'Edm.String', facets: { MaxLength: field.maxLength } }
    case 'Decimal':
      return { type: 'Edm.Decimal', facets: { Precision: field.precision, Scale: field.scale } }
    case 'Integer':
      return { type: 'Edm.Int64', facets: {} }
    case 'Timestamp':
      return { type: 'Edm.DateTimeOffset', facets: {} }
    case 'Single Enumeration':
    case 'Multiple Enumeration':
      return representation.declare(field, field.lookupName ?? field.standardName)
    default:
      return { type: `Edm.${field.dataType}`, facets: {} }
  }
}

/** Fields of the Lookup Resource that may not be null (RCP-40, section 2.2). */
const requiredOfLookup: readonly string[] = ['LookupKey', 'LookupName', 'LookupValue', 'ModificationTimestamp']

/**
 * Is true for a Field that may not be null: the key of its Resource (CSDL XML 4.01, section 6.5), and some of Lookup.
 */
export const isRequired = ({ resourceName, standardName }: Field, key: string | undefined): boolean =>
  standardName === key || (resourceName === 'Lookup' && requiredOfLookup.includes(standardName))
