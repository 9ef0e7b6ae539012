import { realpath, stat } from 'node:fs/promises'
import { FolderWalk } from './folder-walk'
import { METADATA_REPORTS, type Remark } from './read-result'

/** Where results are, and where there are none. */
export interface ResultFolders {
  /** Each folder once, in an order that does not depend on how they were named. */
  readonly folders: readonly string[]
  readonly remarks: readonly Remark[]
}

/**
 * Finds results, which are folders with a metadata report, in folders and all folders below them, but for those that are
 * called `archived`. A folder that several names or symbolic links lead to counts once.
 *
 * @throws Error in one line when one of the paths is no folder
 */
export async function findResults(paths: readonly string[]): Promise<ResultFolders> {
  const roots = await Promise.all(paths.map(rootOf))
  const walk = new FolderWalk(METADATA_REPORTS)
  for (const { path } of inOrder(roots)) await walk.start(path)
  return { folders: inOrder(walk.found).map(({ path }) => path), remarks: walk.remarks }
}

async function rootOf(path: string) {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory() !== true) throw new Error(`there is no folder ${path}`)
  return { path, real: await realpath(path) }
}

/** Folders before what is below them. */
const inOrder = <Folder extends { readonly real: string }>(folders: readonly Folder[]): readonly Folder[] =>
  [...folders].sort((one, other) => (one.real < other.real ? -1 : 1))
