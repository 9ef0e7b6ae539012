import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import {
  arrayOf,
  numberValue,
  optional,
  orNull,
  parsedFile,
  record,
  type Shape,
  textValue,
} from '../../dictionary/json-shape'
import { type MetadataReport, readMetadataReport } from '../../metadata/metadata-report'
import type { AvailabilityReport, LookupValueEntry, Place, ResourceEntry } from '../availability/availability-report'
import { reportFiles } from '../report-files'
import { whyNotNewest } from '../reports-folder'
import { tryResults } from '../results-file'
import { mostlyUnverified, whyPart } from './doubts'
import { readReport } from './read-report'
import type { Result } from './result-figures'

/** The one that the Lookup records are merged into comes first, for it has more. */
export const METADATA_REPORTS: readonly string[] = [reportFiles.processedReport, reportFiles.metadataReport]

const AVAILABILITY = reportFiles.availability

/** The availability reports of all processes of a run but the first. */
const OF_ANOTHER_PROCESS = /^data-availability-report-\d+[.]json$/

/** A reason why a result, or a part of it, cannot be used. */
export interface Remark {
  readonly path: string
  /** The reason in one line. */
  readonly reason: string
}

/** A result, nothing, or a result without availability; the remark says why it is not all. */
export interface ReadResult {
  readonly result?: Result
  readonly remark?: Remark
  /** True where the availability report is there, and cannot be read. */
  readonly isDamaged?: true
  /** That most of the run could not be verified, in one line. */
  readonly doubt?: string
  /** The Unique Organization Identifier (UOI) of whose server it is: of the recipient, or else of the provider. */
  readonly organisation?: string
}

/**
 * Reads the reports in a folder that has a metadata report. A result of another version is none; without an availability
 * report that can be used, what is advertised counts alone.
 */
export async function readResult(folder: string, version: string): Promise<ReadResult> {
  const reason = whyNotNewest(folder)
  if (reason !== undefined) return { remark: { path: folder, reason } }
  const read = tryResults(folder)
  if (read.kind === 'unreliable')
    return { remark: { path: join(folder, reportFiles.results), reason: `it ${read.reason}` } }
  const part = whyPart(read.results)
  if (part !== undefined) return { remark: { path: join(folder, reportFiles.results), reason: `it ${part}` } }
  const doubt = mostlyUnverified(read.results)
  const { recipientUoi, providerUoi } = read.results?.run?.organisation ?? {}
  const organisation = recipientUoi ?? providerUoi ?? recipientOfTree(folder)
  return {
    ...(await readReports(folder, version)),
    ...(doubt !== undefined && { doubt }),
    ...(organisation !== undefined && { organisation }),
  }
}

/** Returns the recipient in the tree of certifications, `<recipientUoi>/current`. */
const recipientOfTree = (folder: string): string | undefined =>
  basename(folder) === 'current' ? basename(dirname(folder)) : undefined

/** Reads the reports as {@link readResult} does, for who has read the results of the run already. */
export async function readReports(folder: string, version: string): Promise<ReadResult> {
  return reportsAmong(await readdir(folder), folder, version)
}

async function reportsAmong(names: readonly string[], folder: string, version: string): Promise<ReadResult> {
  const path = join(folder, METADATA_REPORTS.find((name) => names.includes(name)) ?? '')
  const metadata = await readReport(path, version, metadataWithFields)
  if (typeof metadata === 'string') return { remark: { path, reason: metadata } }
  return resultWith(folder, metadata, await readAvailability(folder, names, version))
}

/** @throws Error in one line when the text is not a metadata report, or holds no Field */
function metadataWithFields(text: string): MetadataReport {
  const report = readMetadataReport(text)
  if (report.fields.length === 0) throw new Error('it holds no Field')
  return report
}

/** A report, or why there is none that can be used. */
async function readAvailability(
  folder: string,
  names: readonly string[],
  version: string,
): Promise<AvailabilityReport | NoAvailability> {
  if (names.some((name) => OF_ANOTHER_PROCESS.test(name)))
    return none('each process of a run with --parallel has sampled a part; run without it, into a folder of its own')
  if (!names.includes(AVAILABILITY)) return none(`there is no ${AVAILABILITY}`)
  const report = await readReport(join(folder, AVAILABILITY), version, (text) => reportedAvailability(parsedFile(text)))
  if (typeof report !== 'string') return withRecords(report)
  return { reason: `${AVAILABILITY} cannot be used: ${report}`, isDamaged: true }
}

/** Why a result has no availability. */
interface NoAvailability {
  readonly reason: string
  readonly isDamaged: boolean
}

const none = (reason: string): NoAvailability => ({ reason, isDamaged: false })

