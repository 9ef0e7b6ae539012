import type { FieldIndex, IndexedField } from './field-index'

/** The words of what was typed, in lower case; none of an empty text. */
export const wordsOf = (query: string): readonly string[] => query.toLowerCase().split(/\s+/u).filter(Boolean)

/**
 * The Fields that have every word in the name of Field or Resource, a type, the name or a value of the Lookup; all of them
 * when there are no words. A word may stand anywhere: `list price` finds ListPrice. Those that have all words in
 * their names come first, for whoever types a name looks for that Field; else in the order of the index.
 */
export function search({ fields, lookups }: FieldIndex, words: readonly string[]): readonly IndexedField[] {
  const wanted = words.map((word) => ({ word, inLookups: new Set(lookups.filter(({ text }) => text.includes(word))) }))
  const found = fields.filter(({ name, text, lookup }) =>
    wanted.every(
      ({ word, inLookups }) =>
        name.includes(word) || text.includes(word) || (lookup !== undefined && inLookups.has(lookup)),
    ),
  )
  const isNamed = ({ name }: IndexedField) => words.every((word) => name.includes(word))
  return [...found.filter(isNamed), ...found.filter((one) => !isNamed(one))]
}
