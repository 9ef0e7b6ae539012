import { closestName } from '../dictionary/closest-name'
import type { DictionaryIndex } from '../dictionary/dictionary-index'
import { counted, firstFew } from '../dictionary/wording'
import type { EntityDataModel } from '../metadata/entity-data-model'
import type { EntityType, NavigationProperty, Property } from '../metadata/model-elements'
import { entitySetOf } from '../payload/replicated-resource'
import type { Review } from '../variations/review'
import { REVIEW_FILE } from '../variations/review'

/** A Field that the server declares under its standard name. */
export interface OfferedField {
  readonly resourceName: string
  readonly fieldName: string
  readonly member: Property | NavigationProperty
}

/** Names a Field in the standard's notation, e.g. `Property.ListPrice`. */
export const fieldSubject = ({ resourceName, fieldName }: Pick<OfferedField, 'resourceName' | 'fieldName'>): string =>
  `${resourceName}.${fieldName}`

/**
 * Returns the EntityType of a Resource, or undefined when the server does not offer the Resource.
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
    throw unknownName(`${resourceName} is not a Resource`, dictionary, meant)
  }
  return entityType
}

/**
 * Returns the Field that a server offers under its standard name, or undefined when it does not offer it.
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
    throw unknownName(`${fieldSubject({ resourceName, fieldName })} is not a Field`, dictionary, meant)
  }
  return undefined
}

function unknownName(what: string, { version }: DictionaryIndex, meant: string | undefined): Error {
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`
  return new Error(`${what} of Data Dictionary ${version}, and not in the metadata either${hint}`)
}

/** An answer to the question whether a server has an element. */
export interface Offer {
  readonly isOffered: boolean
  readonly found: string
}

/** An element that the metadata do not declare. */
export const NOT_DECLARED: Offer = { isOffered: false, found: 'not in the metadata' }

/**
 * Tells whether requests can reach a Resource.
 *
 * @throws Error when neither the dictionary nor the metadata know the name: a feature with a typo must not be skipped
 */
export function offerOfResource(model: EntityDataModel, dictionary: DictionaryIndex, resourceName: string): Offer {
  const entityType = offeredResource(model, dictionary, resourceName)
  if (entityType === undefined) return NOT_DECLARED
  if (entitySetOf(model, resourceName) === undefined) return { isOffered: false, found: unexposed(entityType) }
  return { isOffered: true, found: 'in the metadata' }
}

/** Says that an EntityType cannot be asked for. */
export const unexposed = ({ qualifiedName }: EntityType): string =>
  `no EntitySet exposes the EntityType ${qualifiedName}`

/** Returns the names of the EntitySets by which no Resource of the dictionary is asked for. */
export function localResourcesOf(model: EntityDataModel, dictionary: DictionaryIndex): readonly string[] {
  const standard = new Set(dictionary.resourceNames.flatMap((name) => entitySetOf(model, name)?.name ?? []))
  return model.entityContainers
    .flatMap(({ entitySets }) => entitySets)
    .map(({ name }) => name)
    .filter((name) => !standard.has(name))
}

/** Tells whether there are local Resources, by their names. */
export const offerOfLocalResources = (names: readonly string[]): Offer =>
  names.length === 0
    ? { isOffered: false, found: 'no EntitySet beyond those of the Data Dictionary' }
    : { isOffered: true, found: `${counted(names.length, 'local Resource')}: ${firstFew(names, 5)}` }

/** Tells whether people have reviewed the variations of a server. */
export const offerOfReview = (review: Review | undefined): Offer =>
  review === undefined
    ? { isOffered: false, found: 'there is no review' }
    : { isOffered: true, found: `${REVIEW_FILE} is there` }
