import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough, pipeline, type Readable, Transform } from 'node:stream'
import { finished } from 'node:stream/promises'
import { isSubmitted, type SubmittedFile } from '../../results/submission-layout'

/** A file that goes into an archive. */
export interface FileToSend extends SubmittedFile {
  /** The place where it is read from. */
  readonly source: string
  readonly bytes: number
}

/**
 * Lists the reports of a step, with their digests.
 *
 * @param step the name of its folder in the archive
 * @param folder where they are
 */
export async function filesOfStep(step: string, folder: string): Promise<readonly FileToSend[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile() && isSubmitted(entry.name)).map(({ name }) => name)
  const files: FileToSend[] = []
  for (const name of names.toSorted()) {
    const source = join(folder, name)
    files.push({ path: `${step}/${name}`, source, ...(await digested(source)) })
  }
  return files
}

async function digested(source: string): Promise<{ readonly digest: string; readonly bytes: number }> {
  const hash = createHash('sha256')
  let bytes = 0
  const stream = createReadStream(source)
  stream.on('data', (piece) => {
    hash.update(piece)
    bytes += piece.length
  })
  await finished(stream)
  return { digest: hash.digest('hex'), bytes }
}

/** A time that stands for none, so that the same files make the same archive. Zip knows no zones, and none before 1980. */
const NO_TIME = new Date(1980, 0, 1)

/**
 * Returns a zip archive of files as a stream, which holds one piece of a file at a time. The same files are the same bytes.
 *
 * The stream fails where a file is not any more what its digest says.
 */
export function archiveOf(files: readonly FileToSend[]): Readable {
  const { ZipFile }: typeof import('yazl') = require('yazl')
  const zip = new ZipFile()
  const archive = new PassThrough()
  let reading: Readable | undefined
  archive.once('close', () => reading?.destroy())
  const fail = (error: unknown) => archive.destroy(error instanceof Error ? error : undefined)
  zip.on('error', fail)
  for (const file of files) {
    zip.addReadStreamLazy(file.path, { mtime: NO_TIME, forceDosTimestamp: true, mode: 0o100644 }, (give) => {
      reading = createReadStream(file.source)
      give(
        undefined,
        pipeline(reading, unchanged(file), (error) => error && fail(error)),
      )
    })
  }
  zip.end()
  zip.outputStream.pipe(archive)
  return archive
}

/** Lets the content of a file through, and fails at its end where it is another one than before. */
function unchanged({ path, digest }: FileToSend): Transform {
  const hash = createHash('sha256')
  return new Transform({
    transform: (piece: Buffer, _encoding, done) => {
      hash.update(piece)
      done(null, piece)
    },
    flush: (done) => done(hash.digest('hex') === digest ? null : new Error(`${path} changed while it was sent`)),
  })
}
