import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messageInOneLine } from '../../dictionary/wording'
import { reportFiles } from '../report-files'
import { type RunResults, writeResults } from '../results-file'
import { type RunFacts, readRunFacts } from '../run-facts'
import { writeInPieces } from '../write-in-pieces'
import { writeSummary } from '../write-summary'
import { createCoreReport } from './web-api-core/create-core-report'

/** The reports of a run, in words for people. */
export interface WrittenReports {
  /** Names the reports that were written, in one line. */
  readonly words: string
  /** One entry for each report that could not be written: the reason and the way out. */
  readonly problems: readonly string[]
}

/** The results that reports are made of: a run all of whose scenarios were finished. */
export interface Reported extends Omit<RunResults, 'run'> {
  /** Pieces of the text of `junit.xml`. */
  readonly junit: Iterable<string>
}

/**
 * Writes the reports of findings into their folder; each is tried, whatever became of the others.
 */
export async function writeReports(folder: string, { scenarios, coreRun, junit }: Reported): Promise<WrittenReports> {
  const core = createCoreReport(scenarios, coreRun, new Date())
  const problems: string[] = []
  const attempt = async (name: string, wayOut: string, write: () => Promise<void>): Promise<string[]> => {
    try {
      await write()
      return [name]
    } catch (error) {
      problems.push(`${join(folder, name)} could not be written: ${messageInOneLine(error)}. ${wayOut}`)
      return []
    }
  }
  let run: RunFacts | undefined
  const forPrograms = await attempt(reportFiles.results, RUN_AGAIN, async () => {
    run = readRunFacts(folder)
    await writeResults(folder, { run, coreRun, scenarios })
    await rm(join(folder, reportFiles.begun), { force: true })
  })
  if (core !== undefined) {
    const text = `${JSON.stringify(core, undefined, 2)}\n`
    forPrograms.push(
      ...(await attempt(reportFiles.core, RUN_AGAIN, () => writeFile(join(folder, reportFiles.core), text))),
    )
  }
  await attempt(reportFiles.junit, RUN_AGAIN, () => writeInPieces(join(folder, reportFiles.junit), junit))
  const forPeople = await attempt(
    reportFiles.summary,
    `Once that is fixed, npx dd-acceptance summary ${folder} writes it.`,
    () => writeSummary(folder, { run, coreRun, scenarios }),
  )
  const words = [
    ...forPeople.map((name) => `${name} for people`),
    ...(forPrograms.length === 0 ? [] : [`${forPrograms.join(' and ')} for programs`]),
  ]
  return {
    words: words.length === 0 ? `No reports in ${folder}` : `Reports in ${folder}: ${words.join(', ')}`,
    problems,
  }
}

const RUN_AGAIN = 'Once that is fixed, run the tests again.'
