import type { ExplorerValue } from '../../../results/explorer-data'
import type { FieldIndex, IndexedField, IndexedLookup } from './field-index'

/** A Field that a search has found. */
export interface FoundField extends IndexedField {
  /** The value that has most of the words, where the Field was found by the values of its Lookup. */
  readonly foundBy: ExplorerValue | undefined
}

/**
 * Returns the Fields that have every word in the name of Field or Resource, in a type, or in the name or a value of the
 * Lookup; all Fields when there are no words. A word may be part of another: `list price` finds ListPrice. Fields that have
 * all words in their names come first, because people who type a name look for that Field; otherwise they keep the order of
 * the index.
 */
export function search({ fields, lookups }: FieldIndex, words: readonly string[]): readonly FoundField[] {
  const hits = new Map(lookups.map((lookup) => [lookup, lookupHits(lookup, words)]))
  const found: { readonly named: FoundField[]; readonly others: FoundField[] } = { named: [], others: [] }
  for (const one of fields) {
    const missing = words.filter((word) => !one.name.includes(word) && !one.text.includes(word))
    const inValues = missing.length > 0 && one.lookup !== undefined ? hits.get(one.lookup) : undefined
    if (missing.some((word) => inValues?.words.has(word) !== true)) continue
    const isNamed = words.every((word) => one.name.includes(word))
    found[isNamed ? 'named' : 'others'].push({ ...one, foundBy: inValues?.closest })
  }
  return [...found.named, ...found.others]
}

interface LookupHits {
  /** The words that some value has. */
  readonly words: ReadonlySet<string>
  /** The first of the values with most words; none when no value has any. */
  readonly closest: ExplorerValue | undefined
}

function lookupHits({ values }: IndexedLookup, words: readonly string[]): LookupHits {
  const found = new Set<string>()
  let most = 0
  let closest: ExplorerValue | undefined
  for (const { value, text } of values) {
    const own = words.filter((word) => text.includes(word))
    for (const word of own) found.add(word)
    if (own.length > most) {
      most = own.length
      closest = value
    }
  }
  return { words: found, closest }
}
