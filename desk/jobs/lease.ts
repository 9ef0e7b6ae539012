import { randomUUID } from 'node:crypto'
import { brokenConstraint } from '../store/constraint'
import type { Reader, Store, Transaction } from '../store/store'
import type { Job, JobProgress } from './job'

/** So long a job belongs to a worker that says nothing. */
export const LEASE_MS = 30_000

/** A job whose workers died so often is not begun any more: it may be what they die of. */
export const MOST_ATTEMPTS = 3

/** A job of a worker. The name is made anew each time that a job is begun, so that an earlier worker's word counts no more. */
export type Claim = Pick<Job, 'id' | 'worker'>

/** How a job ends. */
export interface JobEnd {
  readonly status: 'done' | 'failed'
  readonly progress: JobProgress
}

/**
 * Gives the next job to a worker: the oldest one that waits, or whose worker has said nothing for the time of its lease. While one
 * job asks a host, others that would ask it are left out. Of many workers exactly one gets a job, by one conditional UPDATE.
 */
export async function claimNext(store: Store, at: Date): Promise<Job | undefined> {
  for (const { id, status, attempts } of await free(store.reader, at)) {
    if (status === 'running' && attempts >= MOST_ATTEMPTS) {
      await store.transaction((tx) => giveUp(tx, id, at))
      continue
    }
    const claimed = await tryClaim(store, id, at)
    if (claimed !== undefined) return claimed
  }
  return undefined
}

/** Returns the jobs that nobody works on, the oldest first. */
const free = (reader: Reader, at: Date) =>
  reader
    .selectFrom('job')
    .select(['id', 'status', 'attempts'])
    .where(({ or, and, eb }) =>
      or([
        eb('status', '=', 'waiting'),
        and([eb('status', '=', 'running'), eb('lease_until', '<=', at.toISOString())]),
      ]),
    )
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
    .orderBy('created_at')
    .orderBy('id')
    .limit(20)
    .execute()

async function tryClaim(store: Store, id: string, at: Date): Promise<Job | undefined> {
  try {
    return await store.transaction((tx) =>
      tx
        .updateTable('job')
        .set((eb) => ({
          status: 'running',
          worker: randomUUID(),
          lease_until: until(at),
          attempts: eb('attempts', '+', 1),
        }))
        .where('id', '=', id)
        .where(({ or, and, eb }) =>
          or([
            eb('status', '=', 'waiting'),
            and([eb('status', '=', 'running'), eb('lease_until', '<=', at.toISOString())]),
          ]),
        )
        .returningAll()
        .executeTakeFirst(),
    )
  } catch (error) {
    // Another worker has begun a job for the same host.
    if (brokenConstraint(error) === 'unique') return undefined
    throw error
  }
}

const until = (at: Date): string => new Date(at.getTime() + LEASE_MS).toISOString()

async function giveUp(tx: Transaction, id: string, at: Date): Promise<void> {
  const words = `It was begun ${MOST_ATTEMPTS} times, and each time what ran it has ended before it did. Begin it again.`
  const progress: JobProgress = { lines: [], outcome: { words, steps: [] } }
  await tx
    .updateTable('job')
    .set(ended('failed', at))
    .set({ progress: JSON.stringify(progress) })
    .where('id', '=', id)
    .where('status', '=', 'running')
    .where('lease_until', '<=', at.toISOString())
    .execute()
}

/** What every end sets: nothing of the credentials is kept. */
const ended = (status: 'done' | 'failed' | 'canceled', at: Date) => ({
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
  changeOwn(tx, claim, { ...ended(status, at), progress: JSON.stringify(progress) })

/** Gives a job back, e.g. because the desk stops: it waits again, and that it was begun does not count. */
export const giveBack = (tx: Transaction, { id, worker, attempts }: Job): Promise<boolean> =>
  changeOwn(tx, { id, worker }, { status: 'waiting', worker: null, lease_until: null, attempts: attempts - 1 })

/** Cancels a job that waits or runs; its process ends soon. Returns false where it had ended before. */
export async function cancelJob(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const canceled = await tx
    .updateTable('job')
    .set(ended('canceled', at))
    .where('id', '=', id)
    .where('status', 'in', ['waiting', 'running'])
    .returning('id')
    .executeTakeFirst()
  return canceled !== undefined
}
