import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { exitCodes, type Verdict } from '../../results/exit-codes'
import { reportFiles } from '../../results/report-files'
import type { Recipient } from './recipient'
import type { Step } from './step'
import { argumentsOf, environmentOf } from './step-process'

/** One step of one recipient. */
export interface StepRun {
  readonly step: Step
  readonly recipient: Recipient
  /** An existing folder for its results; absolute. */
  readonly folder: string
  /** Where what it prints goes: to the terminal, or to `run.log` in the folder. */
  readonly output: 'terminal' | 'file'
  /** Ends it early. */
  readonly signal: AbortSignal
}

/** @throws Error when it cannot be started */
export type RunStep = (run: StepRun) => Promise<Verdict>

const RUN_LOG = 'run.log'

/** Runs a step in a process of its own, with its own environment and a profile of `cucumber.js`. */
export const runStep: RunStep = async (run) => {
  const log = run.output === 'file' ? await open(join(run.folder, RUN_LOG), 'w') : undefined
  try {
    return verdictOf(await exitCodeOf(run, log), run.folder)
  } finally {
    await log?.close()
  }
}

function exitCodeOf({ step, recipient, folder, signal }: StepRun, log: FileHandle | undefined): Promise<number | null> {
  const stream = log?.fd ?? 'inherit'
  const child = spawn(process.execPath, argumentsOf(step), {
    cwd: PROJECT_ROOT,
    env: environmentOf(process.env, recipient.environment, process.cwd(), folder),
    stdio: ['ignore', stream, stream],
    signal,
  })
  return new Promise((resolve, reject) => {
    // A process that was started and is ended early tells of it here as well; it is over when it closes.
    child.on('error', (error) => {
      if (child.pid === undefined) reject(error)
    })
    child.on('close', resolve)
  })
}

/**
 * What came of a process. Node.js and cucumber-js end with 1 also when they break down; a run that has judged something
 * leaves its findings.
 *
 * @param exitCode null when a signal ended it
 */
export function verdictOf(exitCode: number | null, folder: string): Verdict {
  if (!existsSync(join(folder, reportFiles.findings))) return 'could not be judged'
  if (exitCode === exitCodes.conformant) return 'conformant'
  return exitCode === exitCodes['not conformant'] ? 'not conformant' : 'could not be judged'
}
