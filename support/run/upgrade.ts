import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ConfigurationError } from '../dictionary/command-line'
import { PROJECT_ROOT } from '../dictionary/project-root'
import { printable } from '../dictionary/wording'
import { changesBetween } from '../results/earlier-run'
import { reportFiles } from '../results/report-files'
import { type RunResults, readResults } from '../results/results-file'
import type { RunChanges } from '../results/run-changes'

/** Describes what is asked: two profiles of the Data Dictionary, and the reports folder of a run of the first. */
export interface UpgradeQuestion {
  readonly from: string
  readonly to: string
  readonly results: string
}

/**
 * Tells what the metadata of a server have to change for another version of the Data Dictionary: those of its last run are judged by
 * both, in processes of their own.
 *
 * @throws ConfigurationError in one line when the folder has not what is needed, or nothing can be judged
 */
export async function upgradeChanges({ from, to, results }: UpgradeQuestion): Promise<RunChanges> {
  const before = readResults(results)
  if (before === undefined) throw unusable(`${results} holds no results of a run`)
  if (before.profile?.name !== from)
    throw unusable(`${results} holds results of ${before.profile?.name}, not of ${from}`)
  const metadata = resolve(results, reportFiles.metadata)
  if (!existsSync(metadata)) throw unusable(`${results} has no ${reportFiles.metadata}: run the tests again`)
  const folder = mkdtempSync(join(tmpdir(), 'upgrade-'))
  try {
    const now = await judged(from, metadata, join(folder, 'from'))
    const next = await judged(to, metadata, join(folder, 'to'))
    return changesBetween(now, next, results)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const unusable = (reason: string): ConfigurationError => new ConfigurationError(printable(reason))

const COMMAND = join(PROJECT_ROOT, 'support', 'commands', 'dd-acceptance.js')

/** Settings of this process have no part in it. */
const NO_SETTINGS = { RESOSCRIPT: '', LOOKUPS: '', BASELINE: '', UPDATE_BASELINE: '', AGAINST: '', GITHUB_ACTIONS: '' }

/** Judges metadata by a profile. */
async function judged(profile: string, metadata: string, reports: string): Promise<RunResults> {
  const child = spawn(process.execPath, [COMMAND, 'run', profile, '--metadata', metadata, '--reports', reports], {
    env: { ...process.env, ...NO_SETTINGS },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [errors] = await Promise.all([child.stderr.toArray(), new Promise((end) => child.on('close', end))])
  const results = readResults(reports)
  if (results !== undefined) return results
  throw unusable(`the metadata could not be judged by ${profile}: ${Buffer.concat(errors).toString('utf8').trim()}`)
}
