import type { ElementStanding } from '../../dictionary/dictionary-index'

/** A standing that elements can be narrowed to; `all` narrows nothing, `RESO` includes the elements of the IDX payload. */
export type StandingFilter = ElementStanding | 'all'

interface StandingText {
  readonly value: StandingFilter
  /** The member of figures that counts these elements, as the reports of RESO call it. */
  readonly category: 'total' | 'reso' | 'idx' | 'local'
  /** On a control. */
  readonly label: string
  /** The label within a sentence. */
  readonly words: string
}

/** The texts of each standing, in the order in which controls offer them. */
export const standingTexts: Readonly<Record<StandingFilter, StandingText>> = {
  all: { value: 'all', category: 'total', label: 'All', words: 'all elements' },
  RESO: { value: 'RESO', category: 'reso', label: 'RESO', words: 'standard elements' },
  IDX: { value: 'IDX', category: 'idx', label: 'IDX', words: 'elements of the IDX payload' },
  local: { value: 'local', category: 'local', label: 'Local', words: 'local elements' },
}

/** The filters that every view of elements has. */
export interface ElementFilters {
  /** Name of a Resource; {@link ALL_RESOURCES} for all of them. */
  readonly resource: string
  readonly standing: StandingFilter
}

/** Narrows nothing: no Resource has an empty name. */
export const ALL_RESOURCES = ''

/** The filters that every list of elements has. An element must meet all of them. */
export interface ListFilters extends ElementFilters {
  /** Words, as they were typed. */
  readonly query: string
}

/** Returns the words of what was typed, in lower case; none of an empty text. */
export const wordsOf = (query: string): readonly string[] => query.toLowerCase().split(/\s+/u).filter(Boolean)

/** Returns true where a filter is off (`all`), or asks for exactly this value. */
export const meetsFilter = (wanted: string, actual: string | undefined): boolean =>
  wanted === 'all' || wanted === actual

/** Returns true for an element of this Resource and standing that the filters let through. */
export const isWithin = (filters: ElementFilters, resource: string, standing: ElementStanding): boolean =>
  (filters.resource === ALL_RESOURCES || filters.resource === resource) &&
  (meetsFilter(filters.standing, standing) || (filters.standing === 'RESO' && standing === 'IDX'))

/**
 * Says in words what filters ask for, on paper and to people who cannot see the controls, e.g. `Fields of Property, of
 * standing IDX, not offered, with “list price”`.
 *
 * @param things what is listed
 * @param others what the filters of one page ask for, in words
 */
export function filtersInWords(
  things: string,
  { resource, standing, query }: ListFilters,
  others: readonly string[],
): string {
  const words = wordsOf(query)
  const parts = [
    ...(resource === ALL_RESOURCES ? [] : [`of ${resource}`]),
    ...(standing === 'all' ? [] : [`of standing ${standing}`]),
    ...others,
    ...(words.length === 0 ? [] : [`with “${words.join(' ')}”`]),
  ]
  return parts.length === 0 ? things : `${things} ${parts.join(', ')}`
}
