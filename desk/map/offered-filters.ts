import { setImmediate as otherWork } from 'node:timers/promises'
import { type Members, mayFollow, mayStandBeside } from '../publications/differences'
import type { Basis } from '../publications/publication'
import { endorsementTypes } from '../store/schema'
import { type CertifiedFilter, type CertifiedOrganization, isCertifiedFor } from './certified-organizations'

/** A filter of the map, with the organizations that it finds. */
export interface FilteredSet {
  readonly filter: CertifiedFilter
  readonly members: Members
}

/** Returns the name of a filter among those that are published. */
export const keyOf = ({ type, version, until }: CertifiedFilter): string => JSON.stringify([type, version, until])

/**
 * Returns the filters that may be offered, all organizations first; none where even these may not be counted. Left out is each that
 * finds few, or whose numbers would tell of few by their difference from those of another one, or from those before.
 *
 * @param before the sets whose numbers were published last
 */
export async function offeredFilters(
  organizations: readonly CertifiedOrganization[],
  before: Basis,
  minimum: number,
  now: Date,
): Promise<readonly FilteredSet[]> {
  const offered: FilteredSet[] = []
  for (const filter of candidates(organizations, now)) {
    const members = membersOf(organizations, filter)
    const isOffered =
      members.size >= minimum &&
      offered.every((other) => mayStandBeside(other.members, members, minimum)) &&
      [...before.values()].every((other) => mayFollow(other, members, minimum))
    if (isOffered) offered.push({ filter, members })
    else if (offered.length === 0) return []
    await otherWork()
  }
  return offered
}

/** Returns the organizations that a filter finds, each with its place. */
export const membersOf = (organizations: readonly CertifiedOrganization[], filter: CertifiedFilter): Members =>
  new Map(
    organizations.flatMap((each) => (isCertifiedFor(each, filter) ? [[each.uoi, JSON.stringify(each.place)]] : [])),
  )

/** So many quarters before this one can be chosen. */
const QUARTERS = 12

/** Returns all filters, the widest first: what is offered narrows what else may be. */
function candidates(organizations: readonly CertifiedOrganization[], now: Date): readonly CertifiedFilter[] {
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
