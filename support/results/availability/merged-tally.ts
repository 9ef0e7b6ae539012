import type { Tally } from '../../payload/tally'
import { DateRange } from '../../payload/tally'

/** Tallies of expansions that have the same EntityType, added up. */
export function mergedTally(tallies: readonly Tally[]): Tally {
  const lookupFields = new Set(tallies.flatMap(({ lookupValues }) => [...lookupValues.keys()]))
  return {
    records: tallies.reduce((total, { records }) => total + records, 0),
    fields: added(tallies.map(({ fields }) => fields)),
    lookupValues: new Map(
      [...lookupFields].map((name) => [name, added(tallies.map(({ lookupValues }) => lookupValues.get(name)))]),
    ),
    ...dates(tallies),
    postalCodes: new Set(tallies.flatMap(({ postalCodes }) => [...postalCodes])),
  }
}

function added(counts: readonly (ReadonlyMap<string, number> | undefined)[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const [name, count] of counts.flatMap((map) => [...(map ?? [])])) sums.set(name, (sums.get(name) ?? 0) + count)
  return sums
}

function dates(tallies: readonly Tally[]): Pick<Tally, 'dateLow' | 'dateHigh'> {
  const range = new DateRange()
  for (const date of tallies.flatMap(({ dateLow, dateHigh }) => [dateLow, dateHigh])) {
    if (date !== undefined) range.add(date)
  }
  const { low, high } = range
  return { ...(low !== undefined && { dateLow: low }), ...(high !== undefined && { dateHigh: high }) }
}
