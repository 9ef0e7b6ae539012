import { ConfigurationError, parseOptions, usageError } from '../dictionary/command-line'
import { DictionaryIndex } from '../dictionary/dictionary-index'
import { readDataDictionary } from '../dictionary/read-data-dictionary'
import { schemaAddress } from '../dictionary/schema-address'
import { counted, printable } from '../dictionary/wording'
import type { AggregateReport } from '../results/aggregate-report'
import { averageResults } from '../results/average-results'
import { dictionaryFile } from '../results/dictionary-file'
import { type Command, writeGiven } from './command'

const HELP = `npx dd-acceptance aggregate [--version 2.0] [--out FILE] RESULTS...

Averages over the results of many servers: how many Resources, Fields and lookup values they advertise, how often their
records have them, and how fast they answer. They can be given to others: what fewer than five organisations stand behind is
left out, and so is what is local.
RESULTS are folders with reports of runs, or with such folders below them; folders called archived,
kept, node_modules or .git are left out.

  --version X.Y  version of the Data Dictionary; results of other versions are left out
  --out FILE     writes the averages to FILE; without it they are printed
  --minimum N    how many organisations stand behind each figure: 5 when not given, 3 at least; 1 leaves nothing out,
                 which is for servers of your own

  npx dd-acceptance aggregate --minimum 1 reports/dd-2.0 ../other-server/reports/dd-2.0
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
  const { version, out, minimum } = options
  const reference = new DictionaryIndex(readDataDictionary(dictionaryFile(version)))
  const { report, organisations, remarks } = await averageResults(options.results, reference, { minimum })
  for (const { effect, path, reason } of remarks) printError(printable(`${effect}: ${path}: ${reason}`))
  if (report === undefined)
    throw new ConfigurationError(`there is no result of Data Dictionary ${version} to take averages of`)
  const text = JSON.stringify({ $schema: schemaAddress('averages'), ...report }, null, 2)
  await writeGiven('--out', out, `${text}\n`)
  if (out === undefined) print(text)
  printError(aggregateText(report))
  if (organisations < minimum) printError(tooFewText(organisations, minimum))
  return undefined
}

const unusable = usageError('npx dd-acceptance aggregate --help')

/** The options of `aggregate`. Paths are as they were typed. */
interface AggregateOptions {
  readonly results: readonly string[]
  /** Version of the Data Dictionary, e.g. `2.0`. */
  readonly version: string
  readonly out?: string
  /** Says how many organisations stand behind each figure. */
  readonly minimum: number
}

const options = {
  version: { type: 'string', default: '2.0' },
  out: { type: 'string' },
  minimum: { type: 'string', default: '5' },
  help: { type: 'boolean' },
} as const

/**
 * Reads the options; undefined when help was asked for.
 *
 * @throws ConfigurationError in one line when they cannot be understood, or no results are named
 */
function readOptions(argv: readonly string[]): AggregateOptions | undefined {
  const {
    values: { help, minimum, ...others },
    positionals,
  } = parseOptions({ args: [...argv], options, strict: true, allowPositionals: true }, unusable)
  if (help) return undefined
  if (positionals.length === 0) throw unusable('no folder with results is named')
  return { ...others, minimum: minimumOf(minimum), results: positionals }
}

/** Two organisations would know each other's figures. */
const LEAST = 3

function minimumOf(text: string): number {
  const minimum = Number(text)
  if (Number.isSafeInteger(minimum) && (minimum === 1 || minimum >= LEAST)) return minimum
  throw unusable(`--minimum is ${text}: give 1 for servers of your own, or ${LEAST} or more for what others may see`)
}

/** Says why averages hold so little. */
const tooFewText = (organisations: number, minimum: number): string =>
  `the results are of ${counted(organisations, 'organisation')}: figures that fewer than ${minimum} stand behind are left out, ` +
  'since they would tell whose they are; --minimum 1 leaves nothing out, for servers of your own'

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
