import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { printable } from 'dd-acceptance/support/dictionary/wording'
import type { ProcessPlan } from './step-command'

/** A process that is asked to end gets so long for it. */
export const GRACE_MS = 10_000

const LONGEST_LINE = 1000

/** How a process ended. */
export interface ProcessEnd {
  /** Null when a signal ended it, or it could not be started. */
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
}

/** What is started, where, and who hears of it. */
export interface ProcessOrder extends ProcessPlan {
  /** The program with its first arguments. */
  readonly command: readonly [string, ...string[]]
  readonly cwd: string
  /** Ends the process with all that it has started. */
  readonly signal: AbortSignal
  readonly onLine: (line: string) => void
}

const hasGroups = process.platform !== 'win32'

/**
 * Runs a process in a group of its own, until it and all that it has started have ended. Its channel tells it when this process is
 * not there any more.
 */
export async function runProcess({ command, argv, env, cwd, signal, onLine }: ProcessOrder): Promise<ProcessEnd> {
  const [program, ...first] = command
  const child = spawn(program, [...first, ...argv], {
    cwd,
    env,
    detached: hasGroups,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    windowsHide: true,
  })
  const ended = once(child, 'close')
  for (const stream of [child.stdout, child.stderr])
    if (stream !== null)
      createInterface({ input: stream }).on('line', (line) => onLine(printable(line).slice(0, LONGEST_LINE)))
  // What it has started and left behind would keep its output open.
  child.once('exit', () => endGroup(child, 'SIGKILL'))
  let timer: NodeJS.Timeout | undefined
  const stop = () => {
    endGroup(child, 'SIGTERM')
    timer = setTimeout(() => endGroup(child, 'SIGKILL'), GRACE_MS)
  }
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  try {
    await ended
    return { exitCode: child.exitCode, signal: child.signalCode }
  } catch {
    return { exitCode: null, signal: null }
  } finally {
    signal.removeEventListener('abort', stop)
    clearTimeout(timer)
  }
}

/** Sends a signal to a process and to all that it has started; those of Windows end with its channel. */
function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    if (hasGroups) process.kill(-child.pid, signal)
    else child.kill(signal)
  } catch {
    // They have ended.
  }
}
