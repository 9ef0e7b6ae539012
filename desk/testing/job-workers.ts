import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { FileStore } from '../files/file-store'
import type { Job } from '../jobs/job'
import type { JobQueue } from '../jobs/job-queue'
import { type JobPlace, startJobWorker } from '../jobs/job-worker'
import { tableQueue } from '../jobs/queues/table-queue'
import type { Store } from '../store/store'
import { at } from './desk-data'
import { jobRow, SECRET } from './jobs'

/** The longest that a test waits for something, on a busy machine. */
const PATIENCE_MS = 180_000

/** Describes what a worker of a test needs, with the files of its desk. */
interface TestPlace extends JobPlace {
  readonly files: FileStore
}

/** Returns what a worker of a test needs. It looks for jobs all the time. */
export const jobPlace = (
  store: Store,
  folder: string,
  more: Pick<JobPlace, 'command'> & Partial<Omit<JobPlace, 'files'>>,
): TestPlace => ({
  store,
  files: new FileStore(folder),
  folder: join(folder, 'jobs'),
  secret: SECRET,
  now: () => at(0),
  allowsPrivate: false,
  limits: { memory: 512, timeMs: PATIENCE_MS },
  environment: process.env,
  everyMs: 25,
  ...more,
})

/**
 * Lets a worker run while `use` does; afterwards it is stopped, and has met no error that nobody expects.
 *
 * @param queue hands out its jobs; the table when not given
 */
export async function withWorker<Result>(
  place: JobPlace,
  use: () => Promise<Result>,
  queue: JobQueue = tableQueue(place),
): Promise<Result> {
  const errors: unknown[] = []
  const worker = startJobWorker(place, queue, (error) => errors.push(error))
  try {
    return await use()
  } finally {
    await worker.stop()
    assert.deepEqual(errors, [])
  }
}

/** Waits until something is so. */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const end = performance.now() + patienceMs
  while (!(await isSo())) {
    assert.ok(performance.now() < end, `it never came: ${what}`)
    await setTimeout(10)
  }
}

/** Waits until a job has one of these statuses; returns its row. */
export async function untilJob(store: Store, id: string, ...statuses: readonly Job['status'][]): Promise<Job> {
  await until(statuses.join(' or '), async () => statuses.includes((await jobRow(store, id)).status))
  return await jobRow(store, id)
}

/** Waits until a job has ended, and its folder is gone; returns its row. */
export async function ended({ store, folder }: JobPlace, id: string, patienceMs = PATIENCE_MS): Promise<Job> {
  await until('its end', async () => (await jobRow(store, id)).ended_at !== null, patienceMs)
  await until('the folder is gone', () => !existsSync(join(folder, id)))
  return await jobRow(store, id)
}
