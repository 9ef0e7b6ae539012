import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import { printable } from 'dd-acceptance/support/dictionary/wording'
import { isOfSubmission } from 'dd-acceptance/support/results/submission-layout'
import type { Entry, ZipFile } from 'yauzl'

/** A file of a submission, as it was unpacked. */
export interface SubmittedFile {
  /** `<step>/<report>`. */
  readonly path: string
  /** SHA-256 of its content. */
  readonly digest: string
  readonly bytes: number
}

/** Describes how much an archive may hold. */
export interface ArchiveLimits {
  readonly files: number
  /** Of all files together, unpacked. */
  readonly bytes: number
}

/** Two steps leave about twenty files each. Exchanges and payload reports of large servers take some hundred megabytes. */
const LIMITS: ArchiveLimits = { files: 100, bytes: 1024 ** 3 }

/** An archive that is not unpacked. The reasons are for whoever sent it. */
export class RefusedArchive extends Error {
  override readonly name = 'RefusedArchive'
  readonly reasons: readonly string[]

  constructor(reasons: readonly string[], options?: ErrorOptions) {
    super(`the archive is refused: ${reasons.join('; ')}`, options)
    this.reasons = reasons
  }
}

/**
 * Unpacks the zip archive of a submission into an empty folder. What it says of itself is not trusted: all names are checked
 * before anything is written, and no more is written than it declares and the limits allow.
 *
 * @throws RefusedArchive when it is not an intact archive of a submission; what was written then has no meaning
 */
export async function unpackArchive(
  archive: string,
  folder: string,
  limits: ArchiveLimits = LIMITS,
): Promise<readonly SubmittedFile[]> {
  const { openPromise }: typeof import('yauzl') = require('yauzl')
  const options = { autoClose: false, lazyEntries: true, strictFileNames: true }
  const zip = await intact('the archive', () => openPromise(archive, options))
  try {
    const entries = await checkedEntries(zip, limits)
    const files: SubmittedFile[] = []
    for (const entry of entries) files.push(await unpack(zip, entry, folder))
    return files
  } finally {
    zip.close()
  }
}

async function checkedEntries(zip: ZipFile, limits: ArchiveLimits): Promise<readonly Entry[]> {
  if (zip.entryCount > 2 * limits.files) throw new RefusedArchive([`it holds more than ${limits.files} files`])
  const entries: Entry[] = []
  await intact('the archive', async () => {
    for await (const entry of zip.eachEntry()) if (!isFolder(entry)) entries.push(entry)
  })
  const reasons = [...reasonsAgainst(entries, limits)]
  if (reasons.length > 0) throw new RefusedArchive(reasons)
  return entries
}

/** Folders need not be made: each file says where it is. */
const isFolder = ({ fileName }: Entry): boolean => fileName.endsWith('/')

function* reasonsAgainst(entries: readonly Entry[], { files, bytes }: ArchiveLimits): Generator<string> {
  if (entries.length === 0) yield 'it holds no file'
  if (entries.length > files) yield `it holds ${entries.length} files, and at most ${files} are read`
  const declared = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  if (declared > bytes) yield `it holds ${declared} bytes, and at most ${bytes} are read`
  const seen = new Set<string>()
  for (const entry of entries) {
    const name = printable(entry.fileName)
    if (!isOfSubmission(entry.fileName)) yield `${name} is not a report of a certification step`
    else if (seen.has(entry.fileName)) yield `${name} is in it twice`
    else if (entry.isEncrypted()) yield `${name} is encrypted`
    else if (!isRegularFile(entry)) yield `${name} is not a file`
    seen.add(entry.fileName)
  }
}

/** The type of a file stands in the upper half, where the archive was made on a system that has types (stat.h). */
function isRegularFile({ externalFileAttributes }: Entry): boolean {
  const type = (externalFileAttributes >>> 16) & 0o170000
  return type === 0 || type === 0o100000
}

/** Unpacks one file, and holds it to its declared size and checksum (PKWARE APPNOTE, 4.4.7 and 4.4.9). */
async function unpack(zip: ZipFile, entry: Entry, folder: string): Promise<SubmittedFile> {
  const path = entry.fileName
  const target = join(folder, path)
  await mkdir(dirname(target), { recursive: true })
  const hash = createHash('sha256')
  let checksum = 0
  const watch = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk)
      checksum = crc32(chunk, checksum)
      done(null, chunk)
    },
  })
  await intact(path, async () => {
    // It ends the stream with an error as soon as there is more than the entry declares.
    await pipeline(
      await zip.openReadStreamPromise(entry),
      watch,
      createWriteStream(target, { flags: 'wx', mode: 0o600 }),
    )
    if (checksum !== entry.crc32) throw new Error('another checksum')
  })
  return { path, digest: hash.digest('hex'), bytes: entry.uncompressedSize }
}

/** Takes what goes wrong while an archive is read for a fault of the archive; a disk that is full is not one. */
async function intact<Value>(name: string, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read()
  } catch (cause) {
    if (cause instanceof RefusedArchive || isOfSystem(cause)) throw cause
    throw new RefusedArchive([`${name} is damaged, cut short, or not what a zip archive says it is`], { cause })
  }
}

const isOfSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error
