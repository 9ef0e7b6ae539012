import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Rounds } from '../rounds/rounds'
import type { JobQueue } from './job-queue'
import { folderOf, type JobPlace } from './running/job-place'
import { runJob } from './running/run-job'

export type { JobPlace } from './running/job-place'

/** The command that certifies, as a process of its own. */
export const certifyCommand = (): readonly [string, ...string[]] => [
  process.execPath,
  join(require.resolve('dd-acceptance/package.json'), '..', 'support', 'commands', 'dd-acceptance.js'),
]

/**
 * Runs the jobs that a queue hands out, one after the other, until it is stopped: then the process of the job that runs is ended,
 * and the job waits for the next worker.
 *
 * @param failed gets errors that nobody expected
 */
export const startJobWorker = (place: JobPlace, queue: JobQueue, failed: (error: unknown) => void): Rounds =>
  new Rounds(
    async (stop) => {
      for (;;) {
        await sweep(place)
        const handed = await queue.next(stop)
        if (handed === undefined) return
        try {
          await runJob(place, handed.job, stop, () => handed.renewed())
        } finally {
          await handed.left()
        }
      }
    },
    place.everyMs,
    failed,
  )

/** Removes the folders of jobs that have ended, e.g. by being canceled. */
async function sweep(place: JobPlace): Promise<void> {
  const names = await readdir(place.folder).catch(() => [])
  if (names.length === 0) return
  const rows = await place.store.reader
    .selectFrom('job')
    .select('id')
    .where('id', 'in', names)
    .where('status', 'in', ['waiting', 'running'])
    .execute()
  const open = new Set(rows.map(({ id }) => id))
  // A process that is about to end may still write there: what it leaves goes the next time.
  for (const name of names)
    if (!open.has(name)) await rm(folderOf(place, name), { recursive: true, force: true }).catch(() => undefined)
}
