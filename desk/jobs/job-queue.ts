import type { Store } from '../store/store'
import type { Job } from './job'

/**
 * What tells workers which job to try. It decides nothing: a job is begun, renewed, ended, canceled and paused by its row alone
 * (`lease.ts`, `pause.ts`). So a queue may say the same job twice, or lose all that it knows.
 */
export interface JobQueue {
  /**
   * Hands out the next job, which is this worker's then. It may wait some seconds for one.
   *
   * @returns undefined where there is none, or the worker is to stop
   */
  next(stop: AbortSignal): Promise<HandedJob | undefined>
  /** Says that jobs may wait, e.g. because one was just begun. */
  wake(): void
  /** Ends what it does; what was handed out has ended before. */
  close(): Promise<void>
}

/** A job that a worker was given. */
export interface HandedJob {
  readonly job: Job
  /** Says that the worker is still there. */
  renewed(): void
  /** Says that the worker has nothing to do with the job any more, whatever became of it. */
  left(): Promise<void>
}

/** Where jobs are, and who tells of them. */
export interface QueuePlace {
  readonly store: Store
  readonly now: () => Date
  /** That of the desk: of several desks that share a Redis each has its own queue. */
  readonly secret: string
  /** Gets what went wrong with Redis, which is asked again. */
  readonly failed: (error: unknown) => void
}

/** What hands out jobs cannot be used, and is asked again. The message has one line, and no secret. */
export class QueueUnusable extends Error {
  override readonly name = 'QueueUnusable'
}
