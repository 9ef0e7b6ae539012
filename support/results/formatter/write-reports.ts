import { join } from 'node:path'
import { errorCode } from '../../dictionary/error-code'
import { messageInOneLine } from '../../dictionary/wording'
import { reportFiles } from '../report-files'
import { forgetRun, placeReports, unfinishedIn } from '../reports-folder'
import { type RunResults, writeResults } from '../results-file'
import { type RunFacts, readRunFacts } from '../run-facts'
import { toolFormats } from '../tool-formats'
import { writeInPieces } from '../write-in-pieces'
import { writeSummary } from '../write-summary'
import { createCoreReport } from './web-api-core/create-core-report'

/** The reports of a run, in words for people. */
export interface WrittenReports {
  /** Names the reports that were written, in one line; undefined where the run has none. */
  readonly words: string | undefined
  /** One entry for what could not be written: the reason and the way out. */
  readonly problems: readonly string[]
  /** True where the run has results, and they could not be kept. */
  readonly isLost: boolean
}

/** The results that reports are made of: a run all of whose scenarios were finished. */
export interface Reported extends Omit<RunResults, 'run'> {
  /** The time from begin to end; undefined where it is not known. */
  readonly durationMs: number | undefined
  /** Pieces of the text of `junit.xml`. */
  readonly junit: Iterable<string>
  /** Pieces of the text of `cucumber.json`. */
  readonly cucumberJson: Iterable<string>
}

/** Reads the facts of the run that writes into a reports folder; undefined where they are not known or cannot be read. */
export function factsKept(folder: string): RunFacts | undefined {
  try {
    return readRunFacts(unfinishedIn(folder))
  } catch {
    return undefined
  }
}

/**
 * Writes the reports of a run, and replaces those in a folder by them, all at once. Where that cannot be done, the earlier
 * ones stay; a page that its own reports do not allow to be made can be made later.
 */
export async function writeReports(folder: string, reported: Reported): Promise<WrittenReports> {
  const unfinished = unfinishedIn(folder)
  const written: string[] = []
  const problems: string[] = []
  const attempt = async (name: string, write: (path: string) => Promise<unknown>) => {
    const path = join(unfinished, name)
    try {
      await write(path)
      written.push(name)
    } catch (error) {
      throw new UnwrittenReport(path, error)
    }
  }
  try {
    const begun = readRunFacts(unfinished)
    // A run that did not begin, or has nothing to judge, does not replace one that did.
    if (begun === undefined || reported.scenarios.length === 0) {
      forgetRun(folder)
      return NOTHING
    }
    const { coreRun, profile, scenarios, durationMs, changes, known } = reported
    const run = { ...begun, ...(durationMs === undefined ? {} : { durationMs }) }
    const compared = { ...(changes === undefined ? {} : { changes }), ...(known === undefined ? {} : { known }) }
    const results = { run, coreRun, profile, scenarios, ...compared }
    await attempt(reportFiles.results, () => writeResults(unfinished, results))
    const core = createCoreReport(results, new Date())
    if (core !== undefined)
      await attempt(reportFiles.core, (path) => writeInPieces(path, [`${JSON.stringify(core, undefined, 2)}\n`]))
    const forPrograms = written.join(' and ')
    await attempt(reportFiles.junit, (path) => writeInPieces(path, reported.junit))
    await attempt(reportFiles.cucumber, (path) => writeInPieces(path, reported.cucumberJson))
    for (const format of begun.formats ?? []) {
      const { writeToolReport }: typeof import('./tools/write-tool-reports') = require('./tools/write-tool-reports')
      await attempt(toolFormats[format], () => writeToolReport(format, unfinished, folder, results))
    }
    const page = await attempt(reportFiles.summary, () => writeSummary(unfinished, results, { own: folder })).catch(
      pageProblem,
    )
    if (page !== undefined) problems.push(`${page}. Once that is fixed, npx dd-acceptance summary ${folder} writes it.`)
    placeReports(folder)
    const forPeople = page === undefined ? `${reportFiles.summary} for people, ` : ''
    return { words: `Reports in ${folder}: ${forPeople}${forPrograms} for programs`, problems, isLost: false }
  } catch (error) {
    const problem = `${problemOf(error)}. Earlier reports stay as they are. Once that is fixed, run the tests again.`
    return { words: `No reports of this run in ${folder}`, problems: [problem], isLost: true }
  }
}

const NOTHING: WrittenReports = { words: undefined, problems: [], isLost: false }

/** A report that cannot be written. */
class UnwrittenReport extends Error {
  constructor(path: string, cause: unknown) {
    super(`${path} could not be written: ${messageInOneLine(cause)}`, { cause })
  }
}

/** Returns what is wrong with a page that cannot be made. Where nothing can be written, the run has no reports at all. */
function pageProblem(error: unknown): string {
  if (error instanceof UnwrittenReport && errorCode(error.cause) === undefined) return error.message
  throw error
}

const problemOf = (error: unknown): string =>
  error instanceof UnwrittenReport ? error.message : `the reports could not be put in place: ${messageInOneLine(error)}`
