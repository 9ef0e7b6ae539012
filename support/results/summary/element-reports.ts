import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { METADATA_REPORTS, type ReadResult, readResult, resultOf } from '../aggregate/read-result'
import { type RunReports, takeReports } from '../run-reports'
import { listedVariations, readVariations, type WrittenVariation } from './explorer/read-variations'
import { type RolledUp, readRolledUp } from './read-rolled-up'

/** What the reports of a run say of the elements of the server. */
export interface ElementReports extends ReadResult {
  /** Undefined when nothing was sampled. */
  readonly rolledUp: RolledUp | undefined
  readonly variations: readonly WrittenVariation[]
}

/**
 * Returns the reports that the run of this process has just written, else reads those in the folder; undefined where there
 * is no metadata report.
 *
 * @throws ConfigurationError when a rolled-up report or the variations report is broken
 */
export async function elementReports(folder: string, version: string): Promise<ElementReports | undefined> {
  const kept = takeReports(folder)
  if (kept !== undefined && kept.metadata.fields.length > 0) return ofReports(folder, kept)
  if (!METADATA_REPORTS.some((name) => existsSync(join(folder, name)))) return undefined
  const read = await readResult(folder, version)
  if (read.result === undefined) return { ...read, rolledUp: undefined, variations: [] }
  const rolledUp = await readRolledUp(folder, version)
  return { ...read, rolledUp, variations: await readVariations(folder, version) }
}

const ofReports = (folder: string, { metadata, sampled, variations }: RunReports): ElementReports => ({
  ...resultOf(folder, metadata, sampled?.availability),
  rolledUp: sampled && {
    advertised: sampled.rolledUp.metadata.advertised,
    available: sampled.rolledUp.availability.availability.resourcesBinary,
  },
  variations: variations === undefined ? [] : listedVariations(variations),
})
