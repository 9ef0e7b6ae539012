import type { Field } from '../../../support/dictionary/data-dictionary'
import type { LookupRepresentation } from './lookup-representation'
import { declarationOf, isRequired } from './property-declaration'
import { printAttributes } from './xml-attributes'

/** A property or a member of an EnumType as it is printed. */
export interface AnnotatedView {
  readonly attributes: string
  /** Attributes of its annotation, or the empty string. */
  readonly annotation: string
}

/**
 * The declaration of a Field that is no expansion.
 *
 * @param key name of the Field that is the key of the Resource.
 */
export function propertyView(
  field: Field,
  key: string | undefined,
  representation: LookupRepresentation,
): AnnotatedView {
  const isCollection = field.dataType === 'Multiple Enumeration'
  const { type, facets, annotatedLookup } = declarationOf(field, representation)
  return {
    attributes: printAttributes({
      Name: field.standardName,
      Type: isCollection ? `Collection(${type})` : type,
      Nullable: isCollection || isRequired(field, key) ? 'false' : undefined,
      ...facets,
    }),
    annotation:
      annotatedLookup === undefined
        ? ''
        : printAttributes({ Term: 'RESO.OData.Metadata.LookupName', String: annotatedLookup }),
  }
}
