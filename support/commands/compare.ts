import { DictionaryIndex } from '../dictionary/dictionary-index'
import { readDataDictionary } from '../dictionary/read-data-dictionary'
import { counted, printable } from '../dictionary/wording'
import { compareResults } from '../results/compare/compare-results'
import { readResults } from '../results/compare/read-results'
import { writeComparison } from '../results/compare/write-comparison'
import { dictionaryFile } from '../results/dictionary-file'
import type { Command, FullContext } from './command'
import { COMPARE_HELP } from './compare-help'
import { readCompareOptions } from './compare-options'
import { compareText } from './compare-text'

/** The command `compare`; see its help. What is not in the comparison is told on standard error. */
export const compareCommand: Command<FullContext> = async (argv, { print, printError }) => {
  const options = readCompareOptions(argv)
  if (options === undefined) {
    print(COMPARE_HELP)
    return undefined
  }
  const { folders, version, out } = options
  const reference = new DictionaryIndex(readDataDictionary(dictionaryFile(version)))
  const results = await readResults(folders, version)
  for (const { folder, notSampled } of results)
    if (notSampled !== null) printError(printable(`advertised only: ${folder}: ${notSampled}`))
  const report = compareResults(results, reference, new Date().toISOString())
  for (const { folder, lookupsNotKnown } of report.results)
    if (lookupsNotKnown > 0)
      printError(
        printable(
          `lookup values not known: ${folder}: there are no Lookup records for ${counted(lookupsNotKnown, 'Field')}`,
        ),
      )
  await writeComparison(out, report)
  print(compareText(report, out))
  return undefined
}
