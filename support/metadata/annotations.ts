/**
 * Names the Lookup whose records in the Lookup Resource hold the values of a string lookup (RCP-40, Lookup Resource).
 */
export const LOOKUP_NAME_TERM = 'RESO.OData.Metadata.LookupName'

/** Keeps a LookupValue in a metadata report where the StandardLookupValue took its place; a term of this project. */
export const LOOKUP_VALUE_TERM = 'RESO.OData.Metadata.LookupValue'

/** Gives the standard name of an element that has a name of its own, e.g. of a member of an EnumType. */
export const STANDARD_NAME_TERM = 'RESO.OData.Metadata.StandardName'

/** Keeps the LegacyODataValue of a Lookup record in a metadata report. */
export const LEGACY_ODATA_VALUE_TERM = 'RESO.OData.Metadata.LegacyODataValue'

/** An element of the model or of a metadata report, with its annotations. */
export interface Annotated {
  readonly annotations?: readonly { readonly term: string; readonly value?: string }[]
}

/** Returns the text of an annotation; undefined when there is none, or a blank one. */
export function annotationOf({ annotations = [] }: Annotated, wanted: string): string | undefined {
  const text = annotations.find(({ term }) => term === wanted)?.value
  return text === undefined || text.trim() === '' ? undefined : text
}

/** Returns the LookupName that a Field is annotated with; undefined when there is none, or a blank one. */
export const lookupNameOf = (field: Annotated): string | undefined => annotationOf(field, LOOKUP_NAME_TERM)
