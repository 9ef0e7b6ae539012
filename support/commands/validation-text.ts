import { groupBy } from '../dictionary/group-by'
import { nameKey } from '../dictionary/names'
import { firstFew, printable } from '../dictionary/wording'
import type { FaultEntry, FaultSummary } from '../payload/fault-summary'
import type { FaultReader } from '../payload/report/fault-reading'
import type { LocalField } from '../payload/report/local-fields'
import { verdictWords } from '../results/exit-codes'
import type { PayloadValidation } from './saved-files/payload-validation'

/** What is printed of each kind; the report has it all. */
const MOST_GROUPS = 30
const MOST_VALUES = 10
const MOST_KEYS = 5

/** What a validation found, for the terminal: each fault once with how often it occurs, and the verdict. */
export function validationText(
  { terms, summaries, localFields, files, records, verdict }: PayloadValidation,
  { report }: { readonly report?: string },
): string {
  const local = localFields.list()
  const counts = {
    Files: files,
    records,
    errors: summaries.error.count,
    advisories: summaries.advisory.count,
    'not judged': summaries['not judged'].count,
    'local Fields': local.length,
  }
  return [
    `Judged by ${terms.description}`,
    faultSection('Errors', summaries.error, terms.read),
    faultSection('Advisories', summaries.advisory, terms.read),
    faultSection('Not judged', summaries['not judged'], terms.read),
    lacksLookups(summaries['not judged'])
      ? 'Name saved Lookup records with --lookups to have their values judged.'
      : '',
    section('Local Fields', local.length, local.map(localFieldText)),
    [
      verdictWords[verdict],
      Object.entries(counts)
        .map(([name, count]) => `${name}: ${count}`)
        .join(', '),
      ...(report === undefined ? [] : [`Report in ${report}`]),
    ].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function faultSection(title: string, summary: FaultSummary, read: FaultReader): string {
  const groups = groupBy(summary.entries(), ({ rule, resource, path, expected }) =>
    nameKey(rule, resource, expected, ...path),
  )
  return section(
    title,
    summary.count,
    [...groups.values()].map((entries) => groupText(entries, read)),
  )
}

const lacksLookups = (summary: FaultSummary): boolean => summary.entries().some(({ rule }) => rule === 'lookup value')

function section(title: string, count: number, texts: readonly string[]): string {
  const more = texts.length - MOST_GROUPS
  const shown = more > 0 ? [...texts.slice(0, MOST_GROUPS), `and ${more} more kinds; --report FILE has them`] : texts
  return count === 0 ? '' : [`${title}: ${count}`, ...shown].join('\n  ')
}

function groupText(entries: readonly FaultEntry[], read: FaultReader): string {
  const [first] = entries
  if (first === undefined) return ''
  const count = entries.reduce((sum, entry) => sum + entry.count, 0)
  const keys = [...new Set(entries.flatMap((entry) => entry.keys))]
  return [
    `${nameOf(first)} ${read(first).requirement}   [${first.rule}] ${count === 1 ? 'once' : `${count} times`}`,
    `    found     ${firstFew(entries.map(foundText), MOST_VALUES)}`,
    ...(keys.length === 0 ? [] : [`    records   ${keys.slice(0, MOST_KEYS).join(', ')}`]),
  ]
    .map(printable)
    .join('\n  ')
}

/** Of values that are not advertised each is named; of other faults the first one stands for all. */
const foundText = ({ rule, found = 'other values', count }: FaultEntry): string =>
  rule === 'lookup value' && count > 1 ? `${found} (${count})` : found

const localFieldText = (field: LocalField): string =>
  printable(
    `${nameOf(field)}   ${field.type ?? 'null only'}, in ${field.records} ${field.records === 1 ? 'record' : 'records'}`,
  )

const nameOf = ({ resource, path }: Pick<FaultEntry, 'resource' | 'path'>): string => [resource, ...path].join('.')
