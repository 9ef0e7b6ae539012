import { createReadStream, type Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { errorCode } from '../dictionary/error-code'
import { fileFault } from '../dictionary/file-fault'

/**
 * Reads the payloads that a command line names, one after the other, so that only one of them is in memory: files as
 * they are, folders with every `*.json` below them, zip files with every `*.json` in them (both in the order of their
 * names), and `-` for what is piped into the process.
 *
 * @throws UnreadablePayload at the first one that cannot be read, or has nothing in it to read
 */
export async function* payloadFiles(paths: readonly string[], stdin: Readable): AsyncGenerator<PayloadFile> {
  for (const path of paths) {
    if (path === '-') yield { name: 'standard input', text: await payloadText(stdin, 'standard input') }
    else yield* payloadsAt(path, await existing(path))
  }
}

async function* payloadsAt(path: string, stats: Stats): AsyncGenerator<PayloadFile> {
  if (stats.isDirectory()) {
    for (const name of await payloadsBelow(path)) yield await readFile(name)
  } else if (/\.zip$/i.test(path)) yield* zipPayloads(path)
  else yield await readFile(path)
}

async function payloadsBelow(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.json$/i.test(name)).sort()
  if (names.length === 0) throw new UnreadablePayload(`${folder} has no *.json below it`)
  return names.map((name) => join(folder, name))
}

async function readFile(path: string): Promise<PayloadFile> {
  try {
    return { name: path, text: await payloadText(createReadStream(path), path) }
  } catch (error) {
    throw error instanceof UnreadablePayload ? error : unreadable(path, error)
  }
}

async function existing(path: string): Promise<Stats> {
  try {
    return await stat(path)
  } catch (error) {
    throw unreadable(path, error)
  }
}

function unreadable(path: string, cause: unknown): UnreadablePayload {
  if (errorCode(cause) === 'ENOENT') return new UnreadablePayload(`there is no file ${path}`, { cause })
  return new UnreadablePayload(`${path} cannot be read: ${fileFault(cause)}`, { cause })
}

/** A payload as it was found, before it is parsed. */
export interface PayloadFile {
  /** The path for messages; in an archive behind that of the archive. */
  readonly name: string
  readonly text: string
}

/**
 * A payload that cannot be judged: its file is missing, cut short, not JSON or too large, or it is not clear what it
 * holds. The message names the file and the way out in one line, for people.
 */
export class UnreadablePayload extends Error {
  override readonly name = 'UnreadablePayload'
}

/**
 * The most bytes of one payload. Its records take about ten times as much memory when they are parsed, and Node gives a
 * process between two and four gigabytes.
 */
const MAX_PAYLOAD_BYTES = 128 * 1024 * 1024

/**
 * Reads the text of a payload as a stream, so that nothing beyond the limit is ever held. JSON is UTF-8 (RFC 8259,
 * 8.1); a byte order mark is ignored.
 *
 * @param name of the payload, for messages
 * @throws UnreadablePayload when it is empty, too large or not UTF-8
 */
export async function payloadText(stream: Readable, name: string, maxBytes = MAX_PAYLOAD_BYTES): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxBytes) {
      throw new UnreadablePayload(
        `${name} is larger than ${maxBytes / 1024 / 1024} MB: split it into files with fewer records, which may share a zip file`,
      )
    }
    chunks.push(chunk)
  }
  const text = decode(Buffer.concat(chunks), name)
  if (text.trim() === '') throw new UnreadablePayload(`${name} is empty`)
  return text
}

function decode(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new UnreadablePayload(`${name} is not UTF-8, as JSON has to be: save it in this encoding`, { cause })
  }
}

/**
 * The limits of a zip file, which are far above a certification sample (RCP-25: up to 100,000 records of each
 * Resource).
 */
const MAX_ENTRIES = 10_000
const MAX_INFLATED_BYTES = 4 * 1024 * 1024 * 1024

/** The files of attributes that archives made on a Mac have beside each file. */
const MAC_ATTRIBUTES = /(^|\/)(__MACOSX\/|\._)/

/**
 * Reads every `*.json` in a zip file, in the order of their names, each inflated only when it is its turn.
 *
 * The declared sizes are added up before anything is inflated, and an entry that inflates to another size than it
 * declares is refused while it is being read: a zip bomb costs no more than its directory. Nor is one read whose checksum is
 * another one (PKWARE APPNOTE, 4.4.7).
 *
 * @throws UnreadablePayload when it is not an intact zip file, has no `*.json`, is encrypted or too large
 */
async function* zipPayloads(path: string): AsyncGenerator<PayloadFile> {
  // Most payloads are not zipped.
  const { openPromise }: typeof import('yauzl') = require('yauzl')
  const archive = await intact(path, NO_ZIP, () => openPromise(path, { autoClose: false, lazyEntries: true }))
  try {
    for (const entry of await payloadEntries(archive, path)) {
      const name = `${path}/${entry.fileName}`
      yield { name, text: await readEntry(archive, entry, name) }
    }
  } finally {
    archive.close()
  }
}

async function payloadEntries(archive: ZipFile, path: string): Promise<readonly Entry[]> {
  if (archive.entryCount > MAX_ENTRIES) throw tooLarge(path, `${archive.entryCount} files; at most ${MAX_ENTRIES}`)
  const entries: Entry[] = []
  await intact(path, NO_ZIP, async () => {
    for await (const entry of archive.eachEntry()) entries.push(entry)
  })
  const payloads = entries.filter(({ fileName }) => /\.json$/i.test(fileName) && !MAC_ATTRIBUTES.test(fileName))
  if (payloads.length === 0) throw new UnreadablePayload(`${path} has no *.json in it`)
  const declared = payloads.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (declared > MAX_INFLATED_BYTES) throw tooLarge(path, `${declared} bytes; at most ${MAX_INFLATED_BYTES}`)
  return payloads.toSorted((left, right) => (left.fileName < right.fileName ? -1 : 1))
}

function readEntry(archive: ZipFile, entry: Entry, name: string): Promise<string> {
  if (entry.isEncrypted()) throw new UnreadablePayload(`${name} is encrypted: pack it without a password`)
  return intact(name, NO_ENTRY, async () => {
    const stream: Readable = await archive.openReadStreamPromise(entry)
    let checksum = 0
    stream.on('data', (chunk: Buffer) => {
      checksum = crc32(chunk, checksum)
    })
    const text = await payloadText(stream, name)
    if (checksum !== entry.crc32) throw new Error('its checksum is another one')
    return text
  })
}

const NO_ZIP = 'is not a zip file, or it is damaged or cut short'

const NO_ENTRY = 'is damaged: it is not what the zip file says it is'

async function intact<Value>(name: string, otherwise: string, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read()
  } catch (cause) {
    if (cause instanceof UnreadablePayload) throw cause
    throw new UnreadablePayload(`${name} ${otherwise}`, { cause })
  }
}

const tooLarge = (path: string, sizes: string): UnreadablePayload =>
  new UnreadablePayload(`${path} holds ${sizes} are read: split it`)
