import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createMetadataReport, type MetadataReport } from '../../metadata/metadata-report'
import { createLookupReport } from '../../payload/lookups/lookup-report'
import { createProcessedReport } from '../../payload/lookups/processed-report'
import { writeRunFacts } from '../../results/run-facts'
import type { RunConfiguration } from '../settings/run-configuration'
import { type KnownRun, runFacts } from './run-facts'
import type { ServerUnderTest } from './server-under-test'
import { isFirstWorker } from './worker-file'

/** What RESO's own tools read of a run, beside the reports of Cucumber. */
const METADATA = 'metadata.xml'
const METADATA_REPORT = 'metadata-report.json'
const LOOKUPS = 'lookup-resource-lookup-metadata.json'
const PROCESSED_REPORT = 'metadata-report.processed.json'

/** Leaves what the run is about. Of several processes the first does, for all of them are about the same. */
export async function writeFacts(run: KnownRun): Promise<void> {
  if (!isFirstWorker()) return
  const { reports } = run.configuration
  await mkdir(reports, { recursive: true })
  await writeRunFacts(reports, runFacts(run))
}

/** Leaves the metadata and their report in the reports folder, and takes away what an earlier run left of a server. */
export async function writeMetadata(run: RunConfiguration, { document, metadata }: ServerUnderTest): Promise<void> {
  await mkdir(run.reports, { recursive: true })
  for (const name of [METADATA_REPORT, LOOKUPS, PROCESSED_REPORT]) await rm(join(run.reports, name), { force: true })
  await writeFile(join(run.reports, METADATA), document)
  if (metadata.model !== undefined)
    await writeJson(run, METADATA_REPORT, createMetadataReport(metadata.model, stamp(run)))
}

/** Leaves the Lookup records that scenarios asked for, as they were served, and the report that they are merged into. */
export async function writeLookups(run: RunConfiguration, server: ServerUnderTest): Promise<void> {
  const fetched = await server.lookupResource?.fetched()
  const processed = (await metadataReports(run, server))?.processed
  if (fetched?.kind !== 'known' || processed === undefined) return
  await writeJson(run, LOOKUPS, createLookupReport(fetched.records, stamp(run)))
  await writeJson(run, PROCESSED_REPORT, processed)
}

/** The metadata report, and what it becomes with the Lookup records when scenarios asked for them. */
export async function metadataReports(
  run: RunConfiguration,
  { metadata: { model }, lookupResource }: ServerUnderTest,
): Promise<{ readonly report: MetadataReport; readonly processed: MetadataReport | undefined } | undefined> {
  if (model === undefined) return undefined
  const report = createMetadataReport(model, stamp(run))
  const fetched = await lookupResource?.fetched()
  return { report, processed: fetched?.kind === 'known' ? createProcessedReport(report, fetched.records) : undefined }
}

/** What reports say of the run. */
export const stamp = ({ dictionaryVersion }: RunConfiguration) => ({
  version: dictionaryVersion,
  generatedOn: new Date().toISOString(),
})

export const writeJson = ({ reports }: RunConfiguration, name: string, content: object): Promise<void> =>
  writeFile(join(reports, name), JSON.stringify(content, undefined, 2))
