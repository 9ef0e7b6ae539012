import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { messageInOneLine } from '../../dictionary/wording'
import { WORK_FOLDERS } from '../reports-folder'
import { whyNoMetadataReport } from './doubts'
import { METADATA_REPORTS, type Remark } from './read-result'

/** Folders with results, and remarks about those without any. */
export interface ResultFolders {
  /** Each folder once, in an order that does not depend on how they were named. */
  readonly folders: readonly string[]
  readonly remarks: readonly Remark[]
}

/**
 * Finds results, which are folders with one of these files, in folders and all folders below them, but for those that are
 * called `archived`, `kept`, `node_modules` or `.git`. A folder that several names or symbolic links lead to counts once.
 *
 * @throws Error in one line when one of the paths is not a folder
 */
export async function findResults(
  paths: readonly string[],
  names: readonly string[] = METADATA_REPORTS,
): Promise<ResultFolders> {
  const roots = await Promise.all(paths.map(rootOf))
  const walk = new FolderWalk(names)
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

/** A folder as it was come to, and as it is called without symbolic links. */
interface Folder {
  readonly path: string
  readonly real: string
}

/** Folders of npm and git in a project: large, and with the examples of packages rather than results. */
const FOLDERS_OF_TOOLS: readonly string[] = ['node_modules', '.git']

/**
 * Folders with results that newer ones have replaced, or will replace; `archived` is that of RESO's tools, `kept` holds what was
 * Certified before.
 */
const OTHERS: readonly string[] = ['archived', 'kept', ...WORK_FOLDERS, ...FOLDERS_OF_TOOLS]

/** Looks for folders with a file of certain names; each folder is entered once, whatever leads to it. */
class FolderWalk {
  readonly found: Folder[] = []
  readonly remarks: Remark[] = []
  readonly #names: readonly string[]
  readonly #entered = new Set<string>()

  constructor(names: readonly string[]) {
    this.#names = names
  }

  /** Walks a folder and what is below it; where all of it is without results, that is remarked. */
  async start(path: string): Promise<void> {
    if (!(await this.#isSettled(path))) this.#remarkEmpty(path)
  }

  /** False when nothing was found that a remark does not tell already. */
  async #isSettled(path: string): Promise<boolean> {
    try {
      return await this.#enter(path)
    } catch (error) {
      this.remarks.push({ path, reason: `it cannot be read: ${messageInOneLine(error)}` })
      return true
    }
  }

  async #enter(path: string): Promise<boolean> {
    const real = await realpath(path)
    if (this.#entered.has(real)) return true
    this.#entered.add(real)
    const entries = await readdir(path, { withFileTypes: true })
    const isFound = entries.some(({ name }) => this.#names.includes(name))
    if (isFound) this.found.push({ path, real })
    const empty: string[] = []
    let isSettled = isFound
    for (const below of await foldersIn(path, entries)) {
      if (await this.#isSettled(below)) isSettled = true
      else empty.push(below)
    }
    // Tools keep other things in the folder of a result.
    if (isSettled && !isFound) for (const below of empty) this.#remarkEmpty(below)
    return isSettled
  }

  #remarkEmpty(path: string): void {
    const reason = whyNoMetadataReport(path) ?? `there is no ${this.#names.join(' or ')} in it or below it`
    this.remarks.push({ path, reason })
  }
}

/** By name; a symbolic link to nothing is one of them, so that it is told. */
async function foldersIn(path: string, entries: readonly Dirent[]): Promise<string[]> {
  const folders: string[] = []
  for (const entry of entries)
    if (!OTHERS.includes(entry.name) && (await isFolder(path, entry))) folders.push(entry.name)
  return folders.sort().map((name) => join(path, name))
}

async function isFolder(path: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  const target = await stat(join(path, entry.name)).catch(() => undefined)
  return target === undefined || target.isDirectory()
}
