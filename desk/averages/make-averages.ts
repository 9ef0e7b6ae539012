import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { FileStore } from '../files/file-store'
import type { Reader, Store } from '../store/store'
import { type LinkedEndorsement, linkReports } from '../submissions/linked-reports'
import { aggregate } from './process/aggregate'

/** What averages are made of, and where they are kept. */
export interface AveragesPlace {
  readonly store: Store
  readonly files: FileStore
  /** How many organizations stand behind each figure. */
  readonly minimum: number
}

interface Source extends LinkedEndorsement {
  readonly recipient: string
}

/** Returns the versions of the Data Dictionary that there are averages of, or certified endorsements to make them of. */
export async function versionsToAverage(reader: Reader): Promise<readonly string[]> {
  const certified = await sources(reader).select('version').distinct().execute()
  const made = await reader.selectFrom('averages').select('version').execute()
  return [...new Set([...certified, ...made].map(({ version }) => version))].toSorted()
}

const sources = (reader: Reader) =>
  reader
    .selectFrom('endorsement')
    .where('type', '=', 'Data Dictionary')
    .where('status', '=', 'Certified')
    .where('archived_at', 'is', null)

/**
 * Makes the averages of a version anew, in a process of its own, where endorsements came or went since they were made. Without any
 * endorsement nothing is left of them.
 *
 * @throws Error where the process fails
 */
export async function makeAverages(place: AveragesPlace, version: string, now: Date): Promise<'made' | 'unchanged'> {
  const { store, files, minimum } = place
  const found = await sourcesOf(store.reader, version)
  const basis = basisOf(found, minimum)
  const kept = await store.reader
    .selectFrom('averages')
    .select('basis')
    .where('version', '=', version)
    .executeTakeFirst()
  if (kept?.basis === basis || (kept === undefined && found.length === 0)) return 'unchanged'
  const report = found.length === 0 ? null : await files.withFolder((folder) => reportOf(place, found, version, folder))
  await store.transaction(async (tx) => {
    await tx.deleteFrom('averages').where('version', '=', version).execute()
    if (found.length > 0)
      await tx.insertInto('averages').values({ version, basis, report, made_at: now.toISOString() }).execute()
  })
  return 'made'
}

async function sourcesOf(reader: Reader, version: string): Promise<readonly Source[]> {
  const rows = await sources(reader)
    .where('version', '=', version)
    .select(['id', 'recipient_uoi', 'is_performance_public'])
    .orderBy('id')
    .execute()
  return rows.map(({ id, recipient_uoi, is_performance_public }) => ({
    id,
    recipient: recipient_uoi,
    isPerformancePublic: is_performance_public === 1,
  }))
}

const basisOf = (found: readonly Source[], minimum: number): string =>
  createHash('sha256')
    .update(JSON.stringify([minimum, ...found.map(({ id, isPerformancePublic }) => [id, isPerformancePublic])]))
    .digest('hex')

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
