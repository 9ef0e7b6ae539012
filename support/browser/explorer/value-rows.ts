import type { ExplorerAverage, ExplorerField, ExplorerValue } from '../../report/summary/explorer'
import type { IndexedLookup } from './field-index'

/** A value of a Lookup with what is known of it in one Field. */
export interface ValueRow {
  /** In the Lookup. */
  readonly place: number
  readonly value: ExplorerValue
  readonly availability: number | undefined
  readonly average: ExplorerAverage | undefined
  /** How many of the words that were searched for it has. */
  readonly hits: number
}

/** Every value of the Lookup, those with most of the words first, else in the order of the Lookup. */
export const valueRows = (field: ExplorerField, lookup: IndexedLookup, words: readonly string[]): readonly ValueRow[] =>
  lookup.values
    .map(({ value, text }, place) => ({
      place,
      value,
      availability: field.valueAvailability?.[place],
      average: field.valueAverages?.[place] ?? undefined,
      hits: words.filter((word) => text.includes(word)).length,
    }))
    .sort((one, other) => other.hits - one.hits)
