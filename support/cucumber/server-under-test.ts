import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { LookupRecords } from '../lookups/lookup-record'
import { readLookupRecords } from '../lookups/read-lookup-records'
import { createMetadataReport } from '../metadata/metadata-report'
import { type MetadataValidation, validateMetadata } from '../metadata/validate-metadata'
import { ConfigurationError } from '../run/configuration-error'
import type { RunConfiguration } from '../run/run-configuration'
import { decodeXml } from '../xml/decode-xml'
import { referenceFile } from './reference-files'

/** What a run judges: the metadata of one server, validated and indexed, and its Lookup records when given. */
export interface ServerUnderTest {
  readonly metadata: MetadataValidation
  readonly lookupRecords: LookupRecords | undefined
}

/** Where the metadata come from, for people, e.g. `metadata file my-metadata.xml`. */
export function describeServer({ metadata }: RunConfiguration): string {
  return metadata === undefined
    ? "the project's own reference metadata (set METADATA=file.xml to test yours)"
    : `metadata file ${relative(process.cwd(), metadata)}`
}

/**
 * Reads and validates the metadata and leaves `metadata.xml` and `metadata-report.json` in the reports folder.
 *
 * @throws ConfigurationError when a file cannot be read or the Lookup records are none
 */
export async function loadServerUnderTest(configuration: RunConfiguration): Promise<ServerUnderTest> {
  const { dictionaryVersion: version } = configuration
  const path = configuration.metadata ?? referenceFile(version, 'metadata-enum-types.xml')
  const bytes = await readBytes(path, 'METADATA')
  const metadata = await validateMetadata(decode(bytes, path))
  const lookupRecords = configuration.lookups === undefined ? undefined : await readLookups(configuration.lookups)
  await writeReports(configuration.reports, version, bytes, metadata)
  return { metadata, lookupRecords }
}

async function readBytes(path: string, variable: string): Promise<Buffer> {
  if (!existsSync(path)) throw new ConfigurationError(`${variable}: there is no file ${path}`)
  try {
    return await readFile(path)
  } catch (error) {
    throw new ConfigurationError(`${variable}: ${path} cannot be read: ${messageOf(error)}`)
  }
}

function decode(bytes: Buffer, path: string): string {
  try {
    return decodeXml(bytes)
  } catch (error) {
    throw new ConfigurationError(`METADATA: ${path} cannot be read: ${messageOf(error)}`)
  }
}

async function readLookups(path: string): Promise<LookupRecords> {
  const bytes = await readBytes(path, 'LOOKUPS')
  try {
    return readLookupRecords(bytes.toString('utf8'))
  } catch (error) {
    throw new ConfigurationError(`LOOKUPS: ${path} has no usable Lookup records:\n${messageOf(error)}`)
  }
}

async function writeReports(folder: string, version: string, bytes: Buffer, metadata: MetadataValidation) {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'metadata.xml'), bytes)
  if (metadata.model === undefined) return
  const report = createMetadataReport(metadata.model, { version, generatedOn: new Date().toISOString() })
  await writeFile(join(folder, 'metadata-report.json'), JSON.stringify(report, undefined, 2))
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
