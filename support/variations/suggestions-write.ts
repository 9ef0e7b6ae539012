import { writeCsv } from '../dictionary/csv'
import { spellingFor } from './review-names'
import { type Column, NEEDED_COLUMNS, OWN_COLUMNS, RELATED_COLUMNS } from './suggestions-columns'
import type { LocalElement, Suggestion, Variation } from './variation'

/** The columns in RESO's order, Outcome last, then our own. */
const columns: readonly Column[] = [
  ...NEEDED_COLUMNS.filter((column) => column !== 'Outcome'),
  ...RELATED_COLUMNS,
  'Outcome',
  ...OWN_COLUMNS,
]

/**
 * Variations as a table in RESO's CSV columns, one row for each suggestion, with the Outcome left for people to fill in.
 * Lookup values are suggested in the spelling that the server uses.
 */
export const writeVariationsCsv = (variations: readonly Variation[]): string =>
  writeCsv([
    columns,
    ...variations.flatMap(({ element, suggestions }) =>
      suggestions.map((suggestion) => {
        const cells = cellsOf(element, suggestion)
        return columns.map((column) => cells[column] ?? '')
      }),
    ),
  ])

const cellsOf = (
  element: LocalElement,
  suggestion: Suggestion,
): { readonly [Name in Column]?: string | undefined } => ({
  'Resource Name': element.resourceName,
  'Field Name': element.fieldName,
  'Lookup Value': element.value,
  'Suggested Resource Name': suggestion.resourceName,
  'Suggested Field Name': suggestion.fieldName,
  'Suggested Lookup Value': spellingFor(element, suggestion),
  Strategy: suggestion.strategy,
  Reason: suggestion.reason,
})
