import {
  ALL_RESOURCES,
  filtersInWords,
  isWithin,
  type ListFilters,
  meetsFilter,
  wordsOf,
} from '../shared/element-filters'
import type { ElementKind, ElementRow } from './element-rows'
import { ANYWHERE, type SpreadChoice } from './spreads'

/** The filters that a reader has set on compared elements. An element must meet all of them. */
export interface ComparisonFilters extends ListFilters {
  readonly kind: ElementKind | 'all'
  /** Value of a {@link SpreadChoice}. */
  readonly spread: string
  /** Narrows to Fields whose types differ in this way. */
  readonly types: 'all' | 'incompatible' | 'representation'
}

/** Lets all elements through. */
export const noFilters: ComparisonFilters = {
  query: '',
  resource: ALL_RESOURCES,
  kind: 'all',
  standing: 'all',
  spread: ANYWHERE,
  types: 'all',
}

/** Returns the rows that meet all filters and have every word of the query. */
export function filtered(
  rows: readonly ElementRow[],
  filters: ComparisonFilters,
  choices: readonly SpreadChoice[],
): readonly ElementRow[] {
  const words = wordsOf(filters.query)
  const choice = choices.find(({ value }) => value === filters.spread)
  return rows.filter(
    (row) =>
      isWithin(filters, row.resourceName, row.element.standing) &&
      meetsFilter(filters.kind, row.kind) &&
      choice?.has(row) !== false &&
      hasTypes(filters.types, row) &&
      words.every((word) => row.text.includes(word)),
  )
}

function hasTypes(wanted: ComparisonFilters['types'], { field }: ElementRow): boolean {
  if (wanted === 'all') return true
  return wanted === 'incompatible' ? field?.isIncompatible === true : field?.differences?.includes(wanted) === true
}

/** Says in words what is listed, see {@link filtersInWords}. */
export function comparisonFiltersInWords(filters: ComparisonFilters, choices: readonly SpreadChoice[]): string {
  const { kind, spread, types } = filters
  const choice = choices.find(({ value }) => value === spread)
  return filtersInWords(kind === 'all' ? 'Resources, Fields and lookup values' : `${kind}s`, filters, [
    ...(choice === undefined || spread === ANYWHERE ? [] : [choice.label]),
    ...(types === 'all' ? [] : [typesInWords[types]]),
  ])
}

const typesInWords: Readonly<Record<Exclude<ComparisonFilters['types'], 'all'>, string>> = {
  incompatible: 'of types that do not fit',
  representation: 'of one data type in several representations',
}
