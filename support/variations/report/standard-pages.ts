import type { Lookup, LookupValue } from '../../dictionary/data-dictionary'
import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { onceForEach } from '../matching/once'
import type { Suggestion } from '../variation'

/** Returns the page of the Data Dictionary about a suggested element, see {@link standardPages}. */
export type PageOf = (suggestion: Suggestion) => string | null

/**
 * Returns pages of the version of the dictionary. Null when the dictionary has no such element, or no page about it:
 * the page of another element would mislead.
 */
export function standardPages(dictionary: DictionaryIndex): PageOf {
  const pagesIn = onceForEach(pagesOfValues)
  return (suggestion) => {
    const { resourceName, fieldName } = suggestion
    if (fieldName === undefined) return dictionary.pageOfResource(resourceName) ?? null
    const field = dictionary.field(resourceName, fieldName)
    const spellings = [suggestion.lookupValue, suggestion.legacyODataValue].filter((spelling) => spelling !== undefined)
    if (spellings.length === 0) return field?.url ?? null
    const lookup = dictionary.lookup(field?.lookupName ?? '')
    const pages = lookup === undefined ? undefined : pagesIn(lookup)
    return spellings.map((spelling) => pages?.get(spelling)).find((page) => page !== undefined) ?? null
  }
}

/** Returns pages by both spellings. The display name wins where it equals the other spelling of another value. */
function pagesOfValues({ values }: Lookup): ReadonlyMap<string, string> {
  const by = (spelling: 'standardLookupValue' | 'legacyODataValue') =>
    values.flatMap(({ url, [spelling]: name }: LookupValue): [string, string][] =>
      url === undefined ? [] : [[name, url]],
    )
  return new Map([...by('legacyODataValue'), ...by('standardLookupValue')])
}
