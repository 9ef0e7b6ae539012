import { readFile } from 'node:fs/promises'
import { ConfigurationError } from '../dictionary/command-line'
import { fileFault } from '../dictionary/file-fault'
import { findingInOneLine } from '../dictionary/format-finding'
import { messageOf } from '../dictionary/wording'
import type { EntityDataModel } from '../metadata/entity-data-model'
import { createMetadataReport, readMetadataReport } from '../metadata/metadata-report'
import { decodeXml } from '../metadata/read-xml'
import type { JsonObject } from '../odata/json-value'
import type { AdvertisedPayload } from '../payload/advertised-payload'
import { readLookupRecords, reportedLookups, toLookupRecords } from '../payload/lookup-records'
import { advertisedPayload } from '../payload/read-advertised-payload'
import { reportedPayload } from '../payload/reported-payload'
import { entitySetsByType, type ReportedNames } from '../rules/offered-names'
import { noMetadataIn, validateMetadata } from '../rules/validate-metadata'

/** The metadata of a server, read from files. */
export interface MetadataFile {
  /** For people, e.g. `metadata file metadata.xml`. */
  readonly description: string
  readonly payload: AdvertisedPayload
  /** The version that a metadata report names; an EDMX document names none. */
  readonly version?: string
  readonly knowsLookups: boolean
  /** Names of what the server offers, with those of the Lookup records. */
  readonly names: ReportedNames
}

/** The most findings that are shown of invalid metadata. */
const MOST_FINDINGS = 5

/** A text, and what messages call it: the path of its file. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

/**
 * Reads metadata, an EDMX document or a metadata report in RESO's format, and the Lookup records that go with them, from
 * files.
 *
 * @throws ConfigurationError when they cannot be read, or are invalid: then nothing can be judged by them
 */
export async function readMetadataFile(path: string, lookupsPath: string | undefined): Promise<MetadataFile> {
  const metadata = { name: path, text: await textOf('--metadata', path) }
  if (lookupsPath === undefined) return readMetadata(metadata, undefined)
  return readMetadata(metadata, { name: lookupsPath, text: await textOf('--lookups', lookupsPath) })
}

/**
 * Reads metadata and Lookup records as {@link readMetadataFile} does, from texts.
 *
 * @throws ConfigurationError when they cannot be used
 */
export async function readMetadata(
  { name: path, text }: NamedText,
  lookupRecords: NamedText | undefined,
): Promise<MetadataFile> {
  const records = lookupRecords && readLookups(lookupRecords)
  const lookups = records && toLookupRecords(records)
  const knowsLookups = lookups !== undefined
  const namesOf = ({ fields, lookups }: ReportedNames): ReportedNames => ({
    fields,
    lookups: [...lookups, ...reportedLookups(records ?? [])],
  })
  if (!/^\s*[{[]/.test(text)) {
    const model = await modelOfEdmx(path, text)
    const report = createMetadataReport(model, { version: '', generatedOn: '' })
    const payload = advertisedPayload(model, lookups)
    return {
      description: `metadata file ${path}`,
      payload,
      knowsLookups,
      names: { ...namesOf(report), entitySets: entitySetsByType(model) },
    }
  }
  const report = readable(path, 'metadata report', () => readMetadataReport(text))
  return {
    description: `metadata report ${path}`,
    payload: reportedPayload(report, lookups),
    version: report.version,
    knowsLookups,
    names: namesOf(report),
  }
}

async function modelOfEdmx(path: string, text: string): Promise<EntityDataModel> {
  const mistake = noMetadataIn(path, text)
  if (mistake !== undefined) throw new ConfigurationError(`--metadata: ${mistake}`)
  const { valid, findings, model } = await validateMetadata(text)
  if (valid && model !== undefined) return model
  const violations = findings.filter(({ outcome }) => outcome === 'violated')
  const more =
    violations.length > MOST_FINDINGS ? [`and ${(violations.length - MOST_FINDINGS).toLocaleString('en')} more`] : []
  const lines = [...violations.slice(0, MOST_FINDINGS).map(findingInOneLine), ...more]
  throw new ConfigurationError(
    [
      `${path} holds invalid metadata, so that nothing can be judged by them:`,
      ...lines,
      `npx dd-acceptance metadata ${path} shows all of them`,
    ].join('\n  '),
  )
}

function readLookups({ name: path, text }: NamedText): readonly JsonObject[] {
  if (/"@(?:odata\.)?nextLink"\s*:/.test(text)) {
    throw new ConfigurationError(
      `${path} is one page of several, by its nextLink: values of the other pages would count as not advertised; save the records of all pages as {"value": [...]}`,
    )
  }
  return readable(path, 'file of Lookup records', () => readLookupRecords(Buffer.from(text)))
}

function readable<Value>(path: string, kind: string, read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    throw new ConfigurationError(`${path} is not a ${kind} that can be used: ${messageOf(error)}`)
  }
}

async function textOf(option: string, path: string): Promise<string> {
  try {
    return decodeXml(await readFile(path))
  } catch (error) {
    throw new ConfigurationError(`${option} ${path} cannot be read: ${fileFault(error)}`)
  }
}
