import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { printableLines } from 'dd-acceptance/support/dictionary/wording'
import type { ProcessPlan } from './step-command'

/** Milliseconds that a process gets to end when it is asked to. */
export const GRACE_MS = 10_000

/** Describes how a process ended. */
export interface ProcessEnd {
  /** Null when a signal ended it, or it could not be started. */
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
}

/** Describes what is started, where, and who hears of it. */
export interface ProcessOrder extends ProcessPlan {
  /** The program with its first arguments. */
  readonly command: readonly [string, ...string[]]
  readonly cwd: string
  /** Ends the process with all that it has started. */
  readonly signal: AbortSignal
  readonly onLine: (line: string) => void
  /** Says how long it gets to end when it is asked to; {@link GRACE_MS} when not given. */
  readonly graceMs?: number
}

const hasGroups = process.platform !== 'win32'

/**
 * Runs a process in a group of its own, until it and all that it has started have ended. Its channel tells it when this process is
 * not there any more.
 */
export async function runProcess(order: ProcessOrder): Promise<ProcessEnd> {
  try {
    return await endOf(start(order), order)
  } catch {
    return { exitCode: null, signal: null }
  }
}

function start({ command: [program, ...first], argv, env, cwd }: ProcessOrder): ChildProcess {
  return spawn(program, [...first, ...argv], {
    cwd,
    env,
    detached: hasGroups,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    windowsHide: true,
  })
}

async function endOf(child: ChildProcess, { signal, onLine, graceMs = GRACE_MS }: ProcessOrder): Promise<ProcessEnd> {
  const ended = once(child, 'close')
  for (const stream of [child.stdout, child.stderr])
    if (stream !== null) createInterface({ input: stream }).on('line', (line) => onLine(printableLines(line)))
  // What it has started and left behind would keep its output open.
  child.once('exit', () => endGroup(child, 'SIGKILL'))
  let timer: NodeJS.Timeout | undefined
  const stop = () => {
    endGroup(child, 'SIGTERM')
    timer = setTimeout(() => endGroup(child, 'SIGKILL'), graceMs)
  }
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  try {
    await ended
    return { exitCode: child.exitCode, signal: child.signalCode }
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
