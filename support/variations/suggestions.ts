import { writeCsv } from '../dictionary/csv'
import { type Column, NEEDED_COLUMNS, OWN_COLUMNS, RELATED_COLUMNS } from './suggestions/columns'
import type { Decision } from './suggestions/decision'
import { readJsonDecisions } from './suggestions/read-json'
import { readTableDecisions } from './suggestions/read-table'
import { elementKey, type LocalElement, type Suggestion, spellingFor, type Variation } from './variation'

/** The decisions about local names that were read from a file. */
export interface SuggestionsMap {
  /** Returns the suggestions for an element; undefined when the file has none for it. */
  suggestionsFor(element: LocalElement): readonly Suggestion[] | undefined
  /** Is true when the file says that the element is not a variation. */
  isIgnored(element: LocalElement): boolean
}

/**
 * Reads what people have decided about names of servers, as RESO's JSON or as a table.
 *
 * @throws Error that says what is wrong, and where
 */
export const readSuggestions = (text: string): SuggestionsMap =>
  suggestionsMapOf(/^\s*[{[]/.test(text) ? readJsonDecisions(text) : readTableDecisions(text))

/** Indexes decisions. Several suggestions for one element keep their order. */
function suggestionsMapOf(decisions: Iterable<Decision>): SuggestionsMap {
  const ignored = new Set<string>()
  const suggestions = new Map<string, Suggestion[]>()
  for (const { names, decided } of decisions) {
    const key = elementKey(names)
    const known = suggestions.get(key)
    if (decided === 'ignored') ignored.add(key)
    else if (known === undefined) suggestions.set(key, [decided])
    else known.push(decided)
  }
  return {
    suggestionsFor: (element) => suggestions.get(elementKey(element)),
    isIgnored: (element) => ignored.has(elementKey(element)),
  }
}

/** The columns in RESO's order, Outcome last, then our own. */
const columns: readonly Column[] = [
  ...NEEDED_COLUMNS.filter((column) => column !== 'Outcome'),
  ...RELATED_COLUMNS,
  'Outcome',
  ...OWN_COLUMNS,
]

/**
 * Writes variations as a table in RESO's CSV columns, one row for each suggestion. People fill in the Outcome.
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
