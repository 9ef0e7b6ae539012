import type { Reader, Transaction } from '../store/store'

/** Lets no further job begin. Those that run go on. */
export async function pauseJobs(tx: Transaction, at: Date): Promise<void> {
  await tx
    .insertInto('job_pause')
    .values({ id: 1, since: at.toISOString() })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** Lets jobs begin again. */
export async function resumeJobs(tx: Transaction): Promise<void> {
  await tx.deleteFrom('job_pause').execute()
}

/** Returns since when no job is begun; undefined where they are. */
export async function pausedSince(reader: Reader): Promise<string | undefined> {
  return (await reader.selectFrom('job_pause').select('since').executeTakeFirst())?.since
}
