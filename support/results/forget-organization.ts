import { existsSync, lstatSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { ConfigurationError } from '../dictionary/command-line'
import { fileFault } from '../dictionary/file-fault'
import { printable } from '../dictionary/wording'
import { type ForgettablePlace, type FoundResults, findResults } from './forget/find-results'
import { indexFiles, writeRecipientIndex } from './recipient-index'

/** Describes what is found of an organization below folders. */
export interface Findings extends FoundResults {
  /** The folders that were looked through. */
  readonly folders: readonly string[]
}

/**
 * Finds all that runs and certifications have left of an organization below folders, as the provider or as the recipient. Nothing
 * is deleted.
 *
 * @throws ConfigurationError in one line where a folder is not there, or is a link
 */
export function findOrganization(folders: readonly string[], uoi: string): Findings {
  for (const folder of folders) checkFolder(folder)
  const found = folders.map((folder) => findResults(folder, uoi))
  return {
    folders,
    places: found.flatMap(({ places }) => places),
    doubtful: found.flatMap(({ doubtful }) => doubtful),
    taken: found.flatMap(({ taken }) => taken),
    unread: found.flatMap(({ unread }) => unread),
  }
}

function checkFolder(folder: string): void {
  const stats = lstatSync(folder, { throwIfNoEntry: false })
  if (stats === undefined) throw new ConfigurationError(`there is no folder ${folder}`)
  if (stats.isSymbolicLink()) throw new ConfigurationError(`${folder} is a link: name the folder itself`)
  if (!stats.isDirectory()) throw new ConfigurationError(`${folder} is not a folder`)
}

/**
 * Deletes what was found, and empty folders that are left of it, and writes the lists of recipients anew.
 *
 * @returns what could not be deleted, each with the reason
 */
export async function deleteFound({ folders, places }: Findings, now: Date): Promise<readonly string[]> {
  const failures = places.flatMap(deletePlace)
  for (const folder of folders) {
    const own = places.filter((place) => !relative(folder, place.folder).startsWith('..'))
    for (const place of own) removeEmpty(place.folder, folder)
    if (own.length > 0 && existsSync(join(folder, indexFiles.page))) failures.push(...(await listAnew(folder, now)))
  }
  return failures
}

function deletePlace({ folder, entries }: ForgettablePlace): readonly string[] {
  const paths = entries === undefined ? [folder] : entries.map((name) => join(folder, name))
  return paths.flatMap((path) => {
    try {
      // A link in it is deleted, and what it leads to stays.
      rmSync(path, { recursive: true, force: true, maxRetries: 3 })
      return []
    } catch (error) {
      return [printable(`${path}: ${fileFault(error)}`)]
    }
  })
}

/** Names of folders are names of organizations too. One with something in it stays. */
function removeEmpty(folder: string, until: string): void {
  for (let path = folder; path !== until && !relative(until, path).startsWith('..'); path = dirname(path)) {
    try {
      rmdirSync(path)
    } catch {
      if (existsSync(path)) return
    }
  }
}

async function listAnew(folder: string, now: Date): Promise<readonly string[]> {
  try {
    await writeRecipientIndex(folder, now)
    return []
  } catch (error) {
    return [printable(`${join(folder, indexFiles.page)}: ${fileFault(error)}`)]
  }
}
