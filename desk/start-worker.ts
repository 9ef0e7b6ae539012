import { join } from 'node:path'
import { jobSettingOf, toldOfJobs } from './job-setting'
import { type JobSetting, startJobs } from './jobs/job-background'
import { RemoteFiles } from './jobs/remote-files'
import { type Environment, RefusedSetting, settingOf } from './setting-values'
import { readSettings, type Settings } from './settings'
import { joinStore } from './store/store'
import type { Log } from './telemetry/log'

/** A worker that runs jobs of a desk on another machine. */
export interface RunningWorker {
  /** Ends the processes of its jobs, which wait for another worker then. */
  stop(): Promise<void>
}

/** Names what a worker cannot make up: it is the same for the desk and all its workers. */
const NEEDED = {
  DATABASE_URL: 'the database of the desk, which has to be PostgreSQL',
  DESK_SECRET: 'that of the desk, by which credentials are read',
  DESK_URL: 'the address at which this machine reaches the desk',
}

/**
 * Reads the settings of a worker.
 *
 * @throws RefusedSetting where one is missing or cannot be used
 */
export function readWorkerSettings(environment: Environment): Settings {
  const missing = Object.entries(NEEDED).filter(([name]) => settingOf(environment, name) === undefined)
  if (missing.length > 0)
    throw new RefusedSetting(`a worker needs ${missing.map(([name, what]) => `${name} (${what})`).join(', ')}`)
  return readSettings({ ...environment, DESK_DATA: settingOf(environment, 'DESK_DATA') ?? 'desk-worker' })
}

/**
 * Starts a worker. What its runs leave it sends to the desk; its own folder has only what it works on.
 *
 * @param change makes the setting of its jobs another one
 * @throws RefusedWorker and StoreRefused in one line where the desk or its database cannot be reached
 */
export async function startWorker(
  settings: Settings,
  log: Log,
  change: (setting: JobSetting) => JobSetting = (same) => same,
): Promise<RunningWorker> {
  const files = new RemoteFiles(settings.url, settings.secret)
  await files.check()
  const store = await joinStore(settings.store)
  try {
    const setting = change(jobSettingOf({ store, files }, settings))
    const jobs = await startJobs(setting, toldOfJobs(log))
    log.event('worker started', { atOnce: setting.atOnce, folder: join(settings.data, 'jobs') })
    return {
      stop: async () => {
        files.close()
        await jobs.stop()
        await store.close()
        log.event('worker stopped')
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}
