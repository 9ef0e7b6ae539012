import type { ExplorerField, ValueAverage } from '../../explorer-data'
import type { ExplorerSource } from './explorer-source'
import type { LookupEntry } from './lookup-table'
import { roundedShare } from './rounded-share'

/** How many values a Lookup does not have are listed: values of free texts would be as many as records. */
const LISTED = 100

/** What is known of the values of a Field; all of it undefined where neither the server nor the dictionary has a Lookup. */
export function fieldValues(resourceName: string, name: string, source: ExplorerSource): FieldValues {
  const declared = source.declared.get(resourceName)?.get(name)
  const entry = source.lookups.entryOf(declared, source.reference.field(resourceName, name))
  if (entry === undefined) return {}
  const shares = source.records.valuesOf(resourceName, name)
  const isSampled = shares !== undefined && (entry.isDeclared || shares.size > 0)
  return {
    lookup: entry.index,
    valueAvailability: isSampled ? entry.values.map(({ value }) => roundedShare(shares.get(value) ?? 0)) : undefined,
    strayValues: isSampled ? strayValues(shares, entry) : undefined,
    valueAverages: valueAverages(resourceName, name, entry, source),
  }
}

type FieldValues = {
  readonly [Name in 'lookup' | 'valueAvailability' | 'strayValues' | 'valueAverages']?: ExplorerField[Name] | undefined
}

/** The most frequent first; undefined when there are none. */
function strayValues(shares: ReadonlyMap<string, number>, { known }: LookupEntry): ExplorerField['strayValues'] {
  const strays = [...shares].filter(([value, share]) => share > 0 && !known.has(value))
  if (strays.length === 0) return undefined
  return strays
    .sort(([, one], [, other]) => other - one)
    .slice(0, LISTED)
    .map(([value, share]) => ({ value, availability: roundedShare(share) }))
}

/** Undefined when no other result has any of the values. */
function valueAverages(
  resourceName: string,
  name: string,
  { comparedNames }: LookupEntry,
  { averages }: ExplorerSource,
): readonly (ValueAverage | null)[] | undefined {
  const found = comparedNames.map(({ lookupName, lookupValue }): ValueAverage | null => {
    const average = averages.ofValue(resourceName, name, lookupName, lookupValue)
    return average === undefined ? null : [average.results, average.resultsWithData, average.availability]
  })
  return found.some((average) => average !== null) ? found : undefined
}
