import type { Place } from './areas'

/** Describes how many organizations are in an area. */
export interface AreaCount {
  /** A country or a region, see `Place`. */
  readonly area: string
  readonly count: number
}

/** Numbers of organizations by area, of which none is below the minimum. */
export interface AreaCounts {
  /** The most first. */
  readonly areas: readonly AreaCount[]
  /** Those in areas with fewer, and those of which nobody knows where they are; undefined where these are too few themselves. */
  readonly elsewhere: number | undefined
}

/** Numbers by country, and by state and province of the United States and Canada. */
export interface MapCounts {
  readonly countries: AreaCounts
  readonly regions: AreaCounts
}

/**
 * Counts organizations by area. What fewer organizations than the minimum stand behind is not told: neither that there are some in
 * an area, nor by the difference of two numbers. So a region is left out where the rest of its country were too few.
 */
export function countAreas(places: readonly (Place | undefined)[], minimum: number): MapCounts {
  const countries = countBy(places, 'country', minimum)
  const regions = countBy(places, 'region', minimum)
  const shown = countries.flatMap(({ area, count }) => withoutFewOthers(regions, area, count, minimum))
  return {
    countries: withOthers(countries, places.length, minimum),
    regions: withOthers(shown, places.length, minimum),
  }
}

function countBy(places: readonly (Place | undefined)[], kind: keyof Place, minimum: number): readonly AreaCount[] {
  const counts = new Map<string, number>()
  for (const place of places) {
    const area = place?.[kind]
    if (area !== undefined) counts.set(area, (counts.get(area) ?? 0) + 1)
  }
  return [...counts].map(([area, count]) => ({ area, count })).filter(({ count }) => count >= minimum)
}

/** Returns the regions of a country, without the smallest ones as long as too few organizations are in none of them. */
function withoutFewOthers(
  regions: readonly AreaCount[],
  country: string,
  all: number,
  minimum: number,
): readonly AreaCount[] {
  const own = regions.filter(({ area }) => area.startsWith(`${country}-`)).toSorted(byCount)
  let others = all - sumOf(own)
  while (others > 0 && others < minimum) others += own.pop()?.count ?? minimum
  return own
}

const sumOf = (areas: readonly AreaCount[]): number => areas.reduce((sum, { count }) => sum + count, 0)

/** Puts the area with the most first. */
export const byCount = (one: AreaCount, other: AreaCount): number =>
  other.count - one.count || (one.area < other.area ? -1 : 1)

function withOthers(areas: readonly AreaCount[], all: number, minimum: number): AreaCounts {
  const elsewhere = all - sumOf(areas)
  return {
    areas: areas.toSorted(byCount),
    elsewhere: elsewhere === 0 || elsewhere >= minimum ? elsewhere : undefined,
  }
}
