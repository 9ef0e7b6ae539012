import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { ConfigurationError } from '../../dictionary/command-line'
import { errorCode } from '../../dictionary/error-code'
import { fileFault } from '../../dictionary/file-fault'
import { counted, printable } from '../../dictionary/wording'
import { packageNames } from '../certificate'

/** Describes what a package holds: the certificate and its signature as they are, and digests of everything else. */
export interface ReadPackage {
  readonly certificate: Buffer | undefined
  readonly signature: Buffer | undefined
  /** All other files by their names in the package. */
  readonly others: ReadonlyMap<string, { readonly sha256: string; readonly bytes: number }>
}

/** A package that nobody can read in one way only. The message says why in one line. */
export class BrokenPackage extends Error {
  override readonly name = 'BrokenPackage'
}

/** A certification has some forty reports, of which the largest take some hundred megabytes. */
const MOST_FILES = 200
const MOST_BYTES = 1024 ** 3

/** Limits what is kept in memory: the certificate names each report in a line, a signature has a fixed length. */
const MOST_KEPT = 1024 ** 2

/**
 * Reads a package, and trusts nothing that it says of itself: each name once, no links, no more than it declares and the limits
 * allow, and the same names and sizes in both places where a zip archive has them, so that no other program unpacks other files
 * than those that were looked at.
 *
 * @throws ConfigurationError where there is no such file
 * @throws BrokenPackage where it is not an intact archive
 */
export async function readPackage(path: string): Promise<ReadPackage> {
  const { openPromise }: typeof import('yauzl') = require('yauzl')
  const zip = await intact(path, 'it is not a zip archive, or it is cut short', () =>
    openPromise(path, { autoClose: false, lazyEntries: true, strictFileNames: true }),
  )
  try {
    const kept = new Map<string, Buffer>()
    const others = new Map<string, { sha256: string; bytes: number }>()
    for (const entry of await checkedEntries(zip, path)) {
      const name = entry.fileName
      const isKept = name === packageNames.certificate || name === packageNames.signature
      if (isKept) kept.set(name, await keptEntry(zip, entry, path))
      else others.set(name, await digestOf(zip, entry, path))
    }
    return { certificate: kept.get(packageNames.certificate), signature: kept.get(packageNames.signature), others }
  } finally {
    zip.close()
  }
}

async function checkedEntries(zip: ZipFile, path: string): Promise<readonly Entry[]> {
  if (zip.entryCount > MOST_FILES) throw new BrokenPackage(`it holds ${counted(zip.entryCount, 'file')}`)
  const entries: Entry[] = []
  await intact(path, 'its list of files is damaged, or has names that lead out of it', async () => {
    for await (const entry of zip.eachEntry()) entries.push(entry)
  })
  const declared = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  if (declared > MOST_BYTES) throw new BrokenPackage(`it declares ${counted(declared, 'byte')}`)
  const seen = new Set<string>()
  for (const entry of entries) {
    const name = printable(entry.fileName)
    if (seen.has(entry.fileName)) throw new BrokenPackage(`${name} is in it twice`)
    if (entry.isEncrypted()) throw new BrokenPackage(`${name} is encrypted`)
    if (!isRegularFile(entry)) throw new BrokenPackage(`${name} is not a file`)
    seen.add(entry.fileName)
    await checkLocalHeader(zip, entry, path)
  }
  return entries
}

/** The type of a file stands in the upper half, where the archive was made on a system that has types (stat.h). */
function isRegularFile({ externalFileAttributes, fileName }: Entry): boolean {
  const type = (externalFileAttributes >>> 16) & 0o170000
  return (type === 0 || type === 0o100000) && !fileName.endsWith('/')
}

/** Programs that unpack while they read go by the header before a file, and not by the list at the end (APPNOTE, 4.3.7). */
async function checkLocalHeader(zip: ZipFile, entry: Entry, path: string): Promise<void> {
  const name = printable(entry.fileName)
  const local = await intact(path, `${name} is not where it should be`, () => zip.readLocalFileHeaderPromise(entry))
  const hasSizes = (local.generalPurposeBitFlag & 8) === 0
  const isSame =
    local.fileName.equals(entry.fileNameRaw) &&
    local.compressionMethod === entry.compressionMethod &&
    (!hasSizes || (local.uncompressedSize === entry.uncompressedSize && local.crc32 === entry.crc32))
  if (!isSame) throw new BrokenPackage(`${name} is called otherwise in another place of the archive`)
}

async function keptEntry(zip: ZipFile, entry: Entry, path: string): Promise<Buffer> {
  if (entry.uncompressedSize > MOST_KEPT) throw new BrokenPackage(`${printable(entry.fileName)} is too large`)
  const chunks: Buffer[] = []
  await readEntry(zip, entry, path, (chunk) => chunks.push(chunk))
  return Buffer.concat(chunks)
}

async function digestOf(zip: ZipFile, entry: Entry, path: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256')
  let bytes = 0
  await readEntry(zip, entry, path, (chunk) => {
    hash.update(chunk)
    bytes += chunk.length
  })
  return { sha256: hash.digest('hex'), bytes }
}

/** Reads a file, which ends with an error as soon as there is more of it than it declares. */
async function readEntry(zip: ZipFile, entry: Entry, path: string, take: (chunk: Buffer) => void): Promise<void> {
  await intact(path, `${printable(entry.fileName)} is damaged`, async () => {
    const stream: Readable = await zip.openReadStreamPromise(entry)
    let checksum = 0
    for await (const chunk of stream) {
      checksum = crc32(chunk, checksum)
      take(chunk)
    }
    if (checksum !== entry.crc32) throw new Error('its checksum is another one')
  })
}

async function intact<Value>(path: string, otherwise: string, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read()
  } catch (cause) {
    if (cause instanceof BrokenPackage) throw cause
    // A path that cannot be read says nothing about a package.
    if (errorCode(cause) !== undefined && cause instanceof Error && 'syscall' in cause)
      throw new ConfigurationError(`${path} cannot be read: ${fileFault(cause)}`, { cause })
    throw new BrokenPackage(otherwise, { cause })
  }
}
