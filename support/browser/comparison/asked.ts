import { wordsOf } from '../shared/words-of'
import { type Filters, noFilters } from './filters'
import type { SpreadChoice } from './spread-choices'

/** What was searched and filtered for, in words, for paper and for who cannot see the controls. */
export function asked(filters: Filters, choices: readonly SpreadChoice[]): string {
  const { query, resource, kind, standing, spread, types } = filters
  const words = wordsOf(query)
  const choice = choices.find(({ value }) => value === spread)
  return [
    kind === 'all' ? 'Resources, Fields and lookup values' : `${kind}s`,
    resource !== noFilters.resource && `of ${resource}`,
    standing !== noFilters.standing && `of standing ${standing}`,
    spread !== noFilters.spread && choice?.label,
    types !== noFilters.types && typesWords[types],
    words.length > 0 && `with “${words.join(' ')}”`,
  ]
    .filter(Boolean)
    .join(', ')
}

const typesWords: Readonly<Record<Filters['types'], string>> = {
  all: '',
  incompatible: 'of types that do not fit',
  representation: 'of one data type in several representations',
}
