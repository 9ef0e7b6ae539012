import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import type { SamplingState } from './payload-sampling'

/** The number of the format, which changes with what is stored. */
const FORMAT = 4

/** The shortest time between two states. */
const MILLISECONDS_BETWEEN = 1_000

/** Storing takes no more than a fiftieth of the time. */
const TIMES_ITS_LENGTH = 50

/** The longest age of a stored sample, for records on a server change. */
const MOST_AGE_MS = 24 * 60 * 60 * 1000

/** The content of the file. */
interface StoredSampling {
  readonly format: number
  /** A hash of all that the sample depends on. */
  readonly fingerprint: string
  /** ISO 8601, UTC. */
  readonly beganAt: string
  readonly state: SamplingState
}

/**
 * Keeps what was sampled so far in a file, so that a run that is interrupted can be taken up again. A chain that had
 * not ended is walked anew: nextLinks do not live long. They are stored only as the evidence of faults.
 */
export class SamplingStore {
  readonly #path: string
  readonly #fingerprint: string
  readonly #now: () => number
  #beganAt: string
  #savedAt: number
  #savedInMs = 0

  /**
   * @param subject everything that the sample depends on: another subject is sampled from its beginning
   * @param now milliseconds since 1970
   */
  constructor(path: string, subject: object, now: () => number = Date.now) {
    this.#path = path
    this.#fingerprint = createHash('sha256').update(JSON.stringify(subject)).digest('hex')
    this.#now = now
    this.#beganAt = new Date(now()).toISOString()
    this.#savedAt = now()
  }

  /**
   * Returns what an interrupted run left of the same subject within a day, and when that run began; undefined without.
   */
  load(): { readonly state: SamplingState; readonly beganAt: string } | undefined {
    const stored = this.#read()
    if (stored?.format !== FORMAT || stored.fingerprint !== this.#fingerprint) return undefined
    if (this.#now() - Date.parse(stored.beganAt) > MOST_AGE_MS) return undefined
    this.#beganAt = stored.beganAt
    return stored
  }

  /** Stores what `state` says, but not more often than every second, and less often where that takes long. */
  offer(state: () => SamplingState): void {
    const begun = this.#now()
    if (begun - this.#savedAt < Math.max(MILLISECONDS_BETWEEN, TIMES_ITS_LENGTH * this.#savedInMs)) return
    this.save(state())
    this.#savedInMs = this.#now() - begun
  }

  /** Stores a state now. */
  save(state: SamplingState): void {
    const stored: StoredSampling = {
      format: FORMAT,
      fingerprint: this.#fingerprint,
      beganAt: this.#beganAt,
      state,
    }
    const unfinished = `${this.#path}.${process.pid}.tmp`
    writeFileSync(unfinished, serialize(stored))
    renameSync(unfinished, this.#path)
    this.#savedAt = this.#now()
  }

  /**
   * Stores a state at the end, under another name: nothing is left to sample. Where no state was stored before, sampling took
   * so little time that it can be done again.
   *
   * @param path of another file
   */
  finish(state: () => SamplingState, path: string): void {
    if (!existsSync(this.#path)) return
    this.save(state())
    renameSync(this.#path, path)
  }

  /** Reads the file. Where it is not whole, sampling begins anew. */
  #read(): StoredSampling | undefined {
    try {
      return existsSync(this.#path) ? deserialize(readFileSync(this.#path)) : undefined
    } catch {
      return undefined
    }
  }
}
