import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Killing } from './scale'
import { startWorkerChild } from './worker-child'

/** Describes processes of workers. */
export interface WorkersOrder {
  /** The command that takes the place of `certify`; empty where that itself is run. */
  readonly command: readonly string[]
  /** The environment of each of them. */
  readonly environments: readonly Readonly<Record<string, string>>[]
  readonly killing: Killing
  readonly stop: AbortSignal
}

/**
 * Runs workers until all is to stop. One after the other is killed, as a failure of its machine would end it, and started anew.
 * Returns how often that was.
 *
 * @throws Error where a worker ends by itself
 */
export async function keepWorkers({ command, environments, killing, stop }: WorkersOrder): Promise<number> {
  const broken = new AbortController()
  const start = (index: number) => startWorkerChild(command, environments[index] ?? {}, (error) => broken.abort(error))
  const workers = environments.map((_, index) => start(index))
  const either = AbortSignal.any([stop, broken.signal])
  let kills = 0
  try {
    while (killing.everySeconds > 0 && kills < killing.most && !either.aborted) {
      await pause(killing.everySeconds * 1000, undefined, { signal: either })
      const index = kills % workers.length
      await workers[index]?.kill()
      workers[index] = start(index)
      kills++
    }
    if (!either.aborted) await once(either, 'abort')
  } catch (error) {
    if (!either.aborted) throw error
  } finally {
    await Promise.all(workers.map((worker) => worker.kill()))
  }
  broken.signal.throwIfAborted()
  return kills
}
