import type { EntityDataModel } from './entity-data-model'
import { CAPABILITIES } from './vocabularies/capabilities'
import { CORE } from './vocabularies/core'
import { MEASURES, RESO, VALIDATION } from './vocabularies/small-vocabularies'
import { readVocabulary, type Vocabulary } from './vocabularies/vocabulary'

const VOCABULARIES: readonly Vocabulary[] = [CORE, VALIDATION, MEASURES, CAPABILITIES, RESO]
const BY_NAMESPACE = new Map(VOCABULARIES.map((vocabulary) => [vocabulary.namespace, vocabulary]))

const read = new Map<string, EntityDataModel>()

/**
 * Returns the vocabulary of OASIS or RESO that a qualified name belongs to, with its terms and types; undefined for any other
 * name. Vocabularies grow, so that a term that is not in one may well exist.
 */
export function vocabularyOf(qualifiedName: string): EntityDataModel | undefined {
  const namespace = qualifiedName.slice(0, Math.max(0, qualifiedName.lastIndexOf('.')))
  const known = read.get(namespace)
  const vocabulary = known === undefined ? BY_NAMESPACE.get(namespace) : undefined
  if (vocabulary === undefined) return known
  const model = readVocabulary(vocabulary, VOCABULARIES)
  read.set(namespace, model)
  return model
}
