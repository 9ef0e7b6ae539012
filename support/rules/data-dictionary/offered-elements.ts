import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { Finding } from '../../dictionary/finding'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { EntityType } from '../../metadata/model-elements'
import { closestName } from '../../variations/similar-names'
import { fieldSubject, type OfferedField } from './offered-field'

/**
 * The EntityType of a Resource, or undefined when the server does not offer the Resource.
 *
 * @throws Error when neither the dictionary nor the metadata know the name: a feature with a typo must not be skipped
 */
export function offeredResource(
  model: EntityDataModel,
  dictionary: DictionaryIndex,
  resourceName: string,
): EntityType | undefined {
  const entityType = model.resource(resourceName)
  if (entityType === undefined && !dictionary.hasResource(resourceName)) {
    const meant = closestName(resourceName, dictionary.resourceNames)
    throw unknownName(`${resourceName} is no Resource`, dictionary, meant)
  }
  return entityType
}

/**
 * The Field that a server offers under its standard name, or undefined when it does not offer it.
 *
 * @throws Error when neither the dictionary nor the metadata know the Resource or the Field
 */
export function offeredField(
  model: EntityDataModel,
  dictionary: DictionaryIndex,
  resourceName: string,
  fieldName: string,
): OfferedField | undefined {
  const entityType = offeredResource(model, dictionary, resourceName)
  const member = entityType && model.member(entityType, fieldName)
  if (member !== undefined) return { resourceName, fieldName, member }
  if (dictionary.field(resourceName, fieldName) === undefined) {
    const meant = closestName(fieldName, dictionary.fieldNames(resourceName))
    throw unknownName(`${fieldSubject({ resourceName, fieldName })} is no Field`, dictionary, meant)
  }
  return undefined
}

/** Standard elements are tested "when present on a given server" (RCP-40); absent ones are not judged. */
export const notOffered = (subject: string): Finding => ({
  rule: 'element-offered',
  level: 'MAY',
  outcome: 'not offered',
  subject,
  requirement: 'MAY be offered',
  found: 'not in the metadata',
})

function unknownName(what: string, { version }: DictionaryIndex, meant: string | undefined): Error {
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`
  return new Error(`${what} of Data Dictionary ${version}, and not in the metadata either${hint}`)
}
