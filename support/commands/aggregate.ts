import { DictionaryIndex } from '../dictionary/dictionary-index'
import { readDataDictionary } from '../dictionary/read-data-dictionary'
import { printable } from '../dictionary/wording'
import { averageResults } from '../results/aggregate/average-results'
import { ConfigurationError } from '../results/configuration-error'
import { dictionaryFile } from '../results/dictionary-file'
import { AGGREGATE_HELP } from './aggregate-help'
import { readAggregateOptions } from './aggregate-options'
import { aggregateText } from './aggregate-text'
import type { Command, FullContext } from './command'
import { writeGiven } from './write-given'

/** The command `aggregate`; see its help. What people have to know besides the averages goes to standard error. */
export const aggregateCommand: Command<FullContext> = async (argv, { print, printError }) => {
  const options = readAggregateOptions(argv)
  if (options === undefined) {
    print(AGGREGATE_HELP)
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
