import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { Term } from '../../metadata/term'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { isElsewhere } from './model/look-up-type'

export const baseTerm = defineMetadataRule({
  id: 'base-term',
  level: 'MUST',
  requirement: 'specialize terms that exist, and not itself',
  label: 'Terms that specialize one that does not exist',
  source: 'OData CSDL XML 4.01, section 14.1.1',
  brokenBy: [
    'a base term that does not exist',
    'a term that specializes itself',
    'two terms that specialize each other',
  ],
  allows: ['a base term of the document', 'a base term of an included Schema'],
  faults: (model) => {
    const terms = new Map(model.terms.map((term) => [term.qualifiedName, term]))
    const reported = new Set<Term>()
    return model.terms.flatMap((term) => faultsOf(model, term, terms, reported))
  },
})

function faultsOf(model: EntityDataModel, term: Term, terms: ReadonlyMap<string, Term>, reported: Set<Term>): Fault[] {
  const { name, baseTerm: base, position } = term
  if (base === undefined) return []
  const isDefined = terms.has(base) || isElsewhere(model, base)
  const cycle = cycleFrom(term, terms)
  if (isDefined && (cycle.length === 0 || reported.has(term))) return []
  for (const each of cycle) reported.add(each)
  return [
    {
      subject: `Term ${name}`,
      position,
      expected: 'another Term of the document or of an included Schema',
      found: `BaseTerm="${base}", ${isDefined ? 'which leads back to it' : 'and no such Term'}`,
      advice: 'correct BaseTerm, or remove it',
    },
  ]
}

/** Returns the terms that lead from one back to it; none where it does not come back. */
function cycleFrom(start: Term, terms: ReadonlyMap<string, Term>): readonly Term[] {
  const way = new Set<Term>()
  for (
    let term: Term | undefined = start;
    term !== undefined && !way.has(term);
    term = term.baseTerm === undefined ? undefined : terms.get(term.baseTerm)
  ) {
    way.add(term)
  }
  return [...way].at(-1)?.baseTerm === start.qualifiedName ? [...way] : []
}
