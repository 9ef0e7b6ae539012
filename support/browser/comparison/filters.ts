import type { ElementStanding } from '../../results/aggregate/element-standing'
import { wordsOf } from '../shared/words-of'
import type { ElementKind, ElementRow } from './element-rows'
import { ANYWHERE, type SpreadChoice } from './spread-choices'

/** What a reader asks of elements, all of it together; `all` and an empty query ask for nothing. */
export interface Filters {
  /** Words, as they were typed. */
  readonly query: string
  /** Name of a Resource. */
  readonly resource: string | 'all'
  readonly kind: ElementKind | 'all'
  /** `RESO` are all standard elements, those of the IDX payload among them. */
  readonly standing: ElementStanding | 'all'
  /** Value of a SpreadChoice. */
  readonly spread: string
  /** How the types of a Field go together. */
  readonly types: 'all' | 'incompatible' | 'representation'
}

/** Asks for nothing. */
export const noFilters: Filters = {
  query: '',
  resource: 'all',
  kind: 'all',
  standing: 'all',
  spread: ANYWHERE,
  types: 'all',
}

/** The rows that have all that is asked for, and every word. */
export function filtered(
  rows: readonly ElementRow[],
  filters: Filters,
  choices: readonly SpreadChoice[],
): readonly ElementRow[] {
  const words = wordsOf(filters.query)
  const choice = choices.find(({ value }) => value === filters.spread)
  return rows.filter(
    (row) =>
      agrees(filters.resource, row.resourceName) &&
      agrees(filters.kind, row.kind) &&
      hasStanding(filters.standing, row.element.standing) &&
      choice?.has(row) !== false &&
      hasTypes(filters.types, row) &&
      words.every((word) => row.text.includes(word)),
  )
}

const agrees = (wanted: string, has: string): boolean => wanted === 'all' || wanted === has

const hasStanding = (wanted: Filters['standing'], has: ElementStanding): boolean =>
  agrees(wanted, has) || (wanted === 'RESO' && has === 'IDX')

function hasTypes(wanted: Filters['types'], { field }: ElementRow): boolean {
  if (wanted === 'all') return true
  return wanted === 'incompatible' ? field?.isIncompatible === true : field?.differences?.includes(wanted) === true
}
