import { type Entry, openPromise, type ZipFile } from 'yauzl'
import type { PayloadFile } from './payload-file'
import { payloadText } from './payload-text'
import { UnreadablePayload } from './unreadable-payload'

/** What a zip file may hold: far more than a certification sample (RCP-25: up to 100,000 records of each Resource). */
const MAX_ENTRIES = 10_000
const MAX_INFLATED_BYTES = 4 * 1024 * 1024 * 1024

/** Archives made on a Mac have a file of attributes beside each file. */
const MAC_ATTRIBUTES = /(^|\/)(__MACOSX\/|\._)/

/**
 * Every `*.json` in a zip file, in the order of their names, each inflated only when it is its turn.
 *
 * The declared sizes are added up before anything is inflated, and an entry that inflates to another size than it
 * declares is refused while it is being read: a zip bomb costs no more than its directory.
 *
 * @throws UnreadablePayload when it is no intact zip file, has no `*.json`, is encrypted or too large
 */
export async function* zipPayloads(path: string): AsyncGenerator<PayloadFile> {
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
  return intact(name, NO_ENTRY, async () => payloadText(await archive.openReadStreamPromise(entry), name))
}

const NO_ZIP = 'is no zip file, or it is damaged or cut short'

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
