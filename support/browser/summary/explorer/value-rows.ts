import type { ExplorerField, ValueAverage } from '../../../results/explorer-data'
import type { IndexedLookup, IndexedValue } from './field-index'

/** A value of a Lookup with what is known of it in one Field. */
export interface ValueRow extends IndexedValue {
  /** Place of the value in the Lookup. */
  readonly place: number
  readonly availability: number | undefined
  readonly average: ValueAverage | undefined
  /** Number of the searched words that it has. */
  readonly hits: number
}

/** Returns every value of the Lookup, those with most of the words first, otherwise in the order of the Lookup. */
export const valueRows = (field: ExplorerField, lookup: IndexedLookup, words: readonly string[]): readonly ValueRow[] =>
  lookup.values
    .map((value, place) => ({
      ...value,
      place,
      availability: field.valueAvailability?.[place],
      average: field.valueAverages?.[place] ?? undefined,
      hits: words.filter((word) => value.text.includes(word)).length,
    }))
    .sort((one, other) => other.hits - one.hits)
