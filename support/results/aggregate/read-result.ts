import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type MetadataReport, readMetadataReport } from '../../metadata/metadata-report'
import type { AvailabilityReport } from '../availability/availability-report'
import { readReport } from './read-report'
import { reportedAvailability } from './reported-availability'
import type { Result } from './result-figures'

/** The one that the Lookup records are merged into comes first, for it has more. */
export const METADATA_REPORTS: readonly string[] = ['metadata-report.processed.json', 'metadata-report.json']

const AVAILABILITY = 'data-availability-report.json'

/** What further processes of one run leave. */
const OF_ANOTHER_PROCESS = /^data-availability-report-\d+[.]json$/

/** What stands in the way of a result, or of a part of it. */
export interface Remark {
  readonly path: string
  /** In one line. */
  readonly reason: string
}

/** A result, nothing, or a result without availability; the remark says why it is not all. */
export interface ReadResult {
  readonly result?: Result
  readonly remark?: Remark
}

/**
 * Reads the reports in a folder that has a metadata report. A result of another version is none; without an availability
 * report that can be used, what is advertised counts alone.
 */
export async function readResult(folder: string, version: string): Promise<ReadResult> {
  const names = await readdir(folder)
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
): Promise<AvailabilityReport | string> {
  if (names.some((name) => OF_ANOTHER_PROCESS.test(name)))
    return 'each process of a run with --parallel has sampled a part; run without it, into a folder of its own'
  if (!names.includes(AVAILABILITY)) return `there is no ${AVAILABILITY}`
  const report = await readReport(join(folder, AVAILABILITY), version, (text) => reportedAvailability(JSON.parse(text)))
  return typeof report === 'string' ? `${AVAILABILITY} cannot be used: ${report}` : withRecords(report)
}

function withRecords(report: AvailabilityReport): AvailabilityReport | string {
  const isSampled = report.resources.some(({ numUniqueRecordsFetched }) => numUniqueRecordsFetched > 0)
  return isSampled ? report : `${AVAILABILITY} has no records`
}

/** Returns the result of reports that are not in files yet, as {@link readResult} does of those in the folder. */
export function resultOf(folder: string, metadata: MetadataReport, availability: object | undefined): ReadResult {
  return resultWith(
    folder,
    metadata,
    availability === undefined ? `there is no ${AVAILABILITY}` : withRecords(reportedAvailability(availability)),
  )
}

function resultWith(folder: string, metadata: MetadataReport, availability: AvailabilityReport | string): ReadResult {
  if (typeof availability !== 'string') return { result: { metadata, availability } }
  return { result: { metadata, availability: undefined }, remark: { path: folder, reason: availability } }
}