function withRecords(report: AvailabilityReport): AvailabilityReport | NoAvailability {
  const isSampled = report.resources.some(({ numUniqueRecordsFetched }) => numUniqueRecordsFetched > 0)
  return isSampled ? report : none(`${AVAILABILITY} has no records`)
}

/** Returns the result of reports that are not in files yet, as {@link readResult} does of those in the folder. */
export function resultOf(folder: string, metadata: MetadataReport, availability: object | undefined): ReadResult {
  return resultWith(
    folder,
    metadata,
    availability === undefined ? none(`there is no ${AVAILABILITY}`) : withRecords(reportedAvailability(availability)),
  )
}

function resultWith(
  folder: string,
  metadata: MetadataReport,
  availability: AvailabilityReport | NoAvailability,
): ReadResult {
  if (!('reason' in availability)) return { result: { metadata, availability } }
  const { reason, isDamaged } = availability
  const remark = { path: folder, reason }
  return { result: { metadata, availability: undefined }, remark, ...(isDamaged && { isDamaged }) }
}

/** As much of an availability report as averages need. Tools differ in what they leave out, or write as null. */
interface WrittenAvailability {
  readonly version: string
  readonly resources: readonly WrittenResource[]
  readonly fields: readonly Counted<'fieldName'>[]
  readonly lookupValues?: readonly Counted<'fieldName' | 'lookupValue'>[]
}

interface WrittenResource {
  readonly resourceName: string
  readonly numUniqueRecordsFetched?: number | null
  readonly numRecordsFetched?: number | null
  readonly numSamples?: number | null
  readonly averageResponseBytes?: number | null
  readonly averageResponseTimeMs?: number | null
  /** The same in reports of older tools. */
  readonly averageResponseTimeMillis?: number | null
}

type Counted<Name extends keyof LookupValueEntry> = Omit<Place, 'parentFieldName'> &
  Pick<LookupValueEntry, Name | 'frequency'>

const numberOrNull = orNull(numberValue)

const field = {
  resourceName: textValue,
  parentResourceName: optional(textValue),
  fieldName: textValue,
  frequency: numberValue,
}

const report: Shape<WrittenAvailability> = record<WrittenAvailability>({
  version: textValue,
  resources: arrayOf(
    record<WrittenResource>({
      resourceName: textValue,
      numUniqueRecordsFetched: optional(numberOrNull),
      numRecordsFetched: optional(numberOrNull),
      numSamples: optional(numberOrNull),
      averageResponseBytes: optional(numberOrNull),
      averageResponseTimeMs: optional(numberOrNull),
      averageResponseTimeMillis: optional(numberOrNull),
    }),
  ),
  fields: arrayOf(record<Counted<'fieldName'>>(field)),
  lookupValues: optional(arrayOf(record<Counted<'fieldName' | 'lookupValue'>>({ ...field, lookupValue: textValue }))),
})

/** Entries that reports of Data Dictionary 1.7 count like values: a value that is missing, and a list without any. */
const NO_VALUES: readonly string[] = ['NULL_VALUE', 'EMPTY_LIST']

/**
 * Returns an availability report as one that can be rolled up, without expansions; figures that tools leave out are 0.
 *
 * @param content as JSON has it
 * @throws Error in one line when the content is not such a report
 */
function reportedAvailability(content: unknown): AvailabilityReport {
  report(content, '')
  const { version, resources, fields, lookupValues = [] } = content
  return {
    description: '',
    version,
    generatedOn: '',
    resources: resources.map(toResource),
    fields: fields.filter(isOfResource),
    lookupValues: lookupValues.filter(isOfResource).filter(({ lookupValue }) => !NO_VALUES.includes(lookupValue)),
  }
}

const isOfResource = ({ parentResourceName }: Counted<'fieldName'>): boolean => parentResourceName === undefined

/** Reports of older tools count no record twice, so that they do not say how many are different. */
const toResource = ({ resourceName, numRecordsFetched, ...resource }: WrittenResource): ResourceEntry => ({
  resourceName,
  recordCount: null,
  dateField: null,
  dateLow: null,
  dateHigh: null,
  numRecordsFetched: numRecordsFetched ?? 0,
  numUniqueRecordsFetched: resource.numUniqueRecordsFetched ?? numRecordsFetched ?? 0,
  numSamples: resource.numSamples ?? 0,
  pageSize: 0,
  averageResponseBytes: resource.averageResponseBytes ?? 0,
  medianResponseBytes: 0,
  stdDevResponseBytes: 0,
  averageResponseTimeMs: resource.averageResponseTimeMs ?? resource.averageResponseTimeMillis ?? 0,
  medianResponseTimeMs: 0,
  stdDevResponseTimeMs: 0,
  averageResponseTimeMillis: 0,
  expansions: [],
})
