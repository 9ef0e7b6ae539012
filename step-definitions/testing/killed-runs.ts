import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { PROJECT_ROOT } from '../../support/dictionary/project-root'
import { isReport, reportFiles } from '../../support/results/report-files'
import { readResults } from '../../support/results/results-file'
import { summarise } from '../../support/results/run-summary'
import { assertBySchema } from './by-schema'

/** Payloads of two Resources: enough to sample, and little enough to be run a hundred times. */
const ARGUMENTS = ['features/payload/v2.0/*.feature', '--tags', '@Member or @Office']

/** For tests: a run that has begun. */
export interface BegunRun {
  readonly child: ChildProcess
  /** All that it has printed so far. */
  readonly printed: () => string
  /** Ends with the exit code, or the signal that ended the process. */
  readonly ended: Promise<number | NodeJS.Signals>
}

/** For tests: begins a run as a user does, in a group of processes of its own, as a terminal does. */
export function beginRun(environment: Readonly<Record<string, string>>, argv: readonly string[] = ARGUMENTS): BegunRun {
  const child = spawn(
    process.execPath,
    [join(PROJECT_ROOT, 'node_modules/@cucumber/cucumber/bin/cucumber.js'), ...argv],
    {
      cwd: PROJECT_ROOT,
      env: { ...process.env, METADATA: '', LOOKUPS: '', GITHUB_ACTIONS: '', ...environment },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (printed += text))
  return {
    child,
    printed: () => printed,
    ended: once(child, 'close').then(([code, signal]) => code ?? signal),
  }
}

/**
 * For tests: kills a run at some moment, which may be after its end.
 *
 * @param share a number from 0 to 1: up to three quarters are moments of the whole run, the others of its end, when it writes
 * @param durationMs of a run that nobody kills
 */
export async function killAt(run: BegunRun, share: number, durationMs: number): Promise<void> {
  if (share < OF_ALL) await Promise.race([setTimeout((share / OF_ALL) * durationMs), run.ended])
  else {
    while (!run.printed().includes('Scenarios: ') && run.child.exitCode === null) await setTimeout(5)
    await setTimeout(((share - OF_ALL) / (1 - OF_ALL)) * END_MS)
  }
  run.child.kill('SIGKILL')
  await run.ended
}

/** The kills at moments of the whole run: the sooner a run is killed, the less it costs. */
const OF_ALL = 0.75

/** From the verdict on the terminal to the end of the process. */
const END_MS = 400

/** For tests: the figures of the run in a reports folder: all that does not depend on when it was, and how long it took. */
export function figuresIn(folder: string): object {
  assertBySchema(reportFiles.results, readFileSync(join(folder, reportFiles.results), 'utf8'))
  const { scenarios = [] } = readResults(folder) ?? {}
  const { verdict, total, findings } = summarise(scenarios)
  const { resources, fields, lookupValues } = JSON.parse(
    readFileSync(join(folder, 'data-availability-report.json'), 'utf8'),
  )
  return {
    verdict,
    total,
    findings,
    scenarios: scenarios.map(({ scenario, outcome }) => `${scenario}: ${outcome}`),
    sampled: resources.map(
      ({ resourceName, recordCount, numRecordsFetched, numUniqueRecordsFetched, numSamples }: Sampled) => ({
        resourceName,
        recordCount,
        numRecordsFetched,
        numUniqueRecordsFetched,
        numSamples,
      }),
    ),
    fields,
    lookupValues,
    reports: readdirSync(folder).filter(isReport).toSorted(),
  }
}

interface Sampled {
  readonly resourceName: string
  readonly recordCount: number
  readonly numRecordsFetched: number
  readonly numUniqueRecordsFetched: number
  readonly numSamples: number
}

/** Ends of files that are whole, by extension. */
const ENDS: Readonly<Record<string, RegExp>> = {
  json: /[}\]]\s*$/,
  ndjson: /\}\n$/,
  xml: /<\/[\w:]+>\s*$/,
  html: /<\/html>\s*$/,
}

/** For tests: names the reports in a folder that are not whole. */
export const brokenIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter(isReport)
    .filter((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      return text === '' || ENDS[name.split('.').at(-1) ?? '']?.test(text) === false || !isJson(name, text)
    })

function isJson(name: string, text: string): boolean {
  if (!name.endsWith('.json')) return true
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** For tests: names the empty files in and below a folder, but for those that are being written. */
export const emptyIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const found = statSync(join(folder, name))
    return found.isFile() && found.size === 0 && !/\.(part|tmp)$/.test(name)
  })

/** For tests: tells if a run was killed in the moment in which its files replace the reports. */
export const isReplacing = (folder: string): boolean => existsSync(join(folder, 'finished'))
