import { randomUUID } from 'node:crypto'
import { createReadStream, existsSync, type ReadStream } from 'node:fs'
import { copyFile, link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Reader } from '../store/store'

/** Says how old is what nothing refers to when it is removed: a transaction that is about to refer to it takes no longer. */
const ORPHAN_MS = 24 * 3_600_000

const DIGEST = /^[0-9a-f]{64}$/

/**
 * Files beside the database, each once and by its digest. A file is on the disk before a row refers to it: a process that ends in
 * between leaves a file too many, and never one too few.
 */
export class FileStore {
  readonly #kept: string
  readonly #incoming: string

  /** @param folder is made where it does not exist */
  constructor(folder: string) {
    this.#kept = join(folder, 'files')
    this.#incoming = join(folder, 'incoming')
  }

  /** Gives a new empty folder to `use`, and removes it with what is left in it. */
  async withFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
    const folder = join(this.#incoming, randomUUID())
    await mkdir(folder, { recursive: true, mode: 0o700 })
    try {
      return await use(folder)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  /** Returns where a file is kept. */
  pathOf(digest: string): string {
    if (!DIGEST.test(digest)) throw new RangeError('this is not a digest')
    return join(this.#kept, digest.slice(0, 2), digest)
  }

  read(digest: string): Promise<Buffer> {
    return readFile(this.pathOf(digest))
  }

  /** Reads a file piece by piece. */
  stream(digest: string): ReadStream {
    return createReadStream(this.pathOf(digest))
  }

  /** Puts a file into a folder to work in, where it is read and never changed. */
  async place(digest: string, path: string): Promise<void> {
    const kept = this.pathOf(digest)
    // Not every file system has links.
    await link(kept, path).catch(() => copyFile(kept, path))
  }

  /** Moves a file here, of whose content the digest is known; it is on the disk when this returns. */
  async keep(path: string, digest: string): Promise<void> {
    const target = this.pathOf(digest)
    await mkdir(dirname(target), { recursive: true, mode: 0o700 })
    await flush(path)
    await rename(path, target)
    await flush(dirname(target))
  }

  /** Removes what nothing refers to any more, and what interrupted processes have left. Returns how many files. */
  async sweep(reader: Reader, now: Date): Promise<number> {
    const referred = new Set((await reader.selectFrom('file').select('digest').execute()).map(({ digest }) => digest))
    const isOld = async (path: string) => now.getTime() - (await stat(path)).mtimeMs > ORPHAN_MS
    const orphans = (await filesBelow(this.#kept)).filter((path) => !referred.has(path.slice(-64)))
    const left = await filesBelow(this.#incoming)
    let removed = 0
    for (const path of [...orphans, ...left]) {
      if (!(await isOld(path))) continue
      await rm(path, { force: true })
      removed++
    }
    return removed
  }
}

/** Waits until a file, or the names in a folder, are on the disk. Windows has no handles of folders. */
async function flush(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
