import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Job } from './job'
import { claimNext } from './lease'
import { folderOf, type JobPlace } from './running/job-place'
import { runJob } from './running/run-job'

export type { JobPlace } from './running/job-place'

/** The command that certifies, as a process of its own. */
export const certifyCommand = (): readonly [string, ...string[]] => [
  process.execPath,
  join(require.resolve('dd-acceptance/package.json'), '..', 'support', 'commands', 'dd-acceptance.js'),
]

/** Runs jobs one after the other, until it is stopped. The rows are the truth: of several workers each job has one. */
export class JobWorker {
  readonly #place: JobPlace
  readonly #next: () => Promise<Job | undefined>
  readonly #report: (error: unknown) => void
  readonly #stop = new AbortController()
  #timer: NodeJS.Timeout | undefined
  #round: Promise<void> | undefined

  /**
   * @param report gets errors that nobody expected
   * @param next hands out jobs; those of the database when not given
   */
  constructor(place: JobPlace, report: (error: unknown) => void, next = () => claimNext(place.store, place.now())) {
    this.#place = place
    this.#report = report
    this.#next = next
    this.wake()
  }

  /** Looks for a job now, e.g. because one was just begun. */
  wake(): void {
    if (this.#stop.signal.aborted || this.#round !== undefined) return
    clearTimeout(this.#timer)
    this.#round = this.#work().finally(() => {
      this.#round = undefined
      if (!this.#stop.signal.aborted) this.#timer = setTimeout(() => this.wake(), this.#place.everyMs)
    })
  }

  /** Ends the process of the job that runs; the job waits for the next worker. */
  async stop(): Promise<void> {
    this.#stop.abort()
    clearTimeout(this.#timer)
    await this.#round
  }

  async #work(): Promise<void> {
    const { signal } = this.#stop
    try {
      for (;;) {
        await this.#sweep()
        const job = signal.aborted ? undefined : await this.#next()
        if (job === undefined) return
        await runJob(this.#place, job, signal)
      }
    } catch (error) {
      this.#report(error)
    }
  }

  /** Removes the folders of jobs that have ended, e.g. by being canceled. */
  async #sweep(): Promise<void> {
    const names = await readdir(this.#place.folder).catch(() => [])
    if (names.length === 0) return
    const rows = await this.#place.store.reader
      .selectFrom('job')
      .select('id')
      .where('id', 'in', names)
      .where('status', 'in', ['waiting', 'running'])
      .execute()
    const open = new Set(rows.map(({ id }) => id))
    for (const name of names)
      if (!open.has(name)) await rm(folderOf(this.#place, name), { recursive: true, force: true, maxRetries: 5 })
  }
}
