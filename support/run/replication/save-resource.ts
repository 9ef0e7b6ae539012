import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigurationError } from '../../dictionary/command-line'
import type { CollectionReader, QueryOptions } from '../../odata/collection-reader'
import type { JsonObject } from '../../odata/json-value'
import { textOf } from '../../odata/json-value'
import { writeJson } from '../../odata/write-json'
import { resourcePages } from '../../payload/resource-pages'
import { writeInPieces } from '../../results/write-in-pieces'

/** Describes what was saved of a Resource. */
export interface SavedResource {
  readonly records: number
  readonly files: number
  /** Why no more records were asked for: there are none, as many came as were wanted, or pages came again. */
  readonly end: 'whole' | 'limit' | 'repetition'
}

/** The records of a Resource that are to be saved. */
export interface ResourceToSave {
  readonly entitySet: string
  /** The Fields that identify a record; those without them are told apart by their content. */
  readonly key: readonly string[]
  /** Query options of each request, such as `$expand`. */
  readonly options: QueryOptions
  /** The most records. */
  readonly limit: number
}

/** The most records that a page is asked for. */
const PAGE_SIZE = 1000

/**
 * Saves records page by page, each once, a file for each page. The folder is there as a whole or not at all.
 *
 * @throws RequestError when a page cannot be had; then the folder is as it was
 */
export async function saveResource(
  reader: CollectionReader,
  { entitySet, key, options, limit }: ResourceToSave,
  folder: string,
): Promise<SavedResource> {
  refuseForeign(folder)
  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true })
  const known = new Set<string>()
  let [records, files] = [0, 0]
  let end: SavedResource['end'] = 'whole'
  const pageSize = Math.min(PAGE_SIZE, limit)
  for await (const page of resourcePages(reader, entitySet, {
    followsNextLink: true,
    isAll: () => false,
    pageSize,
    options,
  })) {
    const fresh = page.records.filter((record) => isNew(known, identityOf(record, key))).slice(0, limit - records)
    if (fresh.length > 0) {
      files += 1
      records += fresh.length
      await writeInPieces(join(unfinished, `${String(files).padStart(6, '0')}.json`), recordPieces(fresh))
    }
    if (records >= limit) end = 'limit'
    else if (fresh.length === 0 && page.records.length > 0) end = 'repetition'
    if (end !== 'whole') break
  }
  await rm(folder, { recursive: true, force: true })
  await rename(unfinished, folder)
  return { records, files, end }
}

/** @throws ConfigurationError when a folder, which is to be replaced, holds what was not saved by a replication */
function refuseForeign(folder: string): void {
  const foreign = existsSync(folder) ? readdirSync(folder).find((name) => !/^\d{6,}\.json$/.test(name)) : undefined
  if (foreign !== undefined)
    throw new ConfigurationError(
      `${join(folder, foreign)} was not written by this command, and would be deleted: move it, or name another folder with --out`,
    )
}

/** Makes the pieces of a payload, with a record on each line. */
export function* recordPieces(records: readonly JsonObject[]): Generator<string> {
  yield '{"value": ['
  let before = '\n'
  for (const record of records) {
    yield before + writeJson(record)
    before = ',\n'
  }
  yield '\n]}\n'
}

function isNew(known: Set<string>, identity: string): boolean {
  if (known.has(identity)) return false
  known.add(identity)
  return true
}

function identityOf(record: JsonObject, key: readonly string[]): string {
  const values = key.flatMap((name) => textOf(record, name) ?? [])
  return values.length === key.length && key.length > 0 ? JSON.stringify(values) : writeJson(record)
}
