import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { name, version } from '../../../package.json'
import type { DataDictionary } from '../../dictionary/data-dictionary'
import { createMetadataReport, type MetadataReport, type ReportedLookup } from '../../metadata/metadata-report'
import type { JsonObject } from '../../odata/json-value'
import { createLookupReport, createProcessedReport, recordsInUse, reportedLookups } from '../../payload/lookup-records'
import type { KnownRecords } from '../../payload/replicated-resource'
import { reportFiles, workFiles } from '../../results/report-files'
import { type RecordSample, type RunFacts, writeRunFacts } from '../../results/run-facts'
import { jsonPieces, writeInPieces } from '../../results/write-in-pieces'
import type { Review } from '../../variations/review'
import type { CertificationConfig } from '../settings/certification-config'
import { notForCertification } from '../settings/certification-standing'
import type { ComparisonSettings } from '../settings/comparison'
import { DEFAULT_SAMPLE_LIMIT, type RunConfiguration } from '../settings/run-configuration'
import type { RunSource } from './run-source'
import type { ServerUnderTest } from './server-under-test'
import { told } from './unwritable'
import { isFirstWorker } from './worker-file'

/** A run that writes what a server has served. */
export interface WritingRun extends RunConfiguration {
  /** Masks secrets in what is written. Nothing else does: what is judged has them. Undefined where no server is asked. */
  readonly withoutSecrets: ((text: string) => string) | undefined
}

/** A run whose metadata are read. */
export interface KnownRun {
  readonly configuration: RunConfiguration
  readonly dictionary: DataDictionary
  readonly source: RunSource
  /** The metadata as they are kept. */
  readonly document: Buffer
  /** The organisation whose server is under test; empty where no setting names it. */
  readonly organisation: CertificationConfig
  /** The decisions of the people of the server about variations; undefined when there is no such file. */
  readonly review: Review | undefined
  readonly begun: Date
}

/** Returns the facts of a run, which reports begin with. */
export const runFacts = ({
  configuration,
  dictionary,
  source,
  document,
  organisation,
  review,
  begun,
}: KnownRun): RunFacts => ({
  generatedOn: begun.toISOString(),
  tool: { name, version },
  dictionary: { version: dictionary.version, workbook: dictionary.source },
  underTest: source.description,
  tested: source.tested,
  options: [...source.options, ...sampleOptions(configuration, source)],
  metadata: { sha256: createHash('sha256').update(document).digest('hex'), bytes: document.length },
  ...(Object.keys(organisation).length === 0 ? {} : { organisation }),
  ...(configuration.averages === undefined ? {} : { averages: configuration.averages }),
  ...comparisonIn(configuration),
  ...(configuration.reportFormats === undefined ? {} : { formats: configuration.reportFormats }),
  ...(source.service === undefined ? {} : { sample: sampleOf(configuration) }),
  performanceOptOut: configuration.performanceOptOut ?? false,
  notForCertification: notForCertification({
    configuration,
    review,
    providerUoi: organisation.providerUoi,
    serviceRoot: source.service?.root,
  }),
})

/** Names the size of samples that another run needs to find the same. */
const sampleOptions = ({ sampleLimit }: RunConfiguration, { service }: RunSource): readonly string[] =>
  service === undefined || sampleLimit === DEFAULT_SAMPLE_LIMIT ? [] : ['--sample-limit', String(sampleLimit)]

/** Names what the run is compared with. */
const comparisonIn = ({ against, baseline, baselineUpdate }: RunConfiguration): ComparisonSettings => ({
  ...(against === undefined ? {} : { against }),
  ...(baseline === undefined ? {} : { baseline }),
  ...(baselineUpdate === undefined ? {} : { baselineUpdate }),
})

/** Says which records the server is asked for. */
function sampleOf({ sampleLimit: limit, sampleFilter, ...system }: RunConfiguration): RecordSample {
  const condition = [sampleFilter, system.originatingSystemName, system.originatingSystemId].filter(Boolean).join('; ')
  return condition === '' ? { limit } : { limit, condition }
}

/** Writes the facts of the run. Of several processes only the first does, because they are the same for all. */
export async function writeFacts(run: KnownRun): Promise<void> {
  if (!isFirstWorker()) return
  const { reports } = run.configuration
  await told(join(reports, workFiles.begun), () => writeRunFacts(reports, runFacts(run)))
}

/** Writes the metadata and their report to the reports folder. */
export async function writeMetadata(run: WritingRun, { document, metadata }: ServerUnderTest): Promise<void> {
  await write(run, reportFiles.metadata, [document])
  if (metadata.model !== undefined)
    await writeJson(run, reportFiles.metadataReport, createMetadataReport(metadata.model, stamp(run)))
}

/**
 * Writes the Lookup records that scenarios asked for, as they were served, and the report that they are merged into. Where
 * some are missing it writes neither, for readers would take them for all there are.
 */
export async function writeLookups(run: WritingRun, server: ServerUnderTest): Promise<void> {
  const fetched = await allFetched(server)
  const { model } = server.metadata
  if (fetched === undefined || model === undefined) return
  const { records } = fetched
  await writeJson(run, reportFiles.lookups, createLookupReport(records, stamp(run)))
  const report = createProcessedReport(createMetadataReport(model, stamp(run)), [])
  await writeJson(run, reportFiles.processedReport, { ...report, lookups: withRecords(report.lookups, records) })
}

/** Makes the lookups of a processed report one by one, so that a million of them are never in memory together. */
function* withRecords(lookups: readonly ReportedLookup[], records: readonly JsonObject[]): Generator<ReportedLookup> {
  yield* lookups
  for (const record of records) yield* reportedLookups([record])
}

/** Returns the Lookup records that scenarios asked for, when these are all. */
async function allFetched({
  lookupResource,
}: Pick<ServerUnderTest, 'lookupResource'>): Promise<KnownRecords | undefined> {
  const fetched = await lookupResource?.fetched()
  return fetched?.kind === 'known' && fetched.incomplete === undefined ? fetched : undefined
}

/**
 * Returns the metadata report. Once scenarios have asked for the Lookup records, those that Fields refer to are merged into
 * it, if these are all. Undefined where the metadata are invalid.
 */
export async function advertisedReport(
  run: RunConfiguration,
  { metadata: { model }, lookupResource }: ServerUnderTest,
): Promise<MetadataReport | undefined> {
  if (model === undefined) return undefined
  const report = createMetadataReport(model, stamp(run))
  const fetched = await allFetched({ lookupResource })
  return fetched !== undefined ? createProcessedReport(report, recordsInUse(report, fetched.records)) : report
}

/** Returns the version and the time that reports carry. */
export const stamp = ({ dictionaryVersion }: RunConfiguration) => ({
  version: dictionaryVersion,
  generatedOn: new Date().toISOString(),
})

/** Writes a JSON file to the reports folder. A member of it that is a list may be any iterable. */
export const writeJson = (run: WritingRun, name: string, content: object): Promise<void> =>
  write(run, name, shownPieces(run, jsonPieces(content)))

function* shownPieces({ withoutSecrets }: WritingRun, pieces: Iterable<string>): Iterable<string> {
  if (withoutSecrets === undefined) yield* pieces
  else for (const piece of pieces) yield withoutSecrets(piece)
}

const write = ({ reports }: RunConfiguration, name: string, pieces: Iterable<string | Uint8Array>): Promise<void> =>
  told(join(reports, name), () => writeInPieces(join(reports, name), pieces))
