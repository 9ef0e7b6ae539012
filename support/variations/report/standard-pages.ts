import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { Lookup } from '../../dictionary/lookup'
import type { Suggestion } from '../variation'

/** Finds the page of the Data Dictionary about a suggested element, in the version of the dictionary. */
export class StandardPages {
  readonly #dictionary: DictionaryIndex
  readonly #pagesOfValues = new Map<Lookup, ReadonlyMap<string, string>>()

  constructor(dictionary: DictionaryIndex) {
    this.#dictionary = dictionary
  }

  /** Null when the dictionary has no such element, or no page about it: the page of something else would mislead. */
  pageOf({ resourceName, fieldName, lookupValue, legacyODataValue }: Suggestion): string | null {
    if (fieldName === undefined) return this.#pageOfResource(resourceName)
    const field = this.#dictionary.field(resourceName, fieldName)
    if (lookupValue === undefined && legacyODataValue === undefined) return field?.url ?? null
    const lookup = field?.lookupName === undefined ? undefined : this.#dictionary.lookup(field.lookupName)
    if (lookup === undefined) return null
    const pages = this.#pagesIn(lookup)
    return pages.get(lookupValue ?? '') ?? pages.get(legacyODataValue ?? '') ?? null
  }

  /** The workbook gives pages of Fields only; they lie below that of their Resource. */
  #pageOfResource(resourceName: string): string | null {
    for (const name of this.#dictionary.fieldNames(resourceName)) {
      const url = this.#dictionary.field(resourceName, name)?.url
      if (url?.endsWith(`/${resourceName}/${name}/`)) return url.slice(0, -`${name}/`.length)
    }
    return null
  }

  /** Pages by both spellings; display names come first, for a value can look like the other spelling of another one. */
  #pagesIn(lookup: Lookup): ReadonlyMap<string, string> {
    const known = this.#pagesOfValues.get(lookup)
    if (known !== undefined) return known
    const spellings = (spelling: 'standardLookupValue' | 'legacyODataValue') =>
      lookup.values.flatMap(({ url, ...value }): [string, string][] =>
        url === undefined ? [] : [[value[spelling], url]],
      )
    const pages = new Map([...spellings('legacyODataValue'), ...spellings('standardLookupValue')])
    this.#pagesOfValues.set(lookup, pages)
    return pages
  }
}
