import type { Lookup, LookupValue } from '../../dictionary/data-dictionary'
import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { onceForEach } from '../once'
import type { Suggestion } from '../variation'

/** Answers with the page of the Data Dictionary about a suggested element, see {@link standardPages}. */
export type PageOf = (suggestion: Suggestion) => string | null

/**
 * Pages in the version of the dictionary. Null when the dictionary has no such element, or no page about it: the page of
 * something else would mislead.
 */
export function standardPages(dictionary: DictionaryIndex): PageOf {
  const pagesIn = onceForEach(pagesOfValues)
  return (suggestion) => {
    const { resourceName, fieldName } = suggestion
    if (fieldName === undefined) return pageOfResource(dictionary, resourceName)
    const field = dictionary.field(resourceName, fieldName)
    const spellings = [suggestion.lookupValue, suggestion.legacyODataValue].filter((spelling) => spelling !== undefined)
    if (spellings.length === 0) return field?.url ?? null
    const lookup = dictionary.lookup(field?.lookupName ?? '')
    const pages = lookup === undefined ? undefined : pagesIn(lookup)
    return spellings.map((spelling) => pages?.get(spelling)).find((page) => page !== undefined) ?? null
  }
}

/** Null when the dictionary has no page. The workbook gives pages of Fields only; they lie below that of their Resource. */
export function pageOfResource(dictionary: DictionaryIndex, resourceName: string): string | null {
  for (const name of dictionary.fieldNames(resourceName)) {
    const url = dictionary.field(resourceName, name)?.url
    if (url?.endsWith(`/${resourceName}/${name}/`)) return url.slice(0, -`${name}/`.length)
  }
  return null
}

/** By both spellings; the display name wins where it looks like the other spelling of another value. */
function pagesOfValues({ values }: Lookup): ReadonlyMap<string, string> {
  const by = (spelling: 'standardLookupValue' | 'legacyODataValue') =>
    values.flatMap(({ url, [spelling]: name }: LookupValue): [string, string][] =>
      url === undefined ? [] : [[name, url]],
    )
  return new Map([...by('legacyODataValue'), ...by('standardLookupValue')])
}
