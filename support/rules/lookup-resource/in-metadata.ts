import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { Finding } from '../../dictionary/finding'
import { metadataPosition } from '../../dictionary/finding'
import { firstFew } from '../../dictionary/wording'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { NOT_IN_METADATA } from '../../payload/offered-values'
import { entitySetOf } from '../../payload/replicated-resource'
import { LOOKUP_RESOURCE } from '../../payload/replication'
import { nothingToJudge } from '../judgement'
import { unexposed } from '../offered-elements'
import { type AboutSubject, defineRule } from '../rule'
import { stringLookupFields } from './enumeration-fields'

/** String lookups have their values in the Lookup Resource. */
export const lookupInMetadata = defineRule({
  id: 'lookup-resource-in-metadata',
  level: 'MUST',
  requirement: 'be in the metadata of a server with string lookups',
  label: 'String lookups without a Lookup Resource',
  source:
    'RCP-40, testing rules of the Lookup Resource: "that the Lookup resource is present in the metadata", which is needed "for any String List, Single or String List, Multi field using the Lookup resource"',
  sentences: ['the Lookup Resource MUST be in the metadata of a server with string lookups'],
  brokenBy: ['lookup-not-in-metadata'],
  allows: ['EnumTypes without a Lookup Resource'],
  judge,
})

function judge(aboutSubject: AboutSubject, model: EntityDataModel, dictionary: DictionaryIndex): Finding {
  const about = aboutSubject('Lookup Resource')
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

const listFields = (fields: readonly { readonly subject: string }[]): string =>
  firstFew(
    fields.map(({ subject }) => subject),
    3,
  )
