import type { Place } from './areas'

/** How many organizations are in an area. */
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

/**
 * Counts organizations by country, or by state and province. What fewer organizations than the minimum stand behind is not told:
 * neither that there are some in an area, nor by the difference of a sum.
 *
 * @param kind regions are those of the United States and Canada
 */
export function countAreas(
  places: readonly (Place | undefined)[],
  kind: 'country' | 'region',
  minimum: number,
): AreaCounts {
  const counts = new Map<string, number>()
  for (const place of places) {
    const area = place?.[kind]
    if (area !== undefined) counts.set(area, (counts.get(area) ?? 0) + 1)
  }
  const areas = [...counts]
    .map(([area, count]) => ({ area, count }))
    .filter(({ count }) => count >= minimum)
    .toSorted((one, other) => other.count - one.count || (one.area < other.area ? -1 : 1))
  const elsewhere = places.length - areas.reduce((sum, { count }) => sum + count, 0)
  return { areas, elsewhere: elsewhere === 0 || elsewhere >= minimum ? elsewhere : undefined }
}
