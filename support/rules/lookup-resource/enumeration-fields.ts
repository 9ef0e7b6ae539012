import type { Field } from '../../dictionary/data-dictionary'
import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { Property } from '../../metadata/model-elements'
import { fieldSubject } from '../data-dictionary/offered-field'
import { findingsFor, nothingToJudge, type Offence } from '../judgement'

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

/** A rule about string lookup Fields: what, if anything, is wrong with one of them. */
interface StringLookupRule {
  readonly rule: string
  readonly requirement: string
  readonly offence: (field: EnumerationField) => Offence | undefined
}

/** Judges every string lookup Field by one rule of level MUST; not offered when the server has no such Field. */
export function judgeStringLookups(
  model: EntityDataModel,
  dictionary: DictionaryIndex,
  { rule, requirement, offence }: StringLookupRule,
): Finding[] {
  const about = { rule, level: 'MUST', subject: 'every string lookup Field', requirement } as const
  const fields = stringLookupFields(model, dictionary)
  if (fields.length === 0) return [nothingToJudge(about, 'no standard Field is a string lookup')]
  return findingsFor(
    about,
    counted(fields.length, 'Field'),
    fields.flatMap((field) => offence(field) ?? []),
  )
}
