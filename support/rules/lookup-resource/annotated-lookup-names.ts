import { groupBy } from '../../dictionary/group-by'
import { lookupNameOf } from '../../metadata/annotations'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { Property } from '../../metadata/model-elements'
import { fieldSubject } from '../offered-elements'

/** A Field, standard or local, that is annotated with a LookupName. */
export interface AnnotatedField {
  /** The declaring type and the Field, e.g. `Property.StandardStatus`. */
  readonly subject: string
  readonly lookupName: string
  readonly property: Property
}

/** The annotated Fields of all structured types by LookupName, each where it is declared. */
export function annotatedLookupNames(model: EntityDataModel): ReadonlyMap<string, readonly AnnotatedField[]> {
  const fields = model.types.flatMap((type) =>
    type.kind === 'EntityType' || type.kind === 'ComplexType'
      ? type.properties.flatMap((property) => {
          const lookupName = lookupNameOf(property)
          const subject = fieldSubject({ resourceName: type.name, fieldName: property.name })
          return lookupName === undefined ? [] : [{ subject, lookupName, property }]
        })
      : [],
  )
  return groupBy(fields, ({ lookupName }) => lookupName)
}
