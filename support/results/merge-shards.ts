import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigurationError } from '../dictionary/command-line'
import type { Verdict } from '../dictionary/verdict'
import { messageInOneLine, printable, printableLines } from '../dictionary/wording'
import { certificationOf } from './certification'
import { claimReports } from './claim-reports'
import { compareRun } from './compared-run'
import { comparedTexts } from './formatter/changes-text'
import { summaryText } from './formatter/summary-text'
import { writeReports } from './formatter/write-reports'
import { mergedCucumberJson, mergedJunit } from './merge/merge-files'
import { type MergedRun, mergeRuns, type ShardRun } from './merge/merge-runs'
import { isReport, ofFirstWorker, reportFiles } from './report-files'
import { beginReports, unfinishedIn, whyNotNewest } from './reports-folder'
import { readResults } from './results-file'
import { writeRunFacts } from './run-facts'
import { summarise } from './run-summary'
import { withPlacesOfRun } from './show-places'

/** The end of a run that was put together. */
export interface MergedShards {
  readonly verdict: Verdict
  /** The summary and the names of the reports, for people. */
  readonly text: string
  /** One entry for what could not be written. */
  readonly problems: readonly string[]
}

/**
 * Puts the results of all shards of one run together, and writes the reports of the whole.
 *
 * @param folders the reports folder of each shard
 * @param out the folder for the reports; undefined for that of the profile
 * @throws ConfigurationError in one line when they are not all shards of one run
 */
export async function mergeShards(folders: readonly string[], out: string | undefined): Promise<MergedShards> {
  const merged = mergeRuns(folders.map(shardIn))
  const folder = out ?? join('reports', merged.profile.name)
  if (folders.some((shard) => realpathSync(shard) === realFolder(folder)))
    throw unusable(
      `${folder} holds a shard, which the reports of the whole would replace: name another folder with --reports`,
    )
  const texts = textsOf(merged)
  claimReports(folder)
  beginReports(folder)
  const unfinished = unfinishedIn(folder)
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished)
  await writeRunFacts(unfinished, merged.run)
  copyReports(merged.folders, unfinished)
  const { scenarios, profile } = merged
  const summary = summarise(scenarios, profile)
  const compared = await compareRun({ run: merged.run, profile, scenarios, verdict: summary.verdict, folder })
  const { changes, known, verdict } = compared
  const { words, problems, isLost } = await writeReports(folder, {
    ...merged,
    ...texts,
    ...(changes === undefined ? {} : { changes }),
    ...(known === undefined ? {} : { known }),
    durationMs: merged.run.durationMs,
  })
  const isUnsaid = isLost || (verdict === 'conformant' && problems.length > 0)
  const certification = certificationOf(merged.run, profile, summary)
  const said = `${summaryText(summary, certification, comparedTexts(compared))}${words ?? ''}`
  return {
    verdict: isUnsaid ? 'could not be judged' : verdict,
    text: printableLines(
      withPlacesOfRun(said, { run: merged.run, folder: isLost ? unfinished : folder, reports: folder }),
    ),
    problems: [...problems, ...compared.problems],
  }
}

/** Returns the place of a folder, whatever links lead to it; of one that is not there the path. */
const realFolder = (folder: string): string => (existsSync(folder) ? realpathSync(folder) : folder)

function shardIn(folder: string): ShardRun {
  const reason = whyNotNewest(folder)
  if (reason !== undefined) throw unusable(`${folder} cannot be merged: ${reason}`)
  const results = readResults(folder)
  if (results === undefined) throw unusable(`${folder} holds no results of a run`)
  return { folder, results }
}

const unusable = (reason: string): ConfigurationError => new ConfigurationError(printable(reason))

/** Reports that each process of a run makes of what it has asked for itself. */
const OF_EACH: readonly string[] = [
  reportFiles.availability,
  reportFiles.responses,
  reportFiles.validation,
  reportFiles.schema,
  reportFiles.metadataRolledUp,
  reportFiles.availabilityRolledUp,
  reportFiles.exchanges,
]

/** Reports that are made of the results anew, or that only the shard itself has a use for. */
const NOT_COPIED: readonly string[] = [
  reportFiles.results,
  reportFiles.core,
  reportFiles.junit,
  reportFiles.cucumber,
  reportFiles.summary,
  reportFiles.sampling,
]

/** Copies the other reports, named as those of a run with several processes. */
function copyReports(folders: readonly string[], to: string): void {
  const copied = new Map<string, number>()
  for (const folder of folders)
    for (const name of readdirSync(folder).filter(isReport)) {
      const own = ofFirstWorker(name)
      const before = copied.get(own) ?? 0
      if (NOT_COPIED.includes(own) || (before > 0 && !OF_EACH.includes(own))) continue
      copyFileSync(join(folder, name), join(to, before === 0 ? own : own.replace(/(\.[a-z]+)$/, `-${before}$1`)))
      copied.set(own, before + 1)
    }
}

/** @throws ConfigurationError in one line when a shard lacks one of them */
function textsOf({ folders }: MergedRun) {
  const textsIn = (name: string) => folders.map((folder) => readFileSync(join(folder, name), 'utf8'))
  try {
    return {
      junit: mergedJunit(textsIn(reportFiles.junit)),
      cucumberJson: [mergedCucumberJson(textsIn(reportFiles.cucumber))],
    }
  } catch (error) {
    throw unusable(`reports of a shard cannot be read: ${messageInOneLine(error)}`)
  }
}
