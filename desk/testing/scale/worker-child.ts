import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A worker in a process of its own. */
export interface WorkerChild {
  /** Ends it at once, as a failure of its machine would. */
  kill(): Promise<void>
}

/**
 * Starts a worker.
 *
 * @param command takes the place of `certify`, which is run where it is empty
 * @param broken hears of a worker that ends by itself
 */
export function startWorkerChild(
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
  broken: (error: Error) => void,
): WorkerChild {
  let isKilled = false
  const child = spawn(process.execPath, [join(__dirname, 'worker-process.js'), ...command], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(child, 'exit').then(([code]) => {
    if (!isKilled) broken(new Error(`a worker ended with ${code}`))
  })
  return {
    kill: async () => {
      isKilled = true
      child.kill('SIGKILL')
      await ended
    },
  }
}
