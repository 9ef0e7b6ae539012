import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { durationInWords } from 'dd-acceptance/support/dictionary/wording'
import { obtainedCore } from '../../endorsements/submit'
import { runInThread, ThreadFailed } from '../../threads/run-in-thread'
import { openCredentials } from '../credentials'
import { type Job, type JobOutcome, settingsOf } from '../job'
import { giveBack, renewLease } from '../lease'
import { closeJob } from './close-job'
import type { EndedRun, Gathered } from './gather'
import { ALONE_MS, folderOf, type JobPlace } from './job-place'
import { OutputTail } from './output-tail'
import { placeCore } from './place-core'
import { type ProcessEnd, runProcess } from './run-process'
import { jobFiles, planOf, recipientFile } from './step-command'

/**
 * Runs a job that a worker has taken, and ends it; or gives it back where the worker stops.
 *
 * @param renewed is called each time that the lease was renewed
 */
export async function runJob(place: JobPlace, job: Job, stop: AbortSignal, renewed: () => void): Promise<void> {
  const tail = new OutputTail()
  const credentials = openCredentials(place.secret, job.id, job.credentials ?? '')
  if (credentials === undefined) return await closeJob(place, job, tail, { words: UNREADABLE, steps: [] })
  const settings = settingsOf(job)
  const folder = folderOf(place, job.id)
  const lost = new AbortController()
  const beat = keepLease(place, job, tail, { lost, renewed })
  try {
    // A desk on another machine may take its time to give what is needed: the lease is renewed meanwhile.
    await prepare(place, job, folder, credentials.script)
    if (lost.signal.aborted) return
    const timeout = AbortSignal.timeout(place.limits.timeMs)
    const { memory } = place.limits
    const { allowsPrivate } = place
    const ended = await runProcess({
      ...planOf(job, settings, credentials, folder, { memory, allowsPrivate }, place.environment),
      command: place.command,
      cwd: folder,
      signal: AbortSignal.any([stop, lost.signal, timeout]),
      onLine: (line) => tail.add(withoutFolder(line, folder)),
    })
    if (lost.signal.aborted) return
    if (stop.aborted) return void (await place.store.transaction((tx) => giveBack(tx, job)))
    if (timeout.aborted) {
      const words = `The run took longer than ${durationInWords(place.limits.timeMs)}, and was ended.`
      return await closeJob(place, job, tail, { words, steps: [] })
    }
    const { provider_uoi, usi, recipient_uoi } = job
    const parties = { provider_uoi, usi, recipient_uoi }
    const ending = await gather({ job: parties, settings, folder, end: ended, now: place.now() })
    await closeJob(place, job, tail, ending)
  } finally {
    clearInterval(beat)
  }
}

/** Results of the largest servers take a minute, and some hundred megabytes. */
const GATHER_LIMITS = { milliseconds: 10 * 60_000, megabytes: 1024 }

/** Gathers what a process has left, in a thread; or says why there is nothing to gather. */
async function gather(run: EndedRun): Promise<Gathered | JobOutcome> {
  try {
    const path = join(__dirname, 'gather.ts')
    const gathered = await runInThread<typeof import('./gather').work>(path, run, GATHER_LIMITS)
    const isNothing = gathered.ends.every(({ verdict }) => verdict === 'not run')
    if (isNothing) return { words: withoutFolder(brokenDown(run.end, gathered.reason), run.folder), steps: [] }
    const ends = gathered.ends.map((end) => ({ ...end, reason: withoutFolder(end.reason, run.folder) }))
    return { ...gathered, ends }
  } catch (error) {
    if (!(error instanceof ThreadFailed)) throw error
    return { words: `What the run has left cannot be read: ${error.message}.`, steps: [] }
  }
}

/** Takes the folder of a job out of a line: nobody else knows it, and where it is says how the machine of the desk is set up. */
const withoutFolder = (line: string, folder: string): string =>
  [folder, relative(SUITE, folder)].reduce((left, path) => left.replaceAll(`${path}${sep}`, ''), line)

const SUITE = dirname(require.resolve('dd-acceptance/package.json'))

const UNREADABLE =
  'The credentials of this job cannot be read any more, because the desk has another DESK_SECRET: begin it again.'

const brokenDown = ({ exitCode, signal }: ProcessEnd, reason = 'see what it printed.'): string =>
  `The run could not be begun, or broke down (${signal ?? `exit code ${exitCode ?? 'none'}`}): ${reason}`

/** Makes the folder of a job. What an earlier attempt has sampled stays, and is taken up. */
async function prepare(place: JobPlace, job: Job, folder: string, script: string): Promise<void> {
  const files = jobFiles(folder)
  await mkdir(files.temporary, { recursive: true, mode: 0o700 })
  await rm(files.reason, { force: true })
  await writeFile(files.script, script, { mode: 0o600 })
  await writeFile(files.recipient, recipientFile(job), { mode: 0o600 })
  if (settingsOf(job).core !== undefined) return
  const core = await obtainedCore(place.store.reader, job.provider_uoi)
  if (core !== undefined) await placeCore(place, core, folder)
}

/** Describes who hears what became of a lease. */
interface LeaseListeners {
  /** Is aborted when the job is this worker's no more. */
  readonly lost: AbortController
  readonly renewed: () => void
}

/** Renews the lease until it is told to stop, and ends the process of a job that is this worker's no more, or may not be. */
function keepLease(place: JobPlace, job: Job, tail: OutputTail, { lost, renewed }: LeaseListeners) {
  const { store, now, everyMs, aloneMs = ALONE_MS } = place
  let isBusy = false
  let sureUntil = performance.now() + aloneMs
  const renew = async () => {
    const askedAt = performance.now()
    if (!(await store.transaction((tx) => renewLease(tx, job, { lines: tail.lines }, now())))) return lost.abort()
    sureUntil = askedAt + aloneMs
    renewed()
  }
  const beat = () => {
    if (performance.now() > sureUntil) lost.abort()
    if (isBusy) return
    isBusy = true
    // A database that does not answer is asked again by the next beat.
    renew()
      .catch(() => undefined)
      .finally(() => {
        isBusy = false
      })
  }
  return setInterval(beat, everyMs)
}
