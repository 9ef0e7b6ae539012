import { crc32 } from 'node:zlib'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { kindOfArchive, kindOfFile } from './file-kind'
import { UnreadableWorkbook } from './workbook-problem'

/**
 * Most bytes that the parts of a workbook may have when inflated. The largest official workbook (2.1) has 18 MB;
 * what is far beyond it is a mistake or an attack.
 */
export const MAX_INFLATED_BYTES = 100 * 1024 * 1024

/** Hyperlink relations, comments and pictures are a third of an official workbook and hold no cell. */
const PART_WITHOUT_CELLS =
  /^xl\/(worksheets\/_rels|comments|threadedComments|persons|drawings|media|printerSettings)\//i

/**
 * Unpacks the parts of an .xlsx file that hold cells, by their path in the archive.
 *
 * The declared sizes are added up before anything is inflated, and an entry that inflates to another size than it
 * declares is refused while it is being read: a zip bomb costs no more than its directory. Neither is a part read whose
 * checksum is another one, nor an archive that has a part twice: programs differ in which of them counts.
 *
 * @throws UnreadableWorkbook when the bytes are not an intact zip archive, hold no workbook or are too large.
 */
export async function unpackWorkbook(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const kind = kindOfFile(bytes)
  if (kind !== undefined) throw new UnreadableWorkbook(kind)
  const archive = await openArchive(bytes)
  const entries = await listEntries(archive)
  const declared = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (declared > MAX_INFLATED_BYTES) {
    throw new UnreadableWorkbook(`it would inflate to ${declared} bytes; at most ${MAX_INFLATED_BYTES} are read`)
  }
  const otherKind = kindOfArchive(new Set(entries.map(({ fileName }) => fileName)))
  if (otherKind !== undefined) throw new UnreadableWorkbook(otherKind)
  const parts = new Map<string, Buffer>()
  for (const entry of entries.filter(({ fileName }) => !PART_WITHOUT_CELLS.test(fileName))) {
    if (parts.has(entry.fileName)) throw damaged(new Error(`${entry.fileName} is there twice`))
    parts.set(entry.fileName, await inflate(archive, entry))
  }
  return parts
}

const damaged = (cause: unknown): UnreadableWorkbook =>
  new UnreadableWorkbook('it is not an .xlsx workbook, or it is damaged or cut short', { cause })

function openArchive(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, archive) => (error ? reject(damaged(error)) : resolve(archive)))
  })
}

function listEntries(archive: ZipFile): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = []
    archive.on('error', (error) => reject(damaged(error)))
    archive.on('end', () => resolve(entries))
    archive.on('entry', (entry: Entry) => {
      entries.push(entry)
      archive.readEntry()
    })
    archive.readEntry()
  })
}

function inflate(archive: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => {
      if (error) return reject(damaged(error))
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', (cause) => reject(damaged(cause)))
      stream.on('end', () => {
        const content = Buffer.concat(chunks)
        if (crc32(content) === entry.crc32) resolve(content)
        else reject(damaged(new Error(`${entry.fileName} has another checksum`)))
      })
    })
  })
}
