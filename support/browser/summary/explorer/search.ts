import type { ExplorerValue } from '../../../results/summary/explorer'
import type { FieldIndex, IndexedField, IndexedLookup } from './field-index'

/** A Field that has what was searched for. */
export interface Found extends IndexedField {
  /** The value that comes closest, where the Field was found by the values of its Lookup. */
  readonly foundBy: ExplorerValue | undefined
}

/**
 * The Fields that have every word in the name of Field or Resource, a type, the name or a value of the Lookup; all of them
 * when there are no words. A word may stand anywhere: `list price` finds ListPrice. Those that have all words in
 * their names come first, for whoever types a name looks for that Field; else in the order of the index.
 */
export function search({ fields, lookups }: FieldIndex, words: readonly string[]): readonly Found[] {
  const hits = new Map(lookups.map((lookup) => [lookup, lookupHits(lookup, words)]))
  const found: { readonly named: Found[]; readonly others: Found[] } = { named: [], others: [] }
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
  /** Those that some value has. */
  readonly words: ReadonlySet<string>
  /** The first of the values with most of them; none when no value has any. */
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
