import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from 'dd-acceptance/support/dictionary/error-code'
import type { FileStore } from '../files/file-store'
import type { Reader, Store } from '../store/store'

/** Describes where the files of a desk are. */
export interface FilePlaces {
  readonly files: FileStore
  /** The folder of mails that are written into files; undefined where they are sent. */
  readonly outbox: string | undefined
}

/**
 * Removes the files of what was forgotten, and what the files of the database still have of it. Whatever a process that ended in
 * between has left is removed at the next start.
 *
 * @returns how many files were removed
 */
export async function removeFiles(store: Store, { files, outbox }: FilePlaces): Promise<number> {
  const removed = (await removeReports(store.reader, files)) + (await removeMails(store.reader, outbox))
  await store.overwriteDeleted()
  return removed
}

async function removeReports(reader: Reader, files: FileStore): Promise<number> {
  let removed = 0
  for (const { digest, since } of await reader.selectFrom('file_to_remove').selectAll().execute()) {
    for (const path of files.pathsOf(digest))
      if (await mayGo(reader, path, digest, since)) {
        await rm(path, { force: true })
        removed++
      }
    await reader.deleteFrom('file_to_remove').where('digest', '=', digest).execute()
  }
  return removed
}

/** Clocks of disks go in steps, and may be behind by so many milliseconds. */
const STEP_MS = 50

/** The same content may have come again: then it has a row, or it was put there after the row went, and will have one. */
async function mayGo(reader: Reader, path: string, digest: string, since: string): Promise<boolean> {
  const again = await reader.selectFrom('file').select('digest').where('digest', '=', digest).executeTakeFirst()
  return again === undefined && (await changedAt(path)) < Date.parse(since) - STEP_MS
}

/** Returns when a file was put where it is; never where there is none. */
async function changedAt(path: string): Promise<number> {
  try {
    return (await stat(path)).ctimeMs
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return Number.POSITIVE_INFINITY
    throw error
  }
}

/** A mail that was being written while its row went is a file without a row, as are those that were written before. */
const MAIL = /^([0-9a-f-]{36})\.eml(?:\.part)?$/

async function removeMails(reader: Reader, outbox: string | undefined): Promise<number> {
  if (outbox === undefined) return 0
  let removed = 0
  for (const name of await readdir(outbox)) {
    const id = MAIL.exec(name)?.[1]
    if (id === undefined) continue
    const mail = await reader.selectFrom('mail').select('id').where('id', '=', id).executeTakeFirst()
    if (mail !== undefined) continue
    await rm(join(outbox, name), { force: true })
    removed++
  }
  return removed
}
