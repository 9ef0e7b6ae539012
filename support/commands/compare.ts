import { join } from 'node:path'
import { parseOptions, usageError } from '../dictionary/command-line'
import { counted, printable } from '../dictionary/wording'
import { compareFolders, writeComparison } from '../results/compare-folders'
import type { DataCompatibilityReport, Spreads } from '../results/data-compatibility-report'
import type { Command } from './command'

const HELP = `npx dd-acceptance compare [--version 2.0] [--out FOLDER] REPORTS REPORTS...

What servers have in common and where they differ, for planning conversions and data shares: Resources, Fields with their
types, and lookup values; which of them each server advertises, and how often its records have them.
REPORTS are folders with the reports of one run each, two or more.

  --version X.Y  version of the Data Dictionary that all of them are of
  --out FOLDER   writes comparison.html, comparison.json and comparison.csv there (reports/compare)

  npx dd-acceptance compare reports/dd-2.0 ../other-server/reports/dd-2.0
  npx dd-acceptance compare results/data-dictionary-2.0/*/M00000001/current --out reports/m1

Exit code: 0 there is a comparison; 2 there is something that cannot be compared. More: docs/compare.md`

/** Runs `compare`; see its help. What the comparison lacks is named on standard error. */
export const compareCommand: Command = async (argv, { print, printError }) => {
  const options = readOptions(argv)
  if (options === undefined) {
    print(HELP)
    return undefined
  }
  const { folders, version, out } = options
  const report = await compareFolders(folders, version)
  for (const { folder, mostlyUnverified } of report.results)
    if (mostlyUnverified !== undefined) printError(printable(`mostly not verified: ${folder}: ${mostlyUnverified}`))
  for (const { folder, notSampled } of report.results)
    if (notSampled !== null) printError(printable(`advertised only: ${folder}: ${notSampled}`))
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

const unusable = usageError('npx dd-acceptance compare --help')

/** The options of `compare`. Paths are as they were typed. */
interface CompareOptions {
  /** Two or more. */
  readonly folders: readonly string[]
  /** Version of the Data Dictionary, e.g. `2.0`. */
  readonly version: string
  readonly out: string
}

const options = {
  version: { type: 'string', default: '2.0' },
  out: { type: 'string', default: 'reports/compare' },
  help: { type: 'boolean' },
} as const

/**
 * Reads the options; undefined when help was asked for.
 *
 * @throws ConfigurationError in one line when they cannot be understood, or there are not two results to compare
 */
function readOptions(argv: readonly string[]): CompareOptions | undefined {
  const {
    values: { help, ...others },
    positionals,
  } = parseOptions({ args: [...argv], options, strict: true, allowPositionals: true }, unusable)
  if (help) return undefined
  if (positionals.length < 2) throw unusable(`name two reports folders or more, not ${positionals.length}`)
  return { ...others, folders: positionals }
}

/** Sums up a comparison in a few lines. */
function compareText({ version, results, totals }: DataCompatibilityReport, folder: string): string {
  const { resources, fields, lookupValues, incompatibleFields } = totals
  const labels = results.map(({ label }) => label)
  return [
    `Data Dictionary ${version}: ${printable(labels.join(', '))}`,
    `Resources: ${spreadText(resources.total, labels)}`,
    `Fields: ${spreadText(fields.total, labels)}; ${incompatibleFields.total.toLocaleString('en')} of types that do not fit`,
    `Lookup values: ${spreadText(lookupValues.total, labels)}`,
    `${join(folder, 'comparison.html')} for people, comparison.json for programs, comparison.csv for spreadsheets`,
  ].join('\n')
}

function spreadText({ union, inAll, inSome, onlyIn, notKnown }: Spreads, labels: readonly string[]): string {
  const number = (value: number) => value.toLocaleString('en')
  return [
    `${number(inAll)} of ${number(union)} in all`,
    ...(labels.length > 2 ? [`${number(inSome)} in some`] : []),
    ...onlyIn.flatMap((single, place) =>
      single > 0 ? [`${number(single)} only in ${printable(labels[place] ?? '')}`] : [],
    ),
    ...(notKnown > 0 ? [`${number(notKnown)} not known`] : []),
  ].join(', ')
}
