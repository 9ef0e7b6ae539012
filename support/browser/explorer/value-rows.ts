import type { ExplorerAverage, ExplorerField, ExplorerLookup, ExplorerValue } from '../../report/summary/explorer'

/** A value of a Lookup with what is known of it in one Field. */
export interface ValueRow {
  readonly value: ExplorerValue
  readonly availability: number | undefined
  readonly average: ExplorerAverage | undefined
  /** How many of the words that were searched for it has. */
  readonly hits: number
}

/** Every value of the Lookup, those with most of the words first, else in the order of the Lookup. */
export const valueRows = (
  field: ExplorerField,
  lookup: ExplorerLookup,
  words: readonly string[],
): readonly ValueRow[] =>
  lookup.values
    .map((value, place) => ({
      value,
      availability: field.valueAvailability?.[place],
      average: field.valueAverages?.[place] ?? undefined,
      hits: hitsOf(value, words),
    }))
    .sort((one, other) => other.hits - one.hits)

const hitsOf = ({ value, standardValue = '' }: ExplorerValue, words: readonly string[]): number => {
  const text = `${value}\n${standardValue}`.toLowerCase()
  return words.filter((word) => text.includes(word)).length
}
