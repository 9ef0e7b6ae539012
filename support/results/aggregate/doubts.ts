import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { reportFiles } from '../report-files'
import { whyNotNewest } from '../reports-folder'
import { type RunResults, tryResults } from '../results-file'
import { isPartial } from '../run-profile'
import { summarise } from '../run-summary'

/**
 * Returns why a run has left a folder without a metadata report, in one line; undefined for a folder of no run.
 */
export function whyNoMetadataReport(folder: string): string | undefined {
  const interrupted = whyNotNewest(folder)
  if (interrupted !== undefined) return interrupted
  if (!existsSync(join(folder, reportFiles.results))) return undefined
  const read = tryResults(folder)
  if (read.kind === 'unreliable') return `its ${reportFiles.results} ${read.reason}`
  return `its run found invalid metadata, which have no report: ${reportFiles.summary} there says what is wrong with them`
}

/** Returns why results do not stand for a server, behind their name; undefined where they are those of a whole run. */
export function whyPart(results: RunResults | undefined): string | undefined {
  const { scenarios = [], profile } = results ?? {}
  if (profile === undefined || !isPartial(scenarios.length, profile)) return undefined
  const [own, all] = [scenarios.length, profile.scenarios].map((number) => number.toLocaleString('en'))
  return `has a part of a run, ${own} of ${all} scenarios of ${profile.name}: name the reports folder of a whole run`
}

/**
 * Returns that most of what a run had to judge could not be verified, in one line; undefined where that is not so. What such a
 * run has of a server may be little of what there is.
 */
export function mostlyUnverified(results: RunResults | undefined): string | undefined {
  const { passed, failed, 'not verified': notVerified } = summarise(results?.scenarios ?? []).total
  const judged = passed + failed + notVerified
  return notVerified * 2 > judged ? `${notVerified} of ${judged} scenarios could not be verified` : undefined
}
