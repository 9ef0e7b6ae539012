import { statSync } from 'node:fs'
import { join } from 'node:path'
import { changesSince } from './changes/changes-since'
import { reportFiles } from './report-files'
import { type RunResults, type TriedResults, tryResults, tryResultsIn } from './results-file'
import type { RunChanges } from './run-changes'

/** Describes what is different from an earlier run; without it, why, in words for people, where there is something to say. */
export interface Difference {
  readonly changes?: RunChanges
  readonly problem?: string
}

/**
 * Compares a run with the one that its settings name, else with the one before, whose results its folder still has. That one
 * has to be of the same profile and about the same thing, for else nobody has asked for a comparison.
 *
 * @param folder its reports folder, in which its own results are not yet
 */
export function differenceFromEarlier(now: Omit<RunResults, 'coreRun'>, folder: string): Difference {
  const against = now.run?.against
  const read = against === undefined ? tryResults(folder) : namedResults(against)
  const shown = against ?? folder
  if (read.kind === 'unreliable') return { problem: `Not compared with the run before: ${shown} ${read.reason}` }
  if (read.results === undefined || (against === undefined && !isAboutSame(read.results, now))) return {}
  const compared = changesSince(read.results, now, shown)
  return compared.kind === 'compared'
    ? { changes: compared.changes }
    : { problem: `Not compared with the run in ${shown}: ${compared.reason}` }
}

/**
 * Compares what two profiles say of the same server: what is new is what the second one asks for. A scenario is the same one in the
 * features of both versions.
 *
 * @throws Error when they cannot be compared
 */
export function changesBetween(before: RunResults, now: RunResults, folder: string): RunChanges {
  const versions = { of: before.run?.dictionary.version, by: now.run?.dictionary.version }
  const scenarios = before.scenarios.map((each) => ({ ...each, uri: inFeaturesOf(versions.by, each.uri) }))
  const compared = changesSince({ ...before, profile: now.profile, scenarios }, now, folder)
  if (compared.kind !== 'compared') throw new Error(compared.reason)
  const { changes } = compared
  const ofBefore = (findings: RunChanges['fixed']) =>
    findings.map((finding) => ({ ...finding, location: inFeaturesOf(versions.of, finding.location) }))
  return { ...changes, fixed: ofBefore(changes.fixed), notJudged: ofBefore(changes.notJudged) }
}

/** Names a feature, or a place in it, as it is called in a version of the Data Dictionary. */
const inFeaturesOf = (version: string | undefined, path: string): string =>
  version === undefined ? path : path.replace(/\/v\d+[.]\d+\//, `/v${version}/`)

const isAboutSame = (before: Omit<RunResults, 'coreRun'>, now: Omit<RunResults, 'coreRun'>): boolean =>
  before.profile?.name === now.profile?.name && before.run?.underTest === now.run?.underTest

/** Reads results that people name by their file or its folder; undefined where there are none. */
export function namedResults(path: string): TriedResults {
  return statSync(path, { throwIfNoEntry: false })?.isFile()
    ? tryResultsIn(path)
    : tryResultsIn(join(path, reportFiles.results))
}
