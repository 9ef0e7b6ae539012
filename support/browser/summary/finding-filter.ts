import type { Cause, CauseItem, CauseSection } from '../../results/summary-data'
import { wordsOf } from '../shared/element-filters'

/** Describes what findings are narrowed to. */
export interface FindingFilter {
  /** Words, as they were typed. */
  readonly query: string
  /** Name of a feature; empty for all. */
  readonly feature: string
}

/** Narrows nothing. */
export const ALL_FINDINGS: FindingFilter = { query: '', feature: '' }

/** Findings that meet a filter, in the sections and causes that have any. */
export interface FilteredFindings {
  readonly sections: readonly CauseSection[]
  /** Number of different findings on the page, and of those that meet the filter. */
  readonly total: number
  readonly shown: number
}

/**
 * Returns the findings that have every word in what is said of them, and belong to the feature. Causes count what is left of
 * them.
 */
export function filterFindings(sections: readonly CauseSection[], filter: FindingFilter): FilteredFindings {
  const total = numberOf(sections)
  const words = wordsOf(filter.query)
  if (words.length === 0 && filter.feature === '') return { sections, total, shown: total }
  const left = sections.flatMap((section) => {
    const causes = section.causes.flatMap((cause) => filteredCause(cause, words, filter.feature))
    return causes.length === 0 ? [] : [{ ...section, causes }]
  })
  return { sections: left, total, shown: numberOf(left) }
}

/** Returns the features of findings, by name. */
export const featuresIn = (sections: readonly CauseSection[]): readonly string[] =>
  [...new Set(itemsOf(sections).flatMap(({ feature }) => feature ?? []))].sort()

const itemsOf = (sections: readonly CauseSection[]): readonly CauseItem[] =>
  sections.flatMap(({ causes }) => causes.flatMap(({ items }) => items))

const numberOf = (sections: readonly CauseSection[]): number => itemsOf(sections).length

function filteredCause(cause: Cause, words: readonly string[], feature: string): Cause[] {
  const items = cause.items.filter((item) => {
    const text = textOf(cause, item)
    return (feature === '' || item.feature === feature) && words.every((word) => text.includes(word))
  })
  const count = items.reduce((sum, { alsoIn = 0 }) => sum + 1 + alsoIn, 0)
  return items.length === 0 ? [] : [{ ...cause, items, count }]
}

const textOf = ({ label, rule = '' }: Cause, item: CauseItem): string =>
  [
    label,
    rule,
    item.subject,
    item.requirement,
    item.expected,
    item.found,
    item.evidence,
    item.advice,
    item.failure,
    item.scenario,
    item.location,
  ]
    .join('\n')
    .toLowerCase()
