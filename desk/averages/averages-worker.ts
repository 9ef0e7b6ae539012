import { type AveragesPlace, makeAverages, versionsToAverage } from './make-averages'

/** Looks so often whether an endorsement came or went: averages are of many, and need not follow at once. */
const EVERY_MS = 3_600_000

/** Keeps averages up to date until it is stopped: when the desk starts, and every hour. */
export class AveragesWorker {
  readonly #place: AveragesPlace
  readonly #report: (made: { readonly version: string } | { readonly failed: unknown }) => void
  #timer: NodeJS.Timeout | undefined
  #round: Promise<void> | undefined
  #isStopped = false

  /** @param report gets the version of averages that were made, and what failed */
  constructor(
    place: AveragesPlace,
    report: (made: { readonly version: string } | { readonly failed: unknown }) => void,
  ) {
    this.#place = place
    this.#report = report
    this.wake()
  }

  /** Makes now what is not up to date, e.g. because an organization is forgotten. */
  wake(): void {
    if (this.#isStopped || this.#round !== undefined) return
    clearTimeout(this.#timer)
    this.#round = this.#make().finally(() => {
      this.#round = undefined
      if (this.#isStopped) return
      this.#timer = setTimeout(() => this.wake(), EVERY_MS)
      this.#timer.unref()
    })
  }

  /** Stops after the averages that are being made. */
  async stop(): Promise<void> {
    this.#isStopped = true
    clearTimeout(this.#timer)
    await this.#round
  }

  async #make(): Promise<void> {
    try {
      for (const version of await versionsToAverage(this.#place.store.reader)) {
        if (this.#isStopped) return
        if ((await makeAverages(this.#place, version, new Date())) === 'made') this.#report({ version })
      }
    } catch (failed) {
      this.#report({ failed })
    }
  }
}
