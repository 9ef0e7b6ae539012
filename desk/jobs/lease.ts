import { randomUUID } from 'node:crypto'
import type { ExpressionBuilder } from 'kysely'
import { brokenConstraint } from '../store/constraint'
import type { Tables } from '../store/schema'
import type { Reader, Store, Transaction } from '../store/store'
import type { Job, JobProgress } from './job'

/** So long a job belongs to a worker that says nothing. */
export const LEASE_MS = 30_000

/** A job whose workers died so often is not begun any more: it may be what they die of. */
export const MOST_ATTEMPTS = 3

/** A job of a worker. The name is made anew each time that a job is begun, so that an earlier worker's word counts no more. */
export type Claim = Pick<Job, 'id' | 'worker'>

/** Describes how a job ends. */
export interface JobEnd {
  readonly status: 'done' | 'failed'
  readonly progress: JobProgress
}

/**
 * Gives the next job to a worker. Of many workers exactly one gets a job, by one conditional UPDATE.
 *
 * @returns undefined where no job can be begun now
 */
export async function claimNext(store: Store, at: Date): Promise<Job | undefined> {
  for (const { id } of await freeJobs(store.reader, at)) {
    const claimed = await claimJob(store, id, at)
    if (claimed !== undefined) return claimed
  }
  return undefined
}

/** A job that can be begun. */
export type FreeJob = Pick<Job, 'id' | 'turn'>

/**
 * Returns the jobs that can be begun, in their order: those that wait, or whose worker has said nothing for the time of its lease. Of
 * each host it is the first one, and none while another job asks the host. Where jobs are paused there is none.
 */
export const freeJobs = (reader: Reader, at: Date): Promise<readonly FreeJob[]> =>
  reader
    .selectFrom((db) =>
      db
        .selectFrom('job')
        .select(['id', 'turn', 'created_at'])
        .select(({ fn }) =>
          fn
            .agg<number>('row_number')
            .over((over) => over.partitionBy('host').orderBy('turn').orderBy('created_at').orderBy('id'))
            .as('place'),
        )
        .where(isFree(at))
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('job as other')
                .select('other.id')
                .whereRef('other.host', '=', 'job.host')
                .whereRef('other.id', '<>', 'job.id')
                .where('other.status', '=', 'running'),
            ),
          ),
        )
        .as('free'),
    )
    .select(['free.id', 'free.turn'])
    .where('free.place', '=', 1)
    .orderBy('free.turn')
    .orderBy('free.created_at')
    .orderBy('free.id')
    .limit(MOST_FREE)
    .execute()

/** As many hosts are looked at at once. */
const MOST_FREE = 1000

/** Tells that nobody works on a job, and that jobs are not paused. */
const isFree =
  (at: Date) =>
  ({ or, and, eb, not, exists, selectFrom }: ExpressionBuilder<Tables, 'job'>) =>
    and([
      or([
        eb('job.status', '=', 'waiting'),
        and([eb('job.status', '=', 'running'), eb('job.lease_until', '<=', at.toISOString())]),
      ]),
      not(exists(selectFrom('job_pause').select('job_pause.id'))),
    ])

/**
 * Gives a job to a worker, unless it is another one's, has ended, or another job asks its host. One whose workers died too often
 * fails instead.
 */
export async function claimJob(store: Store, id: string, at: Date): Promise<Job | undefined> {
  try {
    const taken = await store.transaction(async (tx) =>
      (await giveUp(tx, id, at)) ? ('given up' as const) : await take(tx, id, at),
    )
    if (taken !== 'given up') return taken
    await store.overwriteDeleted()
    return undefined
  } catch (error) {
    // Another worker has begun a job for the same host.
    if (brokenConstraint(error) === 'unique') return undefined
    throw error
  }
}

const take = (tx: Transaction, id: string, at: Date): Promise<Job | undefined> =>
  tx
    .updateTable('job')
    .set((eb) => ({
      status: 'running',
      worker: randomUUID(),
      lease_until: until(at),
      attempts: eb('attempts', '+', 1),
    }))
    .where('id', '=', id)
    .where(isFree(at))
    .returningAll()
    .executeTakeFirst()

const until = (at: Date): string => new Date(at.getTime() + LEASE_MS).toISOString()

/** Ends a job whose workers died too often; returns false where it is none. */
async function giveUp(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const words = `It was begun ${MOST_ATTEMPTS} times, and each time what ran it has ended before it did. Begin it again.`
  const progress: JobProgress = { lines: [], outcome: { words, steps: [] } }
  const ended = await tx
    .updateTable('job')
    .set(endedWith('failed', at))
    .set({ progress: JSON.stringify(progress) })
    .where('id', '=', id)
    .where('status', '=', 'running')
    .where('attempts', '>=', MOST_ATTEMPTS)
    .where('lease_until', '<=', at.toISOString())
    .returning('id')
    .executeTakeFirst()
  return ended !== undefined
}

/** Returns what every end sets: nothing of the credentials is kept. */
const endedWith = (status: 'done' | 'failed' | 'canceled', at: Date) => ({
  status,
  credentials: null,
  worker: null,
  lease_until: null,
  ended_at: at.toISOString(),
})

/** Changes a job that is still the worker's; returns false where it is not. */
async function changeOwn(
  tx: Transaction,
  { id, worker }: Claim,
  values: Partial<
    Pick<Job, 'status' | 'lease_until' | 'progress' | 'credentials' | 'worker' | 'ended_at' | 'attempts'>
  >,
): Promise<boolean> {
  const changed = await tx
    .updateTable('job')
    .set(values)
    .where('id', '=', id)
    .where('status', '=', 'running')
    .where('worker', '=', worker)
    .returning('id')
    .executeTakeFirst()
  return changed !== undefined
}

/** Renews the lease of a job, and keeps what it says. Returns false where it was canceled, or belongs to another worker. */
export const renewLease = (tx: Transaction, claim: Claim, progress: JobProgress, at: Date): Promise<boolean> =>
  changeOwn(tx, claim, { lease_until: until(at), progress: JSON.stringify(progress) })

/** Ends a job. Returns false where it is not this worker's any more: then nothing was changed. */
export const endJob = (tx: Transaction, claim: Claim, { status, progress }: JobEnd, at: Date): Promise<boolean> =>
  changeOwn(tx, claim, { ...endedWith(status, at), progress: JSON.stringify(progress) })

/** Gives a job back, e.g. because the desk stops: it waits again, and that it was begun does not count. */
export const giveBack = (tx: Transaction, { id, worker, attempts }: Job): Promise<boolean> =>
  changeOwn(tx, { id, worker }, { status: 'waiting', worker: null, lease_until: null, attempts: attempts - 1 })

/** Cancels a job that waits or runs; its process ends soon. Returns false where it had ended before. */
export async function cancelJob(store: Store, id: string, at: Date): Promise<boolean> {
  const canceled = await store.transaction((tx) => cancel(tx, id, at))
  await store.overwriteDeleted()
  return canceled
}

async function cancel(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const canceled = await tx
    .updateTable('job')
    .set(endedWith('canceled', at))
    .where('id', '=', id)
    .where('status', 'in', ['waiting', 'running'])
    .returning('id')
    .executeTakeFirst()
  return canceled !== undefined
}
