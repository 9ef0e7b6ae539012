import { ConfigurationError } from '../dictionary/command-line'
import { groupBy } from '../dictionary/group-by'
import { nameKey } from '../dictionary/names'
import { verdictWords } from '../dictionary/verdict'
import { firstFew, printable } from '../dictionary/wording'
import { AgreedVersion } from '../library/agreed-version'
import { readMetadataFile } from '../library/metadata-file'
import type { PayloadValidation, Terms } from '../library/payload-validation'
import type { PayloadVariations } from '../library/payload-variations'
import { validatePayloads } from '../library/validate-payloads'
import type { FaultEntry, FaultSummary } from '../payload/fault-summary'
import { payloadFiles } from '../payload/payload-files'
import type { LocalField } from '../payload/validation-report'
import { createValidationReport } from '../payload/validation-report'
import { explanationsText } from '../results/rule-pages'
import { availabilityOfFiles } from '../results/run-reports'
import { ruleOfFault } from '../rules/payload-rules'
import { NO_REVIEW } from '../variations/review'
import { variationsText } from '../variations/variations-text'
import { type Command, writeGiven } from './command'
import { beginReviewFile, readReviewFile } from './review-file'
import { readValidateOptions, type ValidateOptions } from './validate-options'

const HELP = `npx dd-acceptance validate [--metadata FILE [--lookups FILE]] [--resource NAME] [--version 2.0] [--report FILE] PAYLOADS...
                           [--availability FILE] [--variations FILE] [--review FILE [--init]]

Judges saved payloads. A payload is JSON: a record, {"value": [records]} or [records].
PAYLOADS are files, folders and zip files with *.json in them, and - for standard input.

  --metadata FILE     what the payloads have to match: metadata (EDMX), or a metadata report, raw or processed;
                      without it, the Data Dictionary itself, as RESO Common Format
  --lookups FILE      saved Lookup records that go with the metadata
  --resource NAME     what the records are, where no "@reso.context" in the payload says it
  --version X.Y       version of the Data Dictionary; 2.0 where nothing else says it
  --report FILE       writes all that was found as JSON, as RESO's tools write it
  --availability FILE writes how many of the records have each Field and lookup value, as RESO's tools write it

Names in RESO Common Format that are nearly those of the standard have to be resolved:

  --variations FILE   writes them as JSON, as RESO's tools write it
  --review FILE       what has been decided about them before; variations.review.json where it exists
  --init              writes that file with an entry for each of them, to be filled in

  npx dd-acceptance validate listings.json
  npx dd-acceptance validate --metadata metadata.xml --lookups lookups.json --resource Property listings.zip
  curl ... | npx dd-acceptance validate --metadata metadata-report.processed.json --resource Member -

Exit code: 0 conformant; 1 not conformant; 2 could not be judged. More: docs/validate.md`

/** Runs `validate`; see its help. */
export const validateCommand: Command = async (argv, { stdin, print }) => {
  const options = readValidateOptions(argv)
  if (options === undefined) {
    print(HELP)
    return undefined
  }
  const version = new AgreedVersion()
  version.claim(options.version, '--version')
  const metadata = await metadataOf(options, version)
  const files = payloadFiles(options.payloads, stdin)
  const review = metadata === undefined && !options.init ? await readReviewFile(options.review) : NO_REVIEW
  const validation = await validatePayloads(files, {
    metadata,
    version,
    resource: options.resource,
    review,
    counts: options.availability !== undefined,
  })
  const generatedOn = new Date().toISOString()
  if (options.init) {
    print(await beginReviewFile(options.review, variationsOf(validation).reviewed().unresolved))
    return undefined
  }
  await writeReports(options, validation, generatedOn)
  print(validationText(validation, options.report))
  return validation.verdict
}

/** Writes the reports that options name. */
async function writeReports(
  { review, variations, availability, report }: ValidateOptions,
  validation: PayloadValidation,
  generatedOn: string,
): Promise<void> {
  const write = (option: string, path: string, content: object) =>
    writeGiven(option, path, `${JSON.stringify(content, null, 2)}\n`)
  if (review !== undefined) variationsOf(validation)
  if (variations !== undefined) await write('--variations', variations, variationsOf(validation).report(generatedOn))
  if (availability !== undefined) {
    const { version } = validation.terms
    const counted = validation.counted?.resources() ?? []
    await write('--availability', availability, availabilityOfFiles(counted, { version, generatedOn }))
  }
  if (report !== undefined) await write('--report', report, createValidationReport(validation.results(), generatedOn))
}

