import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { Annotation, Property } from '../../metadata/model-elements'

/** Annotation that ties a string lookup Field to its records in the Lookup Resource (RCP-40, Lookup Resource). */
export const LOOKUP_NAME_TERM = 'RESO.OData.Metadata.LookupName'

/** Annotation of our own reports that keeps a LookupValue where StandardLookupValue differs from it. */
export const LOOKUP_VALUE_TERM = 'RESO.OData.Metadata.LookupValue'

/** The LookupName that a Field is annotated with; undefined when there is none, or none that is a text. */
export function lookupNameOf({ annotations }: { readonly annotations: readonly Annotation[] }): string | undefined {
  const text = annotations.find(({ term }) => term === LOOKUP_NAME_TERM)?.value
  return text === undefined || text.trim() === '' ? undefined : text
}

/** Whether values of a Field are texts, one or many, and so can only be listed by the Lookup Resource. */
export const holdsStrings = (model: EntityDataModel, property: Property): boolean =>
  model.underlying(property).qualifiedName === 'Edm.String'
