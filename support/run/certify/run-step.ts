import { spawn } from 'node:child_process'
import { type FileHandle, open } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { REASON_FILE, takeReason } from '../../dictionary/kept-reason'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { exitCodes, type Verdict } from '../../dictionary/verdict'
import { type RunResults, readResults } from '../../results/results-file'
import { summarise } from '../../results/run-summary'
import { CERTIFICATION_SAMPLE } from '../settings/certification-standing'
import type { Recipient } from './recipient'

/** A part of a certification that has its own verdict. */
export interface Step {
  /** Its folder in the results, e.g. `data-dictionary-2.0`. */
  readonly name: string
  /** The profile of `cucumber.js` that it runs. */
  readonly profile: string
}

/**
 * Returns the steps of a certification in RESO's order: Web API Core, on which all other endorsements build, when it is
 * asked for; then the Data Dictionary.
 *
 * @param version of the Data Dictionary, e.g. `2.0`
 * @param core version of Web API Core, e.g. `2.0.0`
 */
export const stepsOf = (version: string, core: string | undefined): readonly Step[] => [
  ...(core === undefined ? [] : [{ name: `web-api-core-${core}`, profile: `web-api-core-${core}` }]),
  { name: `data-dictionary-${version}`, profile: `dd-${version}` },
]

/** One step of one recipient. */
export interface StepRun {
  readonly step: Step
  readonly recipient: Recipient
  /** An existing folder for its results; absolute. */
  readonly folder: string
  /** The place of its output: the terminal, or `run.log` in the folder. */
  readonly output: 'terminal' | 'file'
  /** The folder with the results of the Web API Core that was passed before; undefined for Web API Core itself. */
  readonly coreResults: string | undefined
  /** Ends it early. */
  readonly signal: AbortSignal
}

/** The end of a step. */
export interface StepEnd {
  readonly verdict: Verdict
  /** The reason in one line, where no results say it. */
  readonly reason?: string
}

/** @throws Error when it cannot be started */
export type RunStep = (run: StepRun) => Promise<StepEnd>

const RUN_LOG = 'run.log'

/** Runs a step in its own process, with its own environment and a profile of `cucumber.js`. */
export const runStep: RunStep = async (run) => {
  const log = run.output === 'file' ? await open(join(run.folder, RUN_LOG), 'a') : undefined
  try {
    const { exitCode, signal } = await endOf(run, log)
    const reason = takeReason(run.recipient.environment[REASON_FILE])
    return endWith(verdictOf(exitCode, run.folder), reason ?? howItEnded(exitCode, signal), run.folder)
  } finally {
    await log?.close()
  }
}

/** Adds the reason of a step that left no results of its own, as every one does that has a verdict. */
const endWith = (verdict: Verdict, reason: string, folder: string): StepEnd =>
  resultsIn(folder) === undefined ? { verdict, reason } : { verdict }

const howItEnded = (exitCode: number | null, signal: NodeJS.Signals | null): string =>
  `The process ${exitCode === null ? `was ended by ${signal}` : `ended with exit code ${exitCode}`} and left no results: see ${RUN_LOG}.`

interface ProcessEnd {
  /** Null when a signal ended the process. */
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
}

function endOf(
  { step, recipient, folder, coreResults, signal }: StepRun,
  log: FileHandle | undefined,
): Promise<ProcessEnd> {
  const stream = log?.fd ?? 'inherit'
  const child = spawn(process.execPath, argumentsOf(step), {
    cwd: PROJECT_ROOT,
    env: environmentOf(
      process.env,
      { ...recipient.environment, CORE_RESULTS: coreResults ?? '' },
      process.cwd(),
      folder,
    ),
    // The channel tells the process when this one is not there any more.
    stdio: ['ignore', stream, stream, 'ipc'],
    signal,
  })
  return new Promise((resolve, reject) => {
    // A process that is ended early emits an error too; it is over when it closes.
    child.on('error', (error) => {
      if (child.pid === undefined) reject(error)
    })
    child.on('close', (exitCode, endedBy) => resolve({ exitCode, signal: endedBy }))
  })
}

/**
 * Returns the verdict of a process that has ended. Node.js and cucumber-js end with 1 also when they break down; a run that
 * has judged something leaves results, and its exit code agrees with them. A part of a profile is certified in no case.
 *
 * @param exitCode null when a signal ended the process
 */
export function verdictOf(exitCode: number | null, folder: string): Verdict {
  const results = resultsIn(folder)
  if (results === undefined) return 'could not be judged'
  const { verdict, partOf } = summarise(results.scenarios, results.profile)
  if (partOf !== undefined) return 'could not be judged'
  if (exitCode === exitCodes.conformant) return verdict
  return exitCode === exitCodes['not conformant'] ? 'not conformant' : 'could not be judged'
}

function resultsIn(folder: string): RunResults | undefined {
  try {
    return readResults(folder)
  } catch {
    return undefined
  }
}

type Environment = Readonly<Record<string, string | undefined>>

const COMMAND = join(PROJECT_ROOT, 'support', 'commands', 'dd-acceptance.js')

/** The records and requests that a certification takes (RESO's tools: limit 100,000), unless others are set. */
const AMOUNTS = { SAMPLE_LIMIT: String(CERTIFICATION_SAMPLE), REQUEST_BUDGET: '1000000' }

/** Settings that are paths: they are relative to where the command was called, not to the project. */
const PATHS = ['VARIATIONS_REVIEW', 'VARIATIONS_SUGGESTIONS', 'CERTIFICATION_CONFIG', 'AVERAGES', 'NODE_EXTRA_CA_CERTS']

/** Known failures are never part of a certification, and earlier results of one recipient are not those of another. */
const NOT_FOR_STEPS = { BASELINE: '', UPDATE_BASELINE: '', BASELINE_EXPIRES: '', AGAINST: '' }

/** Returns the arguments of Node.js that run a step. Other users can read them, so that secrets are in the environment. */
export const argumentsOf = ({ profile }: Step): readonly string[] => [COMMAND, 'run', profile]

/**
 * Returns the variables of the process that runs a step.
 *
 * @param given those of the command
 * @param own those of the recipient, which win
 * @param cwd where the command was called
 * @param reports absolute path of the folder for its results
 */
export function environmentOf(given: Environment, own: Environment, cwd: string, reports: string): Environment {
  // The desk is asked by the command itself, and nobody else needs its token.
  const set = Object.fromEntries(Object.entries(given).filter(([name, value]) => value && name !== 'DESK_TOKEN'))
  const paths = PATHS.flatMap((name) => (set[name] === undefined ? [] : [[name, resolve(cwd, set[name])]]))
  return {
    ...AMOUNTS,
    ...set,
    ...Object.fromEntries(paths),
    METADATA: '',
    LOOKUPS: '',
    ...NOT_FOR_STEPS,
    CERTIFICATION: 'true',
    ...own,
    REPORTS: reports,
  }
}
