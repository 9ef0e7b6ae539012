import { join } from 'node:path'
import type { JobSetting } from './jobs/job-background'
import { certifyCommand } from './jobs/job-worker'
import type { Settings } from './settings'

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
