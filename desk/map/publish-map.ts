import { differenceOf, type Members } from '../publications/differences'
import { type Basis, isSameBasis, publicContentOf, publish, publishedAs } from '../publications/publication'
import type { Reader, Store } from '../store/store'
import { candidateFilters } from './candidate-filters'
import { type CertifiedFilter, certifiedOrganizations, isCertifiedFor } from './certified-organizations'
import { keyOf, type ToldNumber, ToldNumbers } from './told-numbers'

/** The number of an area, of organizations that did not show themselves when it was made. */
export interface PublishedNumber {
  readonly area: string
  readonly count: number
  readonly madeAt: string
}

/** The numbers of the map under a filter, as they were published last. */
export interface PublishedFilter {
  readonly filter: CertifiedFilter
  readonly areas: readonly PublishedNumber[]
}

const NAME = 'map'

/** Returns the numbers that the map shows, none where there are too few organizations for any. */
export async function publishedMap(reader: Reader): Promise<readonly PublishedFilter[]> {
  return readContent((await publicContentOf(reader, NAME))?.content ?? null)
}

const readContent = (content: string | null): readonly PublishedFilter[] =>
  content === null ? [] : JSON.parse(content)

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
export async function publishMap({ store, minimum }: MapPlace, now: Date): Promise<'made' | 'unchanged'> {
  const organizations = await certifiedOrganizations(store.reader, 'all')
  const hidden = organizations.filter(({ agreedAt }) => agreedAt === undefined)
  const before = await publishedAs(store.reader, NAME)
  // With another minimum nothing that was told is held to it.
  const isHeld = before?.minimum === minimum
  const basis: Basis = isHeld ? before.basis : new Map()
  const numbers = new ToldNumbers(minimum, toldIn(isHeld ? before.content : null, basis), knownIn(basis))
  const filters = candidateFilters(hidden, now)
  await numbers.renew(
    filters.map((filter) => ({ filter, found: hidden.filter((each) => isCertifiedFor(each, filter)) })),
    now.toISOString(),
  )
  const told = filters.flatMap((filter) => {
    const areas = numbers.of(filter).map(({ area, members, madeAt }) => ({ area, count: members.size, madeAt }))
    return areas.length === 0 ? [] : [{ filter, areas }]
  })
  const content = told.length === 0 ? null : JSON.stringify(told satisfies readonly PublishedFilter[])
  const after = basisWith(
    basis,
    filters.flatMap((filter) => numbers.of(filter)),
    now,
  )
  if (content === (before?.content ?? null) && isSameBasis(after, before?.basis ?? new Map())) return 'unchanged'
  const publication = { minimum, basis: after, content, madeAt: now.toISOString() }
  return (await store.transaction((tx) => publish(tx, NAME, publication, before))) ? 'made' : 'unchanged'
}

/** Returns the name under which it is kept whose number was told: of one that another took the place of, with the time of that. */
const nameOf = (filter: CertifiedFilter, area: string, replacedAt?: string): string =>
  JSON.stringify([area, keyOf(filter), replacedAt])

function toldIn(content: string | null, basis: Basis): readonly ToldNumber[] {
  return readContent(content).flatMap(({ filter, areas }) =>
    areas.flatMap(({ area, madeAt }) => {
      const members = basis.get(nameOf(filter, area))
      return members === undefined ? [] : [{ filter, area, members, madeAt }]
    }),
  )
}

function knownIn(basis: Basis): ReadonlyMap<string, readonly Members[]> {
  const known = new Map<string, Members[]>()
  for (const [name, members] of basis) {
    const [area]: readonly string[] = JSON.parse(name)
    if (area !== undefined) known.set(area, [...(known.get(area) ?? []), members])
  }
  return known
}

/** Adds what is told to what was ever told: whoever kept a page of another day has that to compare. */
function basisWith(basis: Basis, told: readonly ToldNumber[], now: Date): Basis {
  const after = new Map(basis)
  for (const { filter, area, members } of told) {
    const name = nameOf(filter, area)
    const before = basis.get(name)
    if (before !== undefined && differenceOf(before, members) > 0)
      after.set(nameOf(filter, area, now.toISOString()), before)
    after.set(name, members)
  }
  return after
}
