import { tokensOf } from '../matching/compared-name'

/** A record of Property is a listing: its key is ListingKey, and its price ListPrice. */
const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([['Property', ['listing']]])

/** The length from which on the beginning of a word is the word: List of Listing, Contact of Contacts. */
const SHORTEST_BEGINNING = 4

/**
 * Returns what tells whether a word of a Field's name only repeats what the Field belongs to, as Office in OfficeName or
 * List in ListPrice. Resources whose names have several words have no such words: in ShowingRequest, ShowingKey and
 * RequestKey would be different Fields.
 */
export function ownWords(resourceName: string): (word: string) => boolean {
  const words = tokensOf(resourceName)
  if (words.length !== 1) return () => false
  const own = [...words, ...(OTHER_NAMES.get(resourceName) ?? [])]
  return (word) => own.some((one) => one === word || (word.length >= SHORTEST_BEGINNING && one.startsWith(word)))
}
