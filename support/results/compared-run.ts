import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { nameKey } from '../dictionary/names'
import type { Verdict } from '../dictionary/verdict'
import { firstFew, messageInOneLine } from '../dictionary/wording'
import { type KnownFailure, readBaseline, writeBaseline } from './baseline-file'
import { judgeByBaseline, updatedBaseline } from './changes/judge-by-baseline'
import { differenceFromEarlier } from './earlier-run'
import type { KnownOutcome } from './known-failures'
import type { RunResults } from './results-file'
import type { RunChanges } from './run-changes'
import type { RunFacts } from './run-facts'

/** A run beside the one before, and beside the failures that are known. */
export interface ComparedRun {
  readonly changes?: RunChanges
  readonly known?: KnownOutcome
  /** The verdict that the exit code stands for: that of the run, but for known failures. */
  readonly verdict: Verdict
  /** Says what could not be compared or written, in a line each. */
  readonly problems: readonly string[]
  /** Says how a run has changed the file of known failures; absent where it was not told to. */
  readonly updated?: string
}

/** A run that has come to its end. */
export interface EndedRun extends Omit<RunResults, 'coreRun' | 'changes' | 'known'> {
  readonly run: RunFacts
  /** Its verdict. */
  readonly verdict: Verdict
  /** The reports folder, in which the results of the run before are. */
  readonly folder: string
}

/**
 * Compares a run with what its settings name, before its own results are written. Known failures that cannot be read are not
 * known.
 */
export async function compareRun({ verdict, folder, ...results }: EndedRun, now = new Date()): Promise<ComparedRun> {
  const { changes, problem } = differenceFromEarlier(results, folder)
  const problems = problem === undefined ? [] : [problem]
  const compared = { ...(changes === undefined ? {} : { changes }), verdict, problems }
  const { baseline } = results.run
  if (baseline === undefined) return compared
  try {
    const today = now.toISOString().slice(0, 10)
    const { entries, ...written } = await baselineOf(results, baseline, today)
    const known = judgeByBaseline(results, entries, shownPath(baseline), today)
    return { ...compared, known, verdict: known.verdict, ...written }
  } catch (error) {
    return { ...compared, problems: [...problems, `No failure is taken for a known one: ${messageInOneLine(error)}`] }
  }
}

/** Reads the known failures of a run, once it has added its own where it was told to. */
async function baselineOf(
  { run: { baselineUpdate }, scenarios }: Pick<EndedRun, 'run' | 'scenarios'>,
  path: string,
  today: string,
): Promise<{ readonly entries: readonly KnownFailure[]; readonly updated?: string }> {
  const before = baselineUpdate !== undefined && !existsSync(path) ? [] : readBaseline(path)
  if (baselineUpdate === undefined) return { entries: before }
  const entries = updatedBaseline(scenarios, before, { ...baselineUpdate, today })
  await writeBaseline(path, entries)
  return { entries, updated: `Written to ${shownPath(path)}: ${updateInWords(before, entries)}` }
}

/** Counts the entries by what an update made of them, and names those that it took out with their reasons. */
function updateInWords(before: readonly KnownFailure[], after: readonly KnownFailure[]): string {
  const earlier = new Map(before.map((entry) => [keyOf(entry), entry]))
  const later = new Set(after.map(keyOf))
  const known = after.filter((entry) => earlier.has(keyOf(entry)))
  const kept = known.filter((entry) => isAsBefore(entry, earlier.get(keyOf(entry))))
  const out = before.filter((entry) => !later.has(keyOf(entry)))
  const counts = [
    `${after.length - known.length} added`,
    `${known.length - kept.length} with the new reason`,
    `${kept.length} as before`,
    `${out.length} taken out`,
  ].join(', ')
  const names = out.map(({ rule, subject, reason }) => `${subject} [${rule}] (${reason})`)
  return names.length === 0 ? counts : `${counts}: ${firstFew(names, LISTED)}`
}

/** So many entries that were taken out are named. */
const LISTED = 10

const keyOf = ({ rule, subject }: KnownFailure): string => nameKey(rule, subject)

const isAsBefore = (one: KnownFailure, other: KnownFailure | undefined): boolean =>
  one.reason === other?.reason && one.expires === other.expires

/** Returns a path as people name it where they are. */
function shownPath(path: string): string {
  const shown = relative(process.cwd(), path)
  return shown.startsWith('..') ? path : shown
}
