import type { Field } from '../../../support/dictionary/field'
import type { LookupRepresentation } from './lookup-representation'
import { type Attributes, printAttributes } from './xml-attributes'

/** A property as it is printed: its attributes and those of its annotation. */
export interface PropertyView {
  readonly attributes: string
  /** Attributes of the annotation that names the Lookup, or the empty string. */
  readonly annotation: string
}

/** RCP-40, section 2.2: what of the Lookup Resource may not be null. */
const requiredOfLookup: readonly string[] = ['LookupKey', 'LookupName', 'LookupValue', 'ModificationTimestamp']

/**
 * The declaration of a Field that is no expansion, by the Data Type Mappings of RCP-40.
 *
 * @param key name of the Field that is the key of the Resource; a key is never null (CSDL XML 4.01, section 6.5).
 */
export function propertyView(
  field: Field,
  key: string | undefined,
  representation: LookupRepresentation,
): PropertyView {
  const required =
    field.standardName === key || (field.resourceName === 'Lookup' && requiredOfLookup.includes(field.standardName))
  const isCollection = field.dataType === 'Multiple Enumeration'
  const { type, facets, annotatedLookup } = declarationOf(field, representation)
  return {
    attributes: printAttributes({
      Name: field.standardName,
      Type: isCollection ? `Collection(${type})` : type,
      Nullable: isCollection || required ? 'false' : undefined,
      ...facets,
    }),
    annotation:
      annotatedLookup === undefined
        ? ''
        : printAttributes({ Term: 'RESO.OData.Metadata.LookupName', String: annotatedLookup }),
  }
}

function declarationOf(
  field: Field,
  representation: LookupRepresentation,
): { type: string; facets: Attributes; annotatedLookup?: string } {
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
