import type { DataDictionary } from '../dictionary/data-dictionary'
import type { Field } from '../dictionary/field'
import type { EntityDataModel } from '../edm/entity-data-model'
import type { EntityType } from '../edm/schema-types'
import type { Finding } from '../findings/finding'
import { closestName } from '../variations/closest-name'
import { fieldSubject, type OfferedField } from './offered-field'

/** The dictionary's Field, or undefined for a local one. */
export const standardField = (dictionary: DataDictionary, resourceName: string, fieldName: string): Field | undefined =>
  dictionary.resources
    .find(({ name }) => name === resourceName)
    ?.fields.find(({ standardName }) => standardName === fieldName)

/**
 * The EntityType of a Resource, or undefined when the server does not offer the Resource.
 *
 * @throws Error when neither the dictionary nor the metadata know the name: a feature with a typo must not be skipped
 */
export function offeredResource(
  model: EntityDataModel,
  dictionary: DataDictionary,
  resourceName: string,
): EntityType | undefined {
  const entityType = model.resource(resourceName)
  const standardNames = dictionary.resources.map(({ name }) => name)
  if (entityType === undefined && !standardNames.includes(resourceName)) {
    throw unknownName(`${resourceName} is no Resource`, dictionary, closestName(resourceName, standardNames))
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
  dictionary: DataDictionary,
  resourceName: string,
  fieldName: string,
): OfferedField | undefined {
  const entityType = offeredResource(model, dictionary, resourceName)
  const member = entityType && model.member(entityType, fieldName)
  if (member !== undefined) return { resourceName, fieldName, member }
  const resource = dictionary.resources.find(({ name }) => name === resourceName)
  const standardNames = resource?.fields.map(({ standardName }) => standardName) ?? []
  if (!standardNames.includes(fieldName)) {
    const subject = fieldSubject({ resourceName, fieldName })
    throw unknownName(`${subject} is no Field`, dictionary, closestName(fieldName, standardNames))
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

function unknownName(what: string, { version }: DataDictionary, meant: string | undefined): Error {
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`
  return new Error(`${what} of Data Dictionary ${version}, and not in the metadata either${hint}`)
}
