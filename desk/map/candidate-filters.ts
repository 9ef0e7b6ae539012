import { endorsementTypes } from '../store/schema'
import type { CertifiedFilter, CertifiedOrganization } from './certified-organizations'

/** So many quarters before this one can be chosen. */
const QUARTERS = 12

/** Returns all filters that may have numbers, the widest first: what is told under one narrows what may be told under others. */
export function candidateFilters(
  organizations: readonly CertifiedOrganization[],
  now: Date,
): readonly CertifiedFilter[] {
  const found = new Set(
    organizations.flatMap(({ endorsements }) => endorsements.map(({ type, version }) => `${type}/${version}`)),
  )
  const ofTypes = endorsementTypes.map((type): CertifiedFilter => ({ type }))
  const ofVersions = endorsementTypes.flatMap((type) =>
    [...found].toSorted().flatMap((each): readonly CertifiedFilter[] => {
      const version = each.slice(type.length + 1)
      return each.startsWith(`${type}/`) ? [{ type, version }] : []
    }),
  )
  const kinds = [{}, ...ofTypes, ...ofVersions]
  return [...kinds, ...kinds.flatMap((filter) => quartersBefore(now).map((until) => ({ ...filter, until })))]
}

/** Returns the last days of quarters, the newest first. */
const quartersBefore = (now: Date): readonly string[] =>
  Array.from({ length: QUARTERS }, (_, index) => {
    const quarter = Math.floor(now.getUTCMonth() / 3) - index
    return new Date(Date.UTC(now.getUTCFullYear(), 3 * quarter, 0)).toISOString().slice(0, 10)
  })
