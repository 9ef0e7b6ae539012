import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** A desk in a process of its own, almost as operators start it. */
export interface DeskProcess {
  readonly origin: string
  readonly child: ChildProcess
  /** Ends it at once, as a failure of the machine would. */
  kill(): Promise<void>
}

/**
 * Starts a desk by its environment, and waits until it answers.
 *
 * @param start the script that starts it; one whose runs are those of a stand-in when not given
 */
export async function startDeskProcess(
  environment: Readonly<Record<string, string>>,
  start = join(__dirname, 'killed-desk.js'),
): Promise<DeskProcess> {
  const child = spawn(process.execPath, [start], {
    env: { ...process.env, ...environment },
    // The log is the standard output; what operators are told goes beside it.
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const printed: string[] = []
  const ended = once(child, 'exit')
  const origin = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      printed.push(line)
      const found = / answers on (\S+)$/.exec(line)?.[1]
      if (found !== undefined) resolve(found)
    })
    ended.then(([code]) => reject(new Error(`the desk ended with ${code}\n${printed.join('\n')}`)), reject)
  })
  return {
    origin,
    child,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
