import type { ComparedResult, Spreads } from '../../results/data-compatibility-report'
import type { ElementRow } from './element-rows'

/** A choice of elements by how many results have them. */
export interface SpreadChoice {
  readonly value: string
  readonly label: string
  readonly has: (row: ElementRow) => boolean
}

/** A figure of {@link Spreads}, and the value of the {@link SpreadChoice} that finds its elements. */
export interface SpreadColumn {
  readonly label: string
  readonly spread: string
  readonly figure: (spreads: Spreads) => number
}

/** The choice of all elements. */
export const ANYWHERE = 'anywhere'

const IN_ALL = 'in all'
const IN_SOME = 'in some'
const NOT_KNOWN = 'not known'
const onlyIn = (place: number): string => `only in ${place}`

/** Returns the choices that these results have. Of two results, what one does not have is what only the other has. */
export function spreadChoices(results: readonly ComparedResult[]): readonly SpreadChoice[] {
  const hasSome = results.length > 2
  return [
    { value: ANYWHERE, label: 'in any result', has: () => true },
    choiceOf(IN_ALL, 'in all'),
    { value: 'not in all', label: 'not in all', has: ({ element }) => element.spread !== 'in all' },
    ...(hasSome ? [choiceOf(IN_SOME, 'in some, not in all')] : []),
    ...results.map(({ label }, place) => ({
      value: onlyIn(place),
      label: `only in ${label}`,
      has: ({ element }: ElementRow) => element.spread === 'only in one' && element.in.includes(place),
    })),
    ...(hasSome ? results.map(notIn) : []),
    ...(hasUnknownValues(results) ? [choiceOf(NOT_KNOWN, 'not known')] : []),
  ]
}

const choiceOf = (value: ElementRow['element']['spread'], label: string): SpreadChoice => ({
  value,
  label,
  has: ({ element }) => element.spread === value,
})

const notIn = ({ label }: ComparedResult, place: number): SpreadChoice => ({
  value: `not in ${place}`,
  label: `not in ${label}`,
  has: ({ element, notKnownIn }) => !element.in.includes(place) && !notKnownIn.includes(place),
})

/** Returns the figures that can be other than 0 for these results. */
export const spreadColumns = (results: readonly ComparedResult[]): readonly SpreadColumn[] => [
  { label: 'In any', spread: ANYWHERE, figure: ({ union }) => union },
  { label: 'In all', spread: IN_ALL, figure: ({ inAll }) => inAll },
  ...(results.length > 2 ? [{ label: 'In some', spread: IN_SOME, figure: ({ inSome }: Spreads) => inSome }] : []),
  ...results.map(({ label }, place) => ({
    label: `Only in ${label}`,
    spread: onlyIn(place),
    figure: (spreads: Spreads) => spreads.onlyIn[place] ?? 0,
  })),
  ...(hasUnknownValues(results)
    ? [{ label: 'Not known', spread: NOT_KNOWN, figure: ({ notKnown }: Spreads) => notKnown }]
    : []),
]

const hasUnknownValues = (results: readonly ComparedResult[]): boolean =>
  results.some(({ lookupsNotKnown }) => lookupsNotKnown > 0)
