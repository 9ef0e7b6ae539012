import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import type { Verdict } from '../dictionary/verdict'
import { messageInOneLine } from '../dictionary/wording'
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
    const entries = await baselineOf(results, baseline, today)
    const known = judgeByBaseline(results, entries, shownPath(baseline), today)
    return { ...compared, known, verdict: known.verdict }
  } catch (error) {
    return { ...compared, problems: [...problems, `No failure is taken for a known one: ${messageInOneLine(error)}`] }
  }
}

/** Reads the known failures of a run, once it has added its own where it was told to. */
async function baselineOf(
  { run: { baselineUpdate }, scenarios }: Pick<EndedRun, 'run' | 'scenarios'>,
  path: string,
  today: string,
): Promise<readonly KnownFailure[]> {
  const before = baselineUpdate !== undefined && !existsSync(path) ? [] : readBaseline(path)
  if (baselineUpdate === undefined) return before
  const updated = updatedBaseline(scenarios, before, { ...baselineUpdate, today })
  await writeBaseline(path, updated)
  return updated
}

/** Returns a path as people name it where they are. */
function shownPath(path: string): string {
  const shown = relative(process.cwd(), path)
  return shown.startsWith('..') ? path : shown
}
