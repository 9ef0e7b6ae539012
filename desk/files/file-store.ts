import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline as piped, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { createGunzip, createGzip, gunzip } from 'node:zlib'
import { errorCode } from 'dd-acceptance/support/dictionary/error-code'
import type { Reader } from '../store/store'

/** Says how old is what nothing refers to when it is removed: a transaction that is about to refer to it takes no longer. */
const ORPHAN_MS = 24 * 3_600_000

const DIGEST = /^[0-9a-f]{64}$/

/** The name of a kept file. Those of earlier versions have no suffix, and are not compressed. */
const KEPT = /^([0-9a-f]{64})(?:\.gz)?$/

const unzipped = promisify(gunzip)

/**
 * Files beside the database, each once, compressed, and by the digest of its content. A file is on the disk before a row refers to it: a process that ends in
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

  /** Returns where a file is kept, compressed by gzip (RFC 1952). */
  pathOf(digest: string): string {
    return `${this.#plainPathOf(digest)}.gz`
  }

  /** Returns all places where a file may be: earlier versions of the desk did not compress. */
  pathsOf(digest: string): readonly string[] {
    return [this.pathOf(digest), this.#plainPathOf(digest)]
  }

  #plainPathOf(digest: string): string {
    if (!DIGEST.test(digest)) throw new RangeError('this is not a digest')
    return join(this.#kept, digest.slice(0, 2), digest)
  }

  /** @throws Error with code ENOENT where a file is not kept */
  async check(digest: string): Promise<void> {
    await this.#locate(digest)
  }

  async #locate(digest: string): Promise<{ readonly path: string; readonly isCompressed: boolean }> {
    const path = this.pathOf(digest)
    try {
      await stat(path)
      return { path, isCompressed: true }
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error
    }
    const plain = this.#plainPathOf(digest)
    await stat(plain)
    return { path: plain, isCompressed: false }
  }

  async read(digest: string): Promise<Buffer> {
    const { path, isCompressed } = await this.#locate(digest)
    const bytes = await readFile(path)
    return isCompressed ? await unzipped(bytes) : bytes
  }

  /** Reads a file piece by piece. */
  async stream(digest: string): Promise<Readable> {
    const { path, isCompressed } = await this.#locate(digest)
    const bytes = createReadStream(path)
    // What goes wrong is an error of the stream that is returned.
    return isCompressed ? piped(bytes, createGunzip(), () => undefined) : bytes
  }

  /** Puts a copy of a file into a folder to work in. */
  async place(digest: string, path: string): Promise<void> {
    await pipeline(await this.stream(digest), createWriteStream(path, { mode: 0o600 }))
  }

  /** Moves a file here, of whose content the digest is known; it is on the disk when this returns. */
  async keep(path: string, digest: string): Promise<void> {
    const target = this.pathOf(digest)
    const compressed = `${path}.gz`
    await mkdir(dirname(target), { recursive: true, mode: 0o700 })
    await pipeline(createReadStream(path), createGzip(), createWriteStream(compressed, { mode: 0o600 }))
    await flush(compressed)
    await rename(compressed, target)
    await flush(dirname(target))
    await rm(path)
  }

  /** Removes what nothing refers to any more, and what interrupted processes have left. Returns how many files. */
  async sweep(reader: Reader, now: Date): Promise<number> {
    const referred = new Set((await reader.selectFrom('file').select('digest').execute()).map(({ digest }) => digest))
    const isOld = async (path: string) => now.getTime() - (await stat(path)).mtimeMs > ORPHAN_MS
    const orphans = (await filesBelow(this.#kept)).filter((path) => !referred.has(digestOf(path)))
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

/** Returns the digest of a kept file; empty for what is no such file. */
const digestOf = (path: string): string => KEPT.exec(basename(path))?.[1] ?? ''

async function filesBelow(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
