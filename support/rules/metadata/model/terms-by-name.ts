import type { EntityDataModel } from '../../../metadata/entity-data-model'
import type { Term } from '../../../metadata/term'
import { vocabularyOf } from '../../../metadata/vocabularies'
import { oncePerModel } from './once-per-model'

/** Returns the terms of the document by qualified name; of several with one name the first. */
export const termsByName = oncePerModel(
  ({ terms }): ReadonlyMap<string, Term> => new Map(terms.toReversed().map((term) => [term.qualifiedName, term])),
)

/** Returns a term of the document, or one of the vocabularies that are known. */
export function knownTerm(model: EntityDataModel, qualifiedName: string): Term | undefined {
  const own = termsByName(model).get(qualifiedName)
  const vocabulary = own === undefined ? vocabularyOf(qualifiedName) : undefined
  return vocabulary === undefined ? own : termsByName(vocabulary).get(qualifiedName)
}
