import { hkdfSync, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { type Job as Entry, Queue, Worker } from 'bullmq'
import { errorCode } from 'dd-acceptance/support/dictionary/error-code'
import { Rounds } from '../../rounds/rounds'
import { type HandedJob, type JobQueue, type QueuePlace, QueueUnusable } from '../job-queue'
import { claimJob, freeJobs } from '../lease'

/** Describes how soon a worker that says nothing is taken for dead. */
export interface RedisTimes {
  /** So long an entry belongs to a worker that says nothing. It is shorter than the lease of the row, which has to have ended too. */
  readonly lockMs: number
  /** Entries of dead workers are looked for so often. */
  readonly stalledMs: number
  /** Rows are looked at so often for jobs that have no entry, e.g. because Redis has lost it. */
  readonly feedMs: number
}

const TIMES: RedisTimes = { lockMs: 20_000, stalledMs: 10_000, feedMs: 5000 }

const NAME = 'jobs'

/** The longest that a worker waits for an entry, in seconds. */
const LONGEST_WAIT = 5

/** So long what is not needed to go on may take. */
const ANSWER_MS = 5000

/** The row counts how often a job was begun. */
const ANY_COUNT = 1_000_000

/**
 * Hands out jobs by BullMQ. An entry has the id of a job, its turn, and nothing else of it. There is one for each host that is not
 * asked by a job now, so that no worker is given what it cannot begin.
 */
export class RedisQueue implements JobQueue {
  readonly #place: QueuePlace
  readonly #times: RedisTimes
  readonly #queue: Queue
  readonly #worker: Worker
  readonly #feeding: Rounds
  #failure = ''

  /** @param url of Redis, which may have a password in it */
  constructor(place: QueuePlace, url: string, times = TIMES) {
    this.#place = place
    this.#times = times
    const shared = {
      connection: { url, maxRetriesPerRequest: null },
      prefix: `desk-${nameOf(place.secret)}`,
    }
    this.#queue = new Queue(NAME, { ...shared, defaultJobOptions: { removeOnComplete: true, removeOnFail: true } })
    this.#worker = new Worker(NAME, null, {
      ...shared,
      autorun: false,
      lockDuration: times.lockMs,
      stalledInterval: times.stalledMs,
      maxStalledCount: ANY_COUNT,
      drainDelay: LONGEST_WAIT,
    })
    this.#queue.on('error', (error) => this.#tell(error))
    this.#worker.on('error', (error) => this.#tell(error))
    this.#worker.on('ready', () => {
      this.#failure = ''
    })
    void this.#worker.startStalledCheckTimer().catch((error: unknown) => this.#tell(error))
    this.#feeding = new Rounds(
      () => this.#feed(),
      times.feedMs,
      (error) => this.#tell(error),
    )
  }

  async next(stop: AbortSignal): Promise<HandedJob | undefined> {
    while (!stop.aborted) {
      const token = randomUUID()
      const entry = await this.#nextEntry(token, stop)
      if (entry?.id === undefined) return undefined
      const job = await claimJob(this.#place.store, entry.id, this.#place.now())
      if (job !== undefined) return this.#handed(job, entry, token)
      await this.#remove(entry, token)
    }
    return undefined
  }

  wake(): void {
    this.#feeding.wake()
  }

  async close(): Promise<void> {
    // What waits for an answer of Redis ends with its connection.
    const feeding = this.#feeding.stop()
    await atMost(ANSWER_MS, this.#worker.close(true))
    await atMost(ANSWER_MS, this.#queue.disconnect())
    await atMost(ANSWER_MS, feeding)
  }

  /** Waits for an entry; one that comes after the worker was told to stop is put back. */
  async #nextEntry(token: string, stop: AbortSignal): Promise<Entry | undefined> {
    const coming: Promise<Entry | undefined> = this.#worker.getNextJob(token)
    // A worker waits some ten thousand times a day: nothing of it may stay with the signal.
    const waited = new AbortController()
    const stopped = once(stop, 'abort', { signal: waited.signal }).catch(() => undefined)
    const entry = await Promise.race([coming, stopped.then(() => undefined)]).finally(() => waited.abort())
    if (!stop.aborted) return entry
    coming.then((late) => late?.moveToWait(token)).catch(() => undefined)
    return undefined
  }

  #handed(job: HandedJob['job'], entry: Entry, token: string): HandedJob {
    return {
      job,
      renewed: () => void entry.extendLock(token, this.#times.lockMs).catch(() => undefined),
      // A worker does not wait for a Redis that is not there: the entry is another worker's when its lock ends.
      left: () => atMost(ANSWER_MS, this.#remove(entry, token)),
    }
  }

  /** Removes an entry; where its row is to be begun again, or another one of its host, that has a new one at once. */
  async #remove(entry: Entry, token: string): Promise<void> {
    // The entry may be another worker's by now, who finds that the row says otherwise.
    await entry.moveToCompleted('', token, false).catch(() => undefined)
    await this.#feed()
  }

  /** Makes an entry for each job that can be begun; those that have one keep it. */
  async #feed(): Promise<void> {
    const free = await freeJobs(this.#place.store.reader, this.#place.now())
    if (free.length === 0) return
    await this.#queue.addBulk(
      free.map(({ id, turn }) => ({ name: 'job', data: {}, opts: { jobId: id, priority: turn } })),
    )
  }

  /** Tells once of what goes on being wrong. */
  #tell(error: unknown): void {
    const told = unusable(error)
    const words = told instanceof Error ? told.message : String(told)
    if (words !== this.#failure) this.#place.failed(told)
    this.#failure = words
  }
}

/** An error of Redis begins with a word for it, e.g. WRONGPASS. What else it says may have values of the request in it. */
const WORD = /^[A-Z]{2,}(?=\s|$)/

/** Returns what is told of a Redis that refuses, or cannot be reached; other errors stay as they are. */
function unusable(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const word = error.name === 'ReplyError' ? WORD.exec(error.message)?.[0] : errorCode(error)
  if (word === undefined) return error
  return new QueueUnusable(
    `Redis cannot be used (${word}): check REDIS_URL, with the password in it, and that Redis runs`,
    {
      cause: error,
    },
  )
}

/** Waits for something that may fail, and not for long. */
async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const waiting = new AbortController()
  const time = pause(milliseconds, undefined, { signal: waiting.signal })
  await Promise.race([work, time]).catch(() => undefined)
  waiting.abort()
  await time.catch(() => undefined)
}

/** Returns by what a desk is known in a Redis: nobody learns its secret from it (RFC 5869). */
const nameOf = (secret: string): string =>
  Buffer.from(hkdfSync('sha256', secret, '', 'dd-acceptance-desk: queue of jobs', 9)).toString('base64url')
