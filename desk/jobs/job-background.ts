import { Rounds } from '../rounds/rounds'
import { DatabaseClock } from '../store/database-clock'
import { startJobWorker } from './job-worker'
import { openQueue } from './open-queue'
import type { JobPlace } from './running/job-place'

/** Describes what jobs are run with. The time is that of the database, which all workers share. */
export interface JobSetting extends Omit<JobPlace, 'now'> {
  /** As many jobs run here at a time; none where others run them. */
  readonly atOnce: number
  /** Undefined where the table is asked. */
  readonly redisUrl: string | undefined
}

/** Describes what runs jobs, as long as it is not stopped. */
export interface JobBackground {
  /** Is called when there may be a job to begin. */
  wake(): void
  /** Ends the processes of jobs, which wait for another worker then. */
  stop(): Promise<void>
}

const CLOCK_EVERY_MS = 60_000

/**
 * Hands out jobs, and runs as many as are to run here.
 *
 * @param failed gets errors that nobody expected
 */
export async function startJobs(setting: JobSetting, failed: (error: unknown) => void): Promise<JobBackground> {
  const { store, secret, redisUrl, atOnce } = setting
  const clock = new DatabaseClock()
  await clock.adjust(store)
  const { now } = clock
  const queue = openQueue({ store, now, secret, failed }, redisUrl)
  const workers = Array.from({ length: atOnce }, () => startJobWorker({ ...setting, now }, queue, failed))
  const adjusting = new Rounds(() => clock.adjust(store), CLOCK_EVERY_MS, failed)
  return {
    wake: () => {
      queue.wake()
      for (const worker of workers) worker.wake()
    },
    stop: async () => {
      await Promise.all([...workers, adjusting].map((each) => each.stop()))
      await queue.close()
    },
  }
}
