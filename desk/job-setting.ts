import { join } from 'node:path'
import type { JobSetting } from './jobs/job-background'
import { QueueUnusable } from './jobs/job-queue'
import { certifyCommand } from './jobs/job-worker'
import type { Settings } from './settings'
import type { Log } from './telemetry/log'

const HOUR_MS = 3_600_000
const JOBS_EVERY_MS = 2000

/** Returns what jobs are run with, by the settings of a desk or of a worker. */
export const jobSettingOf = (
  { store, files }: Pick<JobSetting, 'store' | 'files'>,
  { data, secret, jobs }: Pick<Settings, 'data' | 'secret' | 'jobs'>,
): JobSetting => ({
  ...{ store, files, secret, redisUrl: jobs.redisUrl, atOnce: jobs.atOnce },
  ...{ folder: join(data, 'jobs'), environment: process.env },
  allowsPrivate: jobs.allowsPrivate,
  limits: { memory: jobs.memory, timeMs: jobs.hours * HOUR_MS },
  command: certifyCommand(),
  everyMs: JOBS_EVERY_MS,
})

/** Returns what tells operators of what goes wrong with jobs: of a queue that cannot be used in words, since they can do something. */
export const toldOfJobs =
  (log: Pick<Log, 'warning' | 'error'>) =>
  (error: unknown): void => {
    if (error instanceof QueueUnusable) log.warning('jobs wait', { reason: error.message })
    else log.error(error)
  }
