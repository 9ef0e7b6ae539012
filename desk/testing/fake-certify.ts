import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunResults } from 'dd-acceptance/support/results/results-file'
import { newFolder } from './archives'
import { writeCertified } from './submitted-results'

/** Describes what a process does that stands for `certify`, in this order. */
export interface FakeRun {
  /** A file to which it adds a line when it begins, when it is told to end, and when it ends. */
  readonly log?: string
  /** A folder that is there while it runs: one that finds another running says so in its log. */
  readonly lock?: string
  /** Says what it prints; each letter is a byte. */
  readonly prints?: string
  /** Says how often; once when not given. */
  readonly times?: number
  /** It goes on when this file is there. */
  readonly waitsFor?: string
  /** Milliseconds that it lasts then. */
  readonly lasts?: number
  /** The folder of the results that it leaves. */
  readonly leaves?: string
  /** The results of each run differ. */
  readonly varies?: boolean
  /** Why it ends without a verdict, for whoever began it. */
  readonly keepsReason?: string
  /** It ends itself by this signal, instead of ending by its exit code. */
  readonly endsBy?: NodeJS.Signals
  /** 0 when not given. */
  readonly exitCode?: number
  /** It does not end when it is told to. */
  readonly isStubborn?: boolean
  /** It starts a process that stays, and keeps its output open. */
  readonly leavesProcess?: boolean
}

/** Returns the command of a process that stands for `certify`. */
export const fakeCertify = (run: FakeRun): readonly [string, ...string[]] => [
  process.execPath,
  join(__dirname, 'fake-certify-process.js'),
  JSON.stringify(run),
]

/** Describes what the log of a fake says. */
export interface FakeEvent {
  readonly event: 'begin' | 'two at once' | 'told' | 'end'
  readonly pid: number
  readonly argv: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}

/** Reads the log of fakes. */
export const fakeEvents = (log: string): readonly FakeEvent[] =>
  existsSync(log)
    ? readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))
    : []

/** Tells if a fake runs that has this lock. */
export function isFakeRunning(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0)
    return true
  } catch {
    return false
  }
}

/** Makes the folder that a `certify` leaves for T1, S1 and M1, with a page for people; it is gone when the test ended. */
export async function leftByCertify(
  t: Parameters<typeof newFolder>[0],
  steps: Readonly<Record<string, string>>,
  change?: (results: RunResults, step: string) => RunResults,
): Promise<string> {
  const folder = newFolder(t)
  await writeCertified(folder, { provider: 'T1', system: 'S1', recipient: 'M1' }, steps, change)
  for (const step of Object.keys(steps)) {
    const current = join(folder, step, 'T1-S1', 'M1', 'current')
    if (existsSync(current)) writeFileSync(join(current, 'summary.html'), `<title>Report of ${step}</title>`)
  }
  return folder
}

/** Lets the first scenario of a step fail. */
export const failing =
  (wanted: string) =>
  (results: RunResults, step: string): RunResults =>
    step !== wanted
      ? results
      : {
          ...results,
          scenarios: results.scenarios.map((each, index) =>
            index > 0 ? each : { ...each, outcome: 'failed', failure: 'ListPrice is a text' },
          ),
        }
