import type {
  ByKind,
  ComparedResult,
  DataCompatibilityReport,
  Spreads,
} from '../../results/compare/data-compatibility-report'
import type { ElementKind } from './element-rows'
import type { Filters } from './filters'
import { ANYWHERE, IN_ALL, IN_SOME, NOT_KNOWN, onlyIn } from './spread-choices'

/** Which elements figures are of. */
export type Category = keyof DataCompatibilityReport['totals']['fields']

export const categories: readonly { readonly value: Category; readonly label: string }[] = [
  { value: 'total', label: 'All' },
  { value: 'reso', label: 'RESO' },
  { value: 'idx', label: 'IDX' },
  { value: 'local', label: 'Local' },
]

/** The filter by which the elements of a category are found. */
export const categoryStanding: Readonly<Record<Category, Filters['standing']>> = {
  total: 'all',
  reso: 'RESO',
  idx: 'IDX',
  local: 'local',
}

/** Kinds of elements, what they are called, and where their figures stand. */
export const kinds: readonly {
  readonly kind: ElementKind
  readonly label: string
  /** Within a sentence. */
  readonly words: string
  readonly member: keyof ByKind<unknown>
}[] = [
  { kind: 'Resource', label: 'Resources', words: 'Resources', member: 'resources' },
  { kind: 'Field', label: 'Fields', words: 'Fields', member: 'fields' },
  { kind: 'Lookup value', label: 'Lookup values', words: 'lookup values', member: 'lookupValues' },
]

/** One of the figures of Spreads, and the choice by which its elements are found. */
export interface SpreadColumn {
  readonly label: string
  readonly spread: string
  readonly figure: (spreads: Spreads) => number
}

/** Those that can be other than 0 for these results. */
export const spreadColumns = (results: readonly ComparedResult[]): readonly SpreadColumn[] => [
  { label: 'In any', spread: ANYWHERE, figure: ({ union }) => union },
  { label: 'In all', spread: IN_ALL, figure: ({ inAll }) => inAll },
  ...(results.length > 2 ? [{ label: 'In some', spread: IN_SOME, figure: ({ inSome }: Spreads) => inSome }] : []),
  ...results.map(({ label }, place) => ({
    label: `Only in ${label}`,
    spread: onlyIn(place),
    figure: (spreads: Spreads) => spreads.onlyIn[place] ?? 0,
  })),
  ...(results.some(({ lookupsNotKnown }) => lookupsNotKnown > 0)
    ? [{ label: 'Not known', spread: NOT_KNOWN, figure: ({ notKnown }: Spreads) => notKnown }]
    : []),
]
