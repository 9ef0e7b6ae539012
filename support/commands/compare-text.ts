import { join } from 'node:path'
import { printable } from '../dictionary/wording'
import type { DataCompatibilityReport, Spreads } from '../results/compare/data-compatibility-report'

/** What a comparison comes to, in a few lines for people. */
export function compareText({ version, results, totals }: DataCompatibilityReport, folder: string): string {
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
