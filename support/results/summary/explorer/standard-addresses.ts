import type { DictionaryIndex } from '../../../dictionary/dictionary-index'

/** Addresses of pages of the Data Dictionary, without what they all begin with: there are thousands of them. */
export class StandardAddresses {
  readonly #reference: DictionaryIndex
  /** The beginning of all addresses; blank when the dictionary has no pages. */
  readonly start: string

  constructor(reference: DictionaryIndex) {
    this.#reference = reference
    this.start = commonStart(addressesIn(reference))
  }

  /** The rest of the address of a Resource; undefined when it has none. */
  ofResource(resourceName: string): string | undefined {
    return this.rest(this.#reference.pageOfResource(resourceName))
  }

  /** The rest of an address of the dictionary. */
  rest(url: string | undefined): string | undefined {
    return url?.slice(this.start.length)
  }
}

const addressesIn = (reference: DictionaryIndex): string[] =>
  reference.resourceNames
    .flatMap((resourceName) => [
      reference.pageOfResource(resourceName),
      ...reference
        .fields(resourceName)
        .flatMap(({ url, lookupName = '' }) => [
          url,
          ...(reference.lookup(lookupName)?.values ?? []).map((value) => value.url),
        ]),
    ])
    .filter((address) => address !== undefined)

/** Returns the beginning of all texts, which is that of the first and the last of them. */
function commonStart(texts: readonly string[]): string {
  const sorted = texts.toSorted()
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)]
  const different = [...first].findIndex((character, index) => character !== last[index])
  return different === -1 ? first : first.slice(0, different)
}
