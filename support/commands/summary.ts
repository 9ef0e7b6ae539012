import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { didYouMean } from '../dictionary/closest-name'
import { ConfigurationError, parseOptions, usageError } from '../dictionary/command-line'
import { closingWords } from '../results/closing-words'
import { reportFiles } from '../results/report-files'
import { type RunResults, readResults } from '../results/results-file'
import { summarise } from '../results/run-summary'
import type { Audience } from '../results/summary-data'
import { writeSummary } from '../results/write-summary'
import { checkAverages } from '../run/check-averages'
import type { Command } from './command'

/** The text that `npx dd-acceptance summary --help` prints. */
export const SUMMARY_HELP = `npx dd-acceptance summary FOLDER [--averages PATH] [--performance-opt-out] [--audience WHO]

Writes FOLDER/summary.html again, the report of a run for people, from the files that the run left in FOLDER. No server is
asked. FOLDER is the reports folder of a run.

  --averages PATH        a file that npx dd-acceptance aggregate wrote, or a folder of results; without it what the run named
  --performance-opt-out  leaves out how fast the server answers, because this report is public
  --audience WHO         public, recipient or staff. A provider opts out of what is public: the recipient and the staff still see
                         how fast the server answers, in a page of their own, summary.recipient.html or summary.staff.html

A run that was told to opt out stays opted out.

  npx dd-acceptance summary reports/dd-2.0
  npx dd-acceptance summary reports/dd-2.0 --averages averages.json
  npx dd-acceptance summary results/data-dictionary-2.0/T01-S01/M01/current --performance-opt-out

Exit code: that of the run; 2 also when there is nothing to make the report from. More: docs/summary.md`

/** Runs `summary`; see its help. */
export const summaryCommand: Command = async (argv, { print }) => {
  const options = readOptions(argv)
  if (options === undefined) {
    print(SUMMARY_HELP)
    return undefined
  }
  checkAverages('--averages', options.averages)
  const { folder, audience } = options
  if (statSync(folder, { throwIfNoEntry: false })?.isFile())
    throw new ConfigurationError(`${folder} is a file: name the reports folder of a run, ${dirname(folder)}`)
  const results = resultsIn(options)
  const page = await writeSummary(folder, results, { audience })
  const summary = summarise(results.scenarios, results.profile)
  print(`${closingWords(summary)}\n${page}`)
  return summary.verdict
}

/** Reads the results of the run, with what the options change in its facts. */
function resultsIn({ folder, averages, performanceOptOut }: SummaryOptions): RunResults {
  const results = readResults(folder)
  if (results?.run === undefined)
    throw new ConfigurationError(
      `${join(folder, reportFiles.results)} ${results === undefined ? 'is not there' : 'does not say what the run was about'}: name the reports folder of a run that came to its end, or run the tests again`,
    )
  const run = {
    ...results.run,
    ...(averages === undefined ? {} : { averages: resolve(averages) }),
    performanceOptOut: performanceOptOut || results.run.performanceOptOut,
  }
  return { ...results, run }
}

const unusable = usageError('npx dd-acceptance summary --help')

/** The options of `summary`. Paths are as they were typed. */
interface SummaryOptions {
  /** Reports folder of a run. */
  readonly folder: string
  readonly averages: string | undefined
  readonly performanceOptOut: boolean
  readonly audience: Audience
}

const AUDIENCES: readonly Audience[] = ['public', 'recipient', 'staff']

const options = {
  averages: { type: 'string' },
  'performance-opt-out': { type: 'boolean', default: false },
  audience: { type: 'string', default: 'public' },
  help: { type: 'boolean' },
} as const

/**
 * Reads the options; undefined when help was asked for.
 *
 * @throws ConfigurationError in one line when they cannot be understood, or not exactly one folder is named
 */
function readOptions(argv: readonly string[]): SummaryOptions | undefined {
  const { values, positionals } = parseOptions(
    { args: [...argv], options, strict: true, allowPositionals: true },
    unusable,
  )
  if (values.help) return undefined
  const [folder, ...others] = positionals
  if (!folder) throw unusable('no reports folder is named')
  if (others.length > 0) throw unusable(`one reports folder at a time, not ${positionals.join(' and ')}`)
  if (values.averages === '') throw unusable('--averages is empty')
  const audience = AUDIENCES.find((name) => name === values.audience)
  if (audience === undefined)
    throw unusable(
      `--audience is ${AUDIENCES.join(', ')}, not ${values.audience}${didYouMean(values.audience, AUDIENCES)}`,
    )
  return { folder, averages: values.averages, performanceOptOut: values['performance-opt-out'], audience }
}
