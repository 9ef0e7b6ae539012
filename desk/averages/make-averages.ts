import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { FileStore } from '../files/file-store'
import { differenceOf, type Members, mayFollow } from '../publications/differences'
import { type Basis, type Published, publish, publishedAs } from '../publications/publication'
import type { Reader, Store } from '../store/store'
import { type LinkedEndorsement, linkReports } from '../submissions/linked-reports'
import { averagedVersions, averagesOf } from './industry'
import { aggregate } from './process/aggregate'

/** Describes what averages are made of, and where they are kept. */
export interface AveragesPlace {
  readonly store: Store
  readonly files: FileStore
  /** Says how many organizations stand behind each figure. */
  readonly minimum: number
}

/** Describes what became of averages. */
export type MadeAverages =
  | 'made'
  | 'unchanged'
  /** Fewer organizations changed than stand behind a figure: these would be told by the difference. */
  | 'waiting'

interface Source extends LinkedEndorsement {
  readonly recipient: string
}

/** The name of the set of all organizations that averages are of. */
const ALL = 'all'

/** Returns the versions of the Data Dictionary that there are averages of, or certified endorsements to make them of. */
export async function versionsToAverage(reader: Reader): Promise<readonly string[]> {
  const certified = await sources(reader).select('version').distinct().execute()
  return [...new Set([...certified.map(({ version }) => version), ...(await averagedVersions(reader))])].toSorted()
}

const sources = (reader: Reader) =>
  reader
    .selectFrom('endorsement')
    .where('type', '=', 'Data Dictionary')
    .where('status', '=', 'Certified')
    .where('archived_at', 'is', null)

/**
 * Makes the averages of a version anew, in a process of its own, where so many organizations came, went or changed since they were
 * made that nothing is told of one of them by the difference.
 *
 * @throws Error where the process fails
 */
export async function makeAverages(place: AveragesPlace, version: string, now: Date): Promise<MadeAverages> {
  const { store, files, minimum } = place
  const found = await sourcesOf(store.reader, version)
  const before = await publishedAs(store.reader, averagesOf(version))
  const members = membersOf(found)
  const step = stepFrom(before, members, minimum)
  if (step !== 'make') return step
  const content =
    members.size < minimum ? null : await files.withFolder((folder) => reportOf(place, found, version, folder))
  const basis = basisAfter(before, content === null ? undefined : members, now)
  const publication = { minimum, basis, content, madeAt: now.toISOString() }
  const isPublished = await store.transaction((tx) => publish(tx, averagesOf(version), publication, before))
  return isPublished ? 'made' : 'waiting'
}

function stepFrom(before: Published | undefined, members: Members, minimum: number): 'make' | 'unchanged' | 'waiting' {
  if (before === undefined) return members.size < minimum ? 'waiting' : 'make'
  if (before.minimum !== minimum) return 'make'
  if (before.content === null && members.size < minimum) return 'unchanged'
  if (differenceOf(before.basis.get(ALL) ?? new Map(), members) === 0)
    return before.content === null ? 'make' : 'unchanged'
  return [...before.basis.values()].every((known) => mayFollow(known, members, minimum)) ? 'make' : 'waiting'
}

/** Adds what is published to what ever was: whoever kept averages of another day has these to compare. */
function basisAfter(before: Published | undefined, members: Members | undefined, now: Date): Basis {
  const known = before?.basis ?? new Map<string, Members>()
  if (members === undefined) return known
  const last = known.get(ALL)
  const earlier = last === undefined ? [] : [[`${ALL} until ${now.toISOString()}`, last] as const]
  return new Map([...known, ...earlier, [ALL, members]])
}

/** Returns what each organization contributes, in a digest. */
function membersOf(found: readonly Source[]): Members {
  const contributed = new Map<string, string[]>()
  for (const { recipient, id, isPerformancePublic } of found)
    contributed.set(recipient, [...(contributed.get(recipient) ?? []), `${id} ${isPerformancePublic}`])
  return new Map(
    [...contributed].map(([recipient, all]) => [
      recipient,
      createHash('sha256').update(all.join('\n')).digest('base64url').slice(0, 22),
    ]),
  )
}

/** Returns what averages are of: of what a recipient has from one system of a provider, only the newest. */
async function sourcesOf(reader: Reader, version: string): Promise<readonly Source[]> {
  const rows = await sources(reader)
    .where('version', '=', version)
    .select(['id', 'provider_uoi', 'usi', 'recipient_uoi', 'is_performance_public'])
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const newest = new Map<string, Source>()
  for (const { id, provider_uoi, usi, recipient_uoi, is_performance_public } of rows)
    newest.set(JSON.stringify([provider_uoi, usi, recipient_uoi]), {
      id,
      recipient: recipient_uoi,
      isPerformancePublic: is_performance_public === 1,
    })
  return [...newest.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** Puts the reports of all endorsements into folders, as links to what is kept, and averages them. */
async function reportOf(
  { store, files, minimum }: AveragesPlace,
  found: readonly Source[],
  version: string,
  folder: string,
): Promise<string | null> {
  for (const [index, source] of found.entries()) {
    // The folder above `current` says whose result it is.
    const own = join(folder, String(index), encodeURIComponent(source.recipient), 'current')
    await linkReports({ reader: store.reader, files }, source, own)
  }
  return await aggregate(folder, version, minimum)
}
