import { ConfigurationError, parseOptions, usageError } from '../dictionary/command-line'
import { DictionaryIndex } from '../dictionary/dictionary-index'
import { readDataDictionary } from '../dictionary/read-data-dictionary'
import { counted, printable } from '../dictionary/wording'
import type { AggregateReport } from '../results/aggregate-report'
import { averageResults } from '../results/average-results'
import { dictionaryFile } from '../results/dictionary-file'
import { type Command, writeGiven } from './command'

const HELP = `npx dd-acceptance aggregate [--version 2.0] [--out FILE] RESULTS...

Averages over the results of many servers: how many Resources, Fields and lookup values they advertise, how often their
records have them, and how fast they answer.
RESULTS are folders with reports of runs, or with such folders below them; folders called archived,
kept, node_modules or .git are left out.

  --version X.Y  version of the Data Dictionary; results of other versions are left out
  --out FILE     writes the averages to FILE; without it they are printed

  npx dd-acceptance aggregate reports/dd-2.0 ../other-server/reports/dd-2.0
  npx dd-acceptance aggregate --out averages.json results/data-dictionary-2.0

Results that are left out are named on standard error, with the reason.
Exit code: 0 there are averages; 2 there is no result to take them from. More: docs/aggregate.md`

/** Runs `aggregate`; see its help. Standard output is for the averages: all else goes to standard error. */
export const aggregateCommand: Command = async (argv, { print, printError }) => {
  const options = readOptions(argv)
  if (options === undefined) {
    print(HELP)
    return undefined
  }
  const { version, out } = options
  const reference = new DictionaryIndex(readDataDictionary(dictionaryFile(version)))
  const { report, remarks } = await averageResults(options.results, reference)
  for (const { effect, path, reason } of remarks) printError(printable(`${effect}: ${path}: ${reason}`))
  if (report === undefined)
    throw new ConfigurationError(`there is no result of Data Dictionary ${version} to take averages of`)
  const text = JSON.stringify(report, null, 2)
  await writeGiven('--out', out, `${text}\n`)
  if (out === undefined) print(text)
  printError(aggregateText(report))
  return undefined
}

const unusable = usageError('npx dd-acceptance aggregate --help')

/** The options of `aggregate`. Paths are as they were typed. */
interface AggregateOptions {
  readonly results: readonly string[]
  /** Version of the Data Dictionary, e.g. `2.0`. */
  readonly version: string
  readonly out?: string
}

const options = {
  version: { type: 'string', default: '2.0' },
  out: { type: 'string' },
  help: { type: 'boolean' },
} as const

/**
 * Reads the options; undefined when help was asked for.
 *
 * @throws ConfigurationError in one line when they cannot be understood, or no results are named
 */
function readOptions(argv: readonly string[]): AggregateOptions | undefined {
  const {
    values: { help, ...others },
    positionals,
  } = parseOptions({ args: [...argv], options, strict: true, allowPositionals: true }, unusable)
  if (help) return undefined
  if (positionals.length === 0) throw unusable('no folder with results is named')
  return { ...others, results: positionals }
}

/** Says in one line what the averages are made of. */
function aggregateText(report: AggregateReport): string {
  const { version, results, resultsSampled, resources, fields, lookupValues } = report
  const elements = [
    counted(resources.length, 'Resource'),
    counted(fields.length, 'Field'),
    counted(lookupValues.length, 'lookup value'),
  ]
  return `Data Dictionary ${version}: averages over ${counted(results, 'result')}, ${resultsSampled} with availability; ${elements.join(', ')}`
}
