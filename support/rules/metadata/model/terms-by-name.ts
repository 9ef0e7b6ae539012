import type { Term } from '../../../metadata/term'
import { oncePerModel } from './once-per-model'

/** Returns the terms of the document by qualified name; of several with one name the first. */
export const termsByName = oncePerModel(
  ({ terms }): ReadonlyMap<string, Term> => new Map(terms.toReversed().map((term) => [term.qualifiedName, term])),
)
