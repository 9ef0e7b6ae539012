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

/** Yields the addresses of all Resources, Fields and values. */
function* addressesIn(reference: DictionaryIndex): Generator<string | undefined> {
  const lookups = new Set<string>()
  for (const resourceName of reference.resourceNames) {
    yield reference.pageOfResource(resourceName)
    for (const { url, lookupName } of reference.fields(resourceName)) {
      yield url
      if (lookupName !== undefined) lookups.add(lookupName)
    }
  }
  for (const lookupName of lookups) for (const { url } of reference.lookup(lookupName)?.values ?? []) yield url
}

/** Returns the beginning of all texts; those that are undefined have none. */
function commonStart(texts: Iterable<string | undefined>): string {
  let start: string | undefined
  for (const text of texts) {
    if (text === undefined) continue
    start ??= text
    while (!text.startsWith(start)) start = start.slice(0, -1)
  }
  return start ?? ''
}
