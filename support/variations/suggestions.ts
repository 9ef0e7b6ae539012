import { readSuggestionsMap } from './suggestions-json'
import type { SuggestionsMap } from './suggestions-map'
import { readSuggestionsCsv } from './suggestions-table'

/**
 * Reads what people have decided about names of servers, as RESO's JSON or as a table.
 *
 * @throws Error that says what is wrong, and where
 */
export const readSuggestions = (text: string): SuggestionsMap =>
  /^\s*[{[]/.test(text) ? readSuggestionsMap(text) : readSuggestionsCsv(text)
