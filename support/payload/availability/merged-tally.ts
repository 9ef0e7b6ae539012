import type { Tally } from '../counting/tally'

/** Tallies of expansions that have the same EntityType, added up. */
export function mergedTally(tallies: readonly Tally[]): Tally {
  const low = extreme(
    tallies.map(({ dateLow }) => dateLow),
    (one, other) => one < other,
  )
  const high = extreme(
    tallies.map(({ dateHigh }) => dateHigh),
    (one, other) => one > other,
  )
  const lookupFields = new Set(tallies.flatMap(({ lookupValues }) => [...lookupValues.keys()]))
  return {
    records: tallies.reduce((total, { records }) => total + records, 0),
    fields: added(tallies.map(({ fields }) => fields)),
    lookupValues: new Map(
      [...lookupFields].map((name) => [name, added(tallies.map(({ lookupValues }) => lookupValues.get(name)))]),
    ),
    ...(low !== undefined && { dateLow: low }),
    ...(high !== undefined && { dateHigh: high }),
    postalCodes: new Set(tallies.flatMap(({ postalCodes }) => [...postalCodes])),
  }
}

function added(counts: readonly (ReadonlyMap<string, number> | undefined)[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const [name, count] of counts.flatMap((map) => [...(map ?? [])])) sums.set(name, (sums.get(name) ?? 0) + count)
  return sums
}

/** Dates are compared as instants, for servers may write them with offsets. */
const extreme = (dates: readonly (string | undefined)[], wins: (one: number, other: number) => boolean) =>
  dates
    .filter((date) => date !== undefined)
    .reduce<string | undefined>(
      (best, date) => (best === undefined || wins(Date.parse(date), Date.parse(best)) ? date : best),
      undefined,
    )