/** @throws ConfigurationError when the names of the payloads are not judged */
function variationsOf({ variations, terms }: PayloadValidation): PayloadVariations {
  if (variations !== undefined) return variations
  throw new ConfigurationError(
    `there are variations since Data Dictionary 2.0, and payloads were judged by ${terms.version}`,
  )
}

async function metadataOf({ metadata, lookups }: ValidateOptions, version: AgreedVersion) {
  if (metadata === undefined) return undefined
  const file = await readMetadataFile(metadata, lookups)
  version.claim(file.version, metadata)
  return file
}

/** The most of each kind that is printed; the report has all. */
const MOST_GROUPS = 30
const MOST_VALUES = 10
const MOST_KEYS = 5

const NAMES = { advisories: 'Advisories about names', report: '--variations' }

/**
 * Says what a validation found: each fault once with how often it occurs, and the verdict.
 *
 * @param report path of the file with all that was found, where it was asked for
 */
function validationText(
  { terms, summaries, localFields, remarks, files, records, variations, verdict }: PayloadValidation,
  report: string | undefined,
): string {
  const local = localFields.list()
  const counts = {
    Files: files,
    records,
    errors: summaries.error.count,
    advisories: summaries.advisory.count + remarks.length,
    'not judged': summaries['not judged'].count,
    'local Fields': local.length,
    ...(variations && { variations: variations.toResolve }),
  }
  return [
    `Judged by ${terms.description}`,
    faultSection('Errors', summaries.error, terms),
    faultSection('Advisories', summaries.advisory, terms, remarks.map(printable)),
    faultSection('Not judged', summaries['not judged'], terms),
    lacksLookups(summaries['not judged'])
      ? 'Name saved Lookup records with --lookups to have their values judged.'
      : '',
    section('Local Fields', local.length, local.map(localFieldText)),
    variations === undefined ? '' : variationsText(variations.reviewed(), NAMES).trimEnd(),
    explanationsText(
      (['error', 'advisory', 'not judged'] as const).flatMap((level) =>
        summaries[level].entries().map(({ rule }) => ({ rule: ruleOfFault(rule) })),
      ),
    ),
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

function faultSection(title: string, summary: FaultSummary, terms: Terms, others: readonly string[] = []): string {
  const groups = groupBy(summary.entries(), ({ rule, resource, path, expected }) =>
    nameKey(rule, resource, expected, ...path),
  )
  return section(title, summary.count + others.length, [
    ...others,
    ...[...groups.values()].map((entries) => groupText(entries, terms)),
  ])
}

const lacksLookups = (summary: FaultSummary): boolean => summary.entries().some(({ rule }) => rule === 'lookup value')

function section(title: string, count: number, texts: readonly string[]): string {
  const more = texts.length - MOST_GROUPS
  const shown = more > 0 ? [...texts.slice(0, MOST_GROUPS), `and ${more} more kinds; --report FILE has them`] : texts
  return count === 0 ? '' : [`${title}: ${count}`, ...shown].join('\n  ')
}

function groupText(entries: readonly FaultEntry[], terms: Terms): string {
  const [first] = entries
  if (first === undefined) return ''
  const count = entries.reduce((sum, entry) => sum + entry.count, 0)
  const keys = [...new Set(entries.flatMap((entry) => entry.keys))]
  return [
    `${nameOf(first)} ${terms.read(first).requirement}   [${first.rule}] ${count === 1 ? 'once' : `${count} times`}`,
    `    found     ${firstFew(
      entries.map((entry) => foundText(entry, terms)),
      MOST_VALUES,
    )}`,
    ...(keys.length === 0 ? [] : [`    records   ${keys.slice(0, MOST_KEYS).join(', ')}`]),
  ]
    .map(printable)
    .join('\n  ')
}

/** Names each value that is not advertised, and what it is like; of other faults the first one stands for all. */
function foundText(entry: FaultEntry, { standardLike }: Terms): string {
  const { rule, found = 'other values', count, hasOthers } = entry
  if (rule !== 'lookup value') return hasOthers === true ? `${found} and others` : found
  const like = standardLike?.(entry)
  const details = [...(count > 1 ? [`${count}`] : []), ...(like === undefined ? [] : [`like ${like}`])]
  return details.length === 0 ? found : `${found} (${details.join(', ')})`
}

const localFieldText = (field: LocalField): string =>
  printable(
    `${nameOf(field)}   ${field.type ?? 'null only'}, in ${field.records} ${field.records === 1 ? 'record' : 'records'}`,
  )

const nameOf = ({ resource, path }: Pick<FaultEntry, 'resource' | 'path'>): string => [resource, ...path].join('.')
