import { mayFollow } from '../publications/differences'
import {
  type Basis,
  isSameBasis,
  type Published,
  publicContentOf,
  publish,
  publishedAs,
} from '../publications/publication'
import type { Reader, Store } from '../store/store'
import { type CertifiedFilter, type CertifiedOrganization, certifiedOrganizations } from './certified-organizations'
import { countAreas, type MapCounts } from './count-areas'
import { type FilteredSet, keyOf, membersOf, offeredFilters } from './offered-filters'

/** Numbers of the map under a filter, of organizations that do not show themselves. */
export interface FilteredCounts extends MapCounts {
  readonly filter: CertifiedFilter
}

/** The numbers of the map, as they were published last. */
export interface PublishedMap {
  readonly madeAt: string
  /** Those of all certified organizations come first. */
  readonly filters: readonly FilteredCounts[]
}

const NAME = 'map'

/** Returns the numbers that the map shows; undefined where there are too few organizations for any. */
export async function publishedMap(reader: Reader): Promise<PublishedMap | undefined> {
  const shown = await publicContentOf(reader, NAME)
  return shown === undefined ? undefined : { madeAt: shown.madeAt, filters: JSON.parse(shown.content) }
}

/** Describes what the map is made of. */
export interface MapPlace {
  readonly store: Store
  /** Says how many organizations stand behind each number. */
  readonly minimum: number
}

/**
 * Counts the organizations of each area anew, where so many came, went or changed that nothing is told of one of them by the
 * difference.
 */
export async function publishMap({ store, minimum }: MapPlace, now: Date): Promise<'made' | 'unchanged' | 'waiting'> {
  const organizations = await certifiedOrganizations(store.reader, 'all')
  const hidden = organizations.filter(({ agreedAt }) => agreedAt === undefined)
  const before = await publishedAs(store.reader, NAME)
  const known: Basis = before?.minimum === minimum ? before.basis : new Map()
  const offered = await offeredFilters(hidden, known, minimum, now)
  if (offered.length === 0 && !mayWithdraw(before, hidden, minimum)) return 'waiting'
  const content = offered.length === 0 ? null : JSON.stringify(offered.map(countsOf(hidden, minimum)))
  // What was published once stays known, also where it is not offered now.
  const basis = new Map([...known, ...offered.map(({ filter, members }) => [keyOf(filter), members] as const)])
  if (before !== undefined && content === before.content && isSameBasis(basis, before.basis)) return 'unchanged'
  const publication = { minimum, basis, content, madeAt: now.toISOString() }
  return (await store.transaction((tx) => publish(tx, NAME, publication, before))) ? 'made' : 'waiting'
}

/** Tells if numbers are taken back because too few organizations are left, and so many went that it tells of none of them. */
function mayWithdraw(
  before: Published | undefined,
  hidden: readonly CertifiedOrganization[],
  minimum: number,
): boolean {
  if (before === undefined || before.content === null || hidden.length >= minimum) return false
  const all = before.basis.get(keyOf({})) ?? new Map()
  return before.minimum !== minimum || mayFollow(all, membersOf(hidden, {}), minimum)
}

const countsOf =
  (hidden: readonly CertifiedOrganization[], minimum: number) =>
  ({ filter, members }: FilteredSet): FilteredCounts => ({
    filter,
    ...countAreas(
      hidden.flatMap(({ uoi, place }) => (members.has(uoi) ? [place] : [])),
      minimum,
    ),
  })
