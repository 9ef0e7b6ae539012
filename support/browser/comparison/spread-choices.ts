import type { ComparedResult } from '../../results/compare/data-compatibility-report'
import type { ElementRow } from './element-rows'

/** What can be asked of how many results have an element. */
export interface SpreadChoice {
  readonly value: string
  readonly label: string
  readonly has: (row: ElementRow) => boolean
}

/** Asks for nothing. */
export const ANYWHERE = 'anywhere'

export const IN_ALL = 'in all'
export const IN_SOME = 'in some'
export const NOT_KNOWN = 'not known'

/** In one result only, by its place. */
export const onlyIn = (place: number): string => `only in ${place}`

/** All that can be asked of these results. What one of two does not have, only the other has. */
export function spreadChoices(results: readonly ComparedResult[]): readonly SpreadChoice[] {
  const hasSome = results.length > 2
  return [
    { value: ANYWHERE, label: 'in any result', has: () => true },
    spread(IN_ALL, 'in all'),
    { value: 'not in all', label: 'not in all', has: ({ element }) => element.spread !== 'in all' },
    ...(hasSome ? [spread(IN_SOME, 'in some, not in all')] : []),
    ...results.map(({ label }, place) => ({
      value: onlyIn(place),
      label: `only in ${label}`,
      has: ({ element }: ElementRow) => element.spread === 'only in one' && element.in.includes(place),
    })),
    ...(hasSome ? results.map(notIn) : []),
    ...(results.some(({ lookupsNotKnown }) => lookupsNotKnown > 0) ? [spread(NOT_KNOWN, 'not known')] : []),
  ]
}

const spread = (value: ElementRow['element']['spread'], label: string): SpreadChoice => ({
  value,
  label,
  has: ({ element }) => element.spread === value,
})

const notIn = ({ label }: ComparedResult, place: number): SpreadChoice => ({
  value: `not in ${place}`,
  label: `not in ${label}`,
  has: ({ element, notKnownIn }) => !element.in.includes(place) && !notKnownIn.includes(place),
})
