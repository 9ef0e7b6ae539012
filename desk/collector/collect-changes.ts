import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { FileStore } from '../files/file-store'
import type { Measurer } from '../store/schema'
import type { Store } from '../store/store'
import { linkReports } from '../submissions/linked-reports'

const run = promisify(execFile)

/** Describes what the desk sends, and where. */
export interface CollectorPlace {
  readonly store: Store
  readonly files: FileStore
  /** The address of the engine. */
  readonly url: string
  /** The settings of the process that sends: credentials of the engine. */
  readonly environment: Readonly<Record<string, string>>
}

/** Describes what became of a change. */
export type Changed =
  | { readonly kind: 'sent'; readonly endorsement: string }
  | { readonly kind: 'forgotten' }
  /** It cannot be sent as it is: it is not tried again before it changes. */
  | { readonly kind: 'left out'; readonly endorsement: string; readonly reason: string }
  /** The engine cannot be used; it is sent again later. */
  | { readonly kind: 'failed'; readonly reason: string }

/**
 * Sends the next endorsement that changed since the engine had it, or lets the engine forget an organization, in a process of its
 * own; undefined where the engine has everything.
 */
export async function collectNextChange(place: CollectorPlace): Promise<Changed | undefined> {
  const { store } = place
  const gone = await store.reader.selectFrom('forgotten_by_collector').select('uoi').orderBy('since').executeTakeFirst()
  if (gone !== undefined) return await forget(place, gone.uoi)
  const changed = await store.reader
    .selectFrom('endorsement')
    .leftJoin('collected', 'collected.endorsement_id', 'endorsement.id')
    .select(['endorsement.id', 'endorsement.revision', 'status', 'measured_by', 'is_performance_public'])
    // A submission that nobody has confirmed yet may say anything, also that it is newer than the run that confirms it.
    .where('status', '<>', 'Submitted')
    .where((eb) =>
      eb.or([eb('collected.revision', 'is', null), eb('collected.revision', '<', eb.ref('endorsement.revision'))]),
    )
    .orderBy('status_at')
    .orderBy('endorsement.id')
    .executeTakeFirst()
  if (changed === undefined) return undefined
  return await send(place, changed)
}

interface ChangedEndorsement {
  readonly id: string
  readonly revision: number
  readonly status: string
  readonly measured_by: Measurer
  readonly is_performance_public: 0 | 1 | null
}

async function send(place: CollectorPlace, changed: ChangedEndorsement): Promise<Changed> {
  const { store, files } = place
  const { id, revision, status, measured_by: measuredBy } = changed
  const became = await files.withFolder(async (folder) => {
    const isPerformancePublic = changed.is_performance_public === 1
    const current = join(folder, 'current')
    await linkReports({ reader: store.reader, files }, { id, isPerformancePublic }, current)
    await writeFile(join(current, 'endorsement.json'), JSON.stringify({ status, measuredBy }))
    return await collect(place, [folder])
  })
  if (became.kind === 'failed') return became
  await store.transaction((tx) =>
    tx
      .insertInto('collected')
      .columns(['endorsement_id', 'revision'])
      // It may have been forgotten meanwhile.
      .expression((eb) =>
        eb
          .selectFrom('endorsement')
          .select(['id', eb.val(revision).as('revision')])
          .where('id', '=', id),
      )
      .onConflict((conflict) => conflict.column('endorsement_id').doUpdateSet({ revision }))
      .execute(),
  )
  return { ...became, endorsement: id }
}

async function forget(place: CollectorPlace, uoi: string): Promise<Changed> {
  const became = await collect(place, ['--forget', uoi])
  if (became.kind !== 'sent') return { kind: 'failed', reason: became.reason }
  await place.store.transaction((tx) => tx.deleteFrom('forgotten_by_collector').where('uoi', '=', uoi).execute())
  return { kind: 'forgotten' }
}

const MILLISECONDS = 600_000

type Became =
  | { readonly kind: 'sent' }
  | { readonly kind: 'left out'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }

/** The exit code of `collect` where a result was left out. */
const LEFT_OUT = 1

/** Runs `collect`, and tells what became of it by its exit code and its last words. */
async function collect({ url, environment }: CollectorPlace, argv: readonly string[]): Promise<Became> {
  const start = join(__dirname, '..', 'start.js')
  try {
    await run(process.execPath, [start, 'collect', ...argv, '--to', url], { env: environment, timeout: MILLISECONDS })
    return { kind: 'sent' }
  } catch (error) {
    if (!(error instanceof Error && 'stderr' in error && 'code' in error)) throw error
    const reason = String(error.stderr).trim().split('\n').at(-1) ?? ''
    return { kind: error.code === LEFT_OUT ? 'left out' : 'failed', reason }
  }
}
