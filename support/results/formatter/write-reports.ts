import { join } from 'node:path'
import { messageInOneLine } from '../../dictionary/wording'
import type { CoreRunAttachment } from '../../rules/core-attachment'
import { reportFiles } from '../report-files'
import { readRunFacts } from '../run-facts-file'
import { summaryData, writeSummary } from '../summary/write-summary'
import { writeFindings } from './findings-file'
import type { RunSummary } from './run-summary'
import type { ScenarioResult } from './scenario-result'
import { writeCoreReport } from './web-api-core/core-report-file'
import { createCoreReport } from './web-api-core/create-core-report'

/** What people are told of the reports of a run. */
export interface WrittenReports {
  /** Where they are, in one line. */
  readonly words: string
  /** What could not be written, a sentence or two each, with the way out. */
  readonly problems: readonly string[]
}

/**
 * Writes the reports of findings into their folder; each is tried, whatever became of the others.
 *
 * @param coreRun what all requests of Web API Core have in common; undefined where none were made
 */
export async function writeReports(
  folder: string,
  results: readonly ScenarioResult[],
  summary: RunSummary,
  coreRun: CoreRunAttachment | undefined,
): Promise<WrittenReports> {
  const core = createCoreReport(results, coreRun, new Date())
  const problems: string[] = []
  const attempt = async (name: string, wayOut: string, write: () => void | Promise<void>): Promise<string[]> => {
    try {
      await write()
      return [name]
    } catch (error) {
      problems.push(`${join(folder, name)} could not be written: ${messageInOneLine(error)}. ${wayOut}`)
      return []
    }
  }
  const forPrograms = [
    ...(await attempt(reportFiles.findings, RUN_AGAIN, () => writeFindings(folder, results, summary))),
    ...(core === undefined ? [] : await attempt(reportFiles.core, RUN_AGAIN, () => writeCoreReport(folder, core))),
  ]
  const [forPeople = STEPS] = await attempt(
    reportFiles.summary,
    `Once that is mended, npx dd-acceptance summary ${folder} writes it.`,
    async () => writeSummary(folder, await summaryData(folder, results, summary, core, readRunFacts(folder))),
  )
  const words = [
    `${forPeople} for people`,
    ...(forPrograms.length === 0 ? [] : [`${forPrograms.join(' and ')} for programs`]),
  ]
  return { words: `Reports in ${folder}: ${words.join(', ')}`, problems }
}

const RUN_AGAIN = 'Once that is mended, run the tests again.'

/** Cucumber's own, which has each scenario with its steps. */
const STEPS = 'cucumber.html'
