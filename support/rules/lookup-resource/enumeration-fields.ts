import type { Field } from '../../dictionary/data-dictionary'
import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { Property } from '../../metadata/model-elements'
import { fieldSubject } from '../offered-elements'

/** A standard enumeration Field that a server offers. */
export interface EnumerationField {
  /** In the standard's notation, e.g. `Property.StandardStatus`. */
  readonly subject: string
  readonly standard: Field
  readonly property: Property
}

/** The enumeration Fields of the dictionary that a server declares as properties, whatever their type. */
export const enumerationFields = (model: EntityDataModel, dictionary: DictionaryIndex): EnumerationField[] =>
  dictionary.resourceNames.flatMap((resourceName) => fieldsOf(model, dictionary, resourceName))

/** Those among them that are Edm.String or Collection(Edm.String), so that their values are Lookup records. */
export const stringLookupFields = (model: EntityDataModel, dictionary: DictionaryIndex): EnumerationField[] =>
  enumerationFields(model, dictionary).filter(({ property }) => model.holdsStrings(property))

function fieldsOf(model: EntityDataModel, dictionary: DictionaryIndex, resourceName: string): EnumerationField[] {
  const entityType = model.resource(resourceName)
  if (entityType === undefined) return []
  return dictionary.fields(resourceName).flatMap((standard) => {
    const fieldName = standard.standardName
    const property = isEnumeration(standard) ? model.member(entityType, fieldName) : undefined
    if (property?.kind !== 'Property') return []
    return [{ subject: fieldSubject({ resourceName, fieldName }), standard, property }]
  })
}

const isEnumeration = ({ dataType }: Field): boolean =>
  dataType === 'Single Enumeration' || dataType === 'Multiple Enumeration'
