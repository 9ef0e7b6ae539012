import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { messageInOneLine } from '../../dictionary/wording'
import type { Remark } from './read-result'

/** A folder as it was come to, and as it is called without symbolic links. */
interface Folder {
  readonly path: string
  readonly real: string
}

/** Where RESO's tools put the results that newer ones have taken the place of. */
const ARCHIVED = 'archived'

/** Looks for folders with a file of certain names; each folder is entered once, whatever leads to it. */
export class FolderWalk {
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
    this.remarks.push({ path, reason: `there is no ${this.#names.join(' or ')} in it or below it` })
  }
}

/** By name; a symbolic link to nothing is one of them, so that it is told. */
async function foldersIn(path: string, entries: readonly Dirent[]): Promise<string[]> {
  const folders: string[] = []
  for (const entry of entries) if (entry.name !== ARCHIVED && (await isFolder(path, entry))) folders.push(entry.name)
  return folders.sort().map((name) => join(path, name))
}

async function isFolder(path: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  const target = await stat(join(path, entry.name)).catch(() => undefined)
  return target === undefined || target.isDirectory()
}
