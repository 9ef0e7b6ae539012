import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataDictionary } from '../../dictionary/data-dictionary'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { readDataDictionary } from '../../dictionary/read-data-dictionary'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { readEntityDataModel } from '../../metadata/read-entity-data-model'
import { parseXml } from '../../metadata/read-xml'
import type { Representation } from '../representation'
import { withFlags } from './flags-metadata'

/** The content of a sample server: one version of the Data Dictionary, as the generator wrote it. */
export interface ReferenceData {
  /** EDMX. */
  readonly metadata: string
  readonly model: EntityDataModel
  readonly dictionary: DataDictionary
}

const DICTIONARIES = join(PROJECT_ROOT, 'features', 'data-dictionary')

/** Declares the milliseconds that sample records have. */
const withPrecision = (metadata: string): string =>
  metadata.replaceAll('Type="Edm.DateTimeOffset"', 'Type="Edm.DateTimeOffset" Precision="3"')

const asWritten = (metadata: string): string => metadata

/** The file that the generator wrote for each representation, and how its text is changed. */
const METADATA = {
  'string lookups': { file: 'metadata-string-lookups.xml', edited: asWritten },
  EnumTypes: { file: 'metadata-enum-types.xml', edited: asWritten },
  IsFlags: { file: 'metadata-enum-types.xml', edited: withFlags },
} as const

const known = new Map<string, ReferenceData>()

/**
 * Reads what the generator wrote, once in a process: many servers of one process share it.
 *
 * @param version `2.0`
 * @throws Error in one line when nothing was generated for the version
 */
export function readReferenceData(version: string, representation: Representation): ReferenceData {
  const id = `${version} ${representation}`
  const data = known.get(id) ?? read(version, representation)
  known.set(id, data)
  return data
}

function read(version: string, representation: Representation): ReferenceData {
  const folder = join(DICTIONARIES, `v${version}`, 'reference')
  if (!existsSync(folder)) {
    const versions = readdirSync(DICTIONARIES).flatMap((name) => name.match(/(?<=^v).+/) ?? [])
    throw new Error(`there is no Data Dictionary ${version} here, but ${versions.join(', ')}`)
  }
  const { file, edited } = METADATA[representation]
  const metadata = edited(withPrecision(readFileSync(join(folder, file), 'utf8')))
  const { document, problems } = parseXml(metadata)
  if (document === undefined) throw new Error(`the metadata in ${folder} are not XML: ${problems[0]?.message}`)
  return {
    metadata,
    model: readEntityDataModel(document),
    dictionary: readDataDictionary(join(folder, 'data-dictionary.json')),
  }
}
