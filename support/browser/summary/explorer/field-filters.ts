import type { ExplorerField } from '../../../results/explorer-data'
import type { ScenarioOutcome } from '../../../results/scenario-result'
import { ALL_RESOURCES, filtersInWords, isWithin, type ListFilters, meetsFilter } from '../../shared/element-filters'
import type { IndexedField } from './field-index'

/** The filters that a reader has set on Fields. A Field must meet all of them; `search` judges the words of the query. */
export interface FieldFilters extends ListFilters {
  readonly offered: 'offered' | 'not offered' | 'all'
  /** Outcome of the scenario about the Field; `findings` asks for findings of any scenario about it. */
  readonly outcome: ScenarioOutcome | 'findings' | 'all'
}

/** Lets all Fields through. */
export const noFilters: FieldFilters = {
  query: '',
  resource: ALL_RESOURCES,
  standing: 'all',
  offered: 'all',
  outcome: 'all',
}

/** Returns true for a Field that meets all filters. */
export const passes = ({ resource, field }: IndexedField, filters: FieldFilters): boolean =>
  isWithin(filters, resource.name, field.standing) &&
  meetsFilter(filters.offered, isOffered(field) ? 'offered' : 'not offered') &&
  (meetsFilter(filters.outcome, field.outcome) || (filters.outcome === 'findings' && field.findings !== undefined))

/** Returns true for a Field that the metadata declare. */
export const isOffered = ({ declaredType }: ExplorerField): boolean => declaredType !== undefined

/** Says in words which Fields are listed, see {@link filtersInWords}; null when the filters let all Fields through. */
export function fieldFiltersInWords(filters: FieldFilters): string | null {
  const { offered, outcome } = filters
  const words = filtersInWords('Fields', filters, [
    ...(offered === 'all' ? [] : [offered]),
    ...(outcome === 'all' ? [] : [outcome === 'findings' ? 'with findings' : `with scenario result ${outcome}`]),
  ])
  return words === 'Fields' ? null : words
}
