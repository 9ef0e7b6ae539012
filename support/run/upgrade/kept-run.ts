import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ConfigurationError } from '../../dictionary/command-line'
import { arrayOf, parsedFile, record, type Shape, valuesByName } from '../../dictionary/json-shape'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { messageOf, printable } from '../../dictionary/wording'
import { STOPPED } from '../../results/end-of-run'
import { reportFiles } from '../../results/report-files'
import { type RunResults, readResults } from '../../results/results-file'
import { SETTING_VARIABLES } from '../settings/run-settings'

/** What a run has left of the server that it judged: files by which another version can judge the server again. */
export interface KeptRun {
  readonly results: RunResults
  readonly metadata: string
  /** The Lookup records; undefined where the run has not kept them. */
  readonly lookups: string | undefined
  /** The decisions about variations that settled something in the run, as a review file; undefined where none did. */
  readonly review: string | undefined
}

/**
 * Finds what a run of a profile has left in its folder.
 *
 * @throws ConfigurationError in one line when it has not what is needed
 */
export function keptRun(folder: string, profile: string): KeptRun {
  const results = readResults(folder)
  if (results === undefined) throw unusable(`${folder} holds no results of a run`)
  if (results.profile?.name !== profile)
    throw unusable(`${folder} holds results of ${results.profile?.name}, not of ${profile}`)
  const metadata = resolve(folder, reportFiles.metadata)
  if (!existsSync(metadata)) throw unusable(`${folder} has no ${reportFiles.metadata}: run the tests again`)
  const judged = results.run?.metadata?.sha256
  if (judged !== undefined && judged !== createHash('sha256').update(readFileSync(metadata)).digest('hex'))
    throw unusable(`${metadata} is not what the run has judged: run the tests again`)
  const lookups = resolve(folder, reportFiles.lookups)
  return { results, metadata, lookups: existsSync(lookups) ? lookups : undefined, review: keptReview(folder) }
}

/** As much of `data-dictionary-variations.json` as says what people have decided. */
interface SettledNames {
  readonly variations: Readonly<Record<string, readonly { readonly settledBy: unknown }[]>>
}

const settledNames: Shape<SettledNames> = record<SettledNames>({
  variations: valuesByName(arrayOf(record<{ readonly settledBy: unknown }>({ settledBy: () => {} }))),
})

/** Returns a review of the decisions that a report of variations has; undefined where it has none. */
function keptReview(folder: string): string | undefined {
  const path = join(folder, reportFiles.variations)
  if (!existsSync(path)) return undefined
  try {
    const content = parsedFile(readFileSync(path, 'utf8'))
    settledNames(content, '')
    const reviewed = Object.values(content.variations).flatMap((names) =>
      names.flatMap(({ settledBy }) => settledBy ?? []),
    )
    return reviewed.length === 0 ? undefined : JSON.stringify({ reviewed })
  } catch (error) {
    throw unusable(`${path} cannot be read (${messageOf(error)}): run the tests again`)
  }
}

const COMMAND = join(PROJECT_ROOT, 'support', 'commands', 'dd-acceptance.js')

/** What RESO has decided about names is not kept with a run, so that it is the one setting that still counts. */
const STILL_COUNTS = 'VARIATIONS_SUGGESTIONS'

/**
 * Judges what a run has kept by a profile, in a process of its own.
 *
 * @param folder an empty folder for its files
 * @throws ConfigurationError when nothing can be judged
 */
export async function judgeKept(kept: KeptRun, profile: string, folder: string): Promise<RunResults> {
  const review = join(folder, 'review.json')
  if (kept.review !== undefined) writeFileSync(review, kept.review)
  const reports = join(folder, 'reports')
  const files = ['--metadata', kept.metadata, ...(kept.lookups === undefined ? [] : ['--lookups', kept.lookups])]
  const without = SETTING_VARIABLES.filter((name) => name !== STILL_COUNTS).map((name) => [name, ''])
  const child = spawn(process.execPath, [COMMAND, 'run', profile, ...files, '--reports', reports], {
    env: {
      ...process.env,
      ...Object.fromEntries(without),
      GITHUB_ACTIONS: '',
      VARIATIONS_REVIEW: kept.review === undefined ? '' : review,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [errors] = await Promise.all([child.stderr.toArray(), new Promise((end) => child.on('close', end))])
  const results = readResults(reports)
  if (results !== undefined) return results
  throw unusable(`the metadata could not be judged by ${profile}: ${reasonIn(Buffer.concat(errors).toString('utf8'))}`)
}

/** Returns why a run stopped, in one line and without what it said before. */
function reasonIn(errors: string): string {
  const lines = errors.split('\n').map((line) => line.trim())
  return lines
    .slice(lines.indexOf(STOPPED) + 1)
    .filter(Boolean)
    .join(' ')
}

const unusable = (reason: string): ConfigurationError => new ConfigurationError(printable(reason))
