import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import { firstFew } from '../../dictionary/wording'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { EntityType } from '../../metadata/model-elements'
import { NOT_IN_METADATA } from '../../payload/lookups/causes'
import { entitySetOf } from '../../payload/lookups/entity-set'
import { LOOKUP_RESOURCE } from '../../payload/lookups/resource-to-replicate'
import { notOffered, offeredResource } from '../data-dictionary/offered-elements'
import { nothingToJudge } from '../judgement'
import { stringLookupFields } from './enumeration-fields'

/**
 * Whether requests can reach a Resource; a Resource that the metadata do not declare is not judged.
 *
 * @throws Error when neither the dictionary nor the metadata know the name: a feature with a typo must not be skipped
 */
export function judgeDeclared(model: EntityDataModel, dictionary: DictionaryIndex, resourceName: string): Finding {
  const entityType = offeredResource(model, dictionary, resourceName)
  const finding = notOffered(`${resourceName} Resource`)
  if (entityType === undefined) return finding
  if (entitySetOf(model, resourceName) === undefined) return { ...finding, found: unexposed(entityType) }
  return { ...finding, outcome: 'upheld', found: 'in the metadata' }
}

/**
 * "For any String List, Single or String List, Multi field using the Lookup resource" its values are records there, and
 * RESO checks "that the Lookup resource is present in the metadata" (RCP-40, Lookup Resource and its testing rules).
 */
export function judgeLookupInMetadata(model: EntityDataModel, dictionary: DictionaryIndex): Finding {
  const about = {
    rule: 'lookup-resource-in-metadata',
    level: 'MUST',
    subject: 'Lookup Resource',
    requirement: 'MUST be in the metadata of a server with string lookups',
  } as const
  const entitySet = entitySetOf(model, LOOKUP_RESOURCE.name)
  if (entitySet !== undefined) return { ...about, outcome: 'upheld', evidence: metadataPosition(entitySet.position) }
  const entityType = model.resource(LOOKUP_RESOURCE.name)
  const fields = stringLookupFields(model, dictionary)
  if (fields.length === 0) return nothingToJudge(about, 'no standard Field is a string lookup')
  return {
    ...about,
    outcome: 'violated',
    expected: 'an EntitySet of the EntityType Lookup',
    found: `${entityType === undefined ? 'not in the metadata' : unexposed(entityType)}; string lookups are ${listFields(fields)}`,
    evidence: fields
      .slice(0, 1)
      .map(({ property }) => metadataPosition(property.position))
      .join(),
    advice: 'declare the Lookup Resource with an EntitySet and serve its records, or use EnumTypes',
    cause: NOT_IN_METADATA,
  }
}

const unexposed = ({ qualifiedName }: EntityType): string => `no EntitySet exposes the EntityType ${qualifiedName}`

const listFields = (fields: readonly { readonly subject: string }[]): string =>
  firstFew(
    fields.map(({ subject }) => subject),
    3,
  )
