import { RefusedWorker } from './jobs/remote-files'
import { RefusedSetting } from './setting-values'
import { readWorkerSettings, startWorker } from './start-worker'
import { StoreRefused } from './store/store-refused'
import { openLog } from './telemetry/log'

const USAGE = `dd-acceptance-desk worker

Runs self-tests of a desk on this machine, as many machines as there are may do. Settings come from the environment:

  DATABASE_URL   the database of the desk, which has to be PostgreSQL
  DESK_SECRET    that of the desk
  DESK_URL       the address at which this machine reaches the desk: what runs leave is sent there
  REDIS_URL      the Redis of the desk, where it has one
  DESK_DATA      a folder to work in (./desk-worker)
  JOBS_AT_ONCE   as many run at a time (1)
  JOB_HOURS, JOB_MEMORY, ALLOW_PRIVATE_ADDRESSES   as for the desk

Ctrl-C stops it: what it runs is begun elsewhere.`

/** Starts a worker by the environment, and ends it when it is told to. */
async function main(options: readonly string[]): Promise<void> {
  if (options.includes('--help')) {
    console.log(USAGE)
    return
  }
  if (options[0] !== undefined) throw new RefusedSetting(`there is no option ${options[0]}\n\n${USAGE}`)
  const settings = readWorkerSettings(process.env)
  const worker = await startWorker(settings, openLog())
  console.error(`This worker runs ${settings.jobs.atOnce} at a time for the desk at ${settings.url}`)
  const end = () => worker.stop().then(() => process.exit(0))
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
}

/** Lists what is told in a few lines: whoever starts the worker can do something about it. */
const EXPECTED = [RefusedSetting, RefusedWorker, StoreRefused]

main(process.argv.slice(3)).catch((error: unknown) => {
  if (!EXPECTED.some((each) => error instanceof each)) throw error
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
})
