import { join, resolve } from 'node:path'
import { ConfigurationError } from '../results/configuration-error'
import { verdictWords } from '../results/exit-codes'
import { readRunResults } from '../results/formatter/read-run-results'
import { summarise } from '../results/formatter/run-summary'
import { createCoreReport } from '../results/formatter/web-api-core/create-core-report'
import { reportFiles } from '../results/report-files'
import type { RunFacts } from '../results/run-facts'
import { readRunFacts } from '../results/run-facts-file'
import { summaryData, writeSummary } from '../results/summary/write-summary'
import { checkAverages } from '../run/check-averages'
import type { Command } from './command'
import { SUMMARY_HELP } from './summary-help'
import { readSummaryOptions, type SummaryOptions } from './summary-options'

/** The command `summary`; see its help. */
export const summaryCommand: Command = async (argv, { print }) => {
  const options = readSummaryOptions(argv)
  if (options === undefined) {
    print(SUMMARY_HELP)
    return undefined
  }
  checkAverages('--averages', options.averages)
  const { folder } = options
  const facts = factsOf(options)
  const collector = await readRunResults(folder)
  const results = collector.results()
  const summary = summarise(results)
  const core = createCoreReport(results, collector.coreRun, new Date(facts.generatedOn))
  await writeSummary(folder, await summaryData(folder, results, summary, core, facts))
  print(`${verdictWords[summary.verdict]}\n${join(folder, reportFiles.summary)}`)
  return summary.verdict
}

/** What the run was about, with what is decided only now. */
function factsOf({ folder, averages, performanceOptOut }: SummaryOptions): RunFacts {
  const facts = readRunFacts(folder)
  if (facts === undefined)
    throw new ConfigurationError(
      `there is no ${join(folder, reportFiles.facts)}: name the reports folder of a run, or run the tests again`,
    )
  return {
    ...facts,
    ...(averages === undefined ? {} : { averages: resolve(averages) }),
    performanceOptOut: performanceOptOut || facts.performanceOptOut,
  }
}
