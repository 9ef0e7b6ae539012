import type { Readable } from 'node:stream'
import { packageNames } from 'dd-acceptance/support/results/certificate'
import { ZipFile } from 'yazl'
import type { FileStore } from '../files/file-store'
import type { Published } from './published'

/** Times in archives are those of the machine's zone (APPNOTE, 4.4.6), and say nothing here: all files have the first one that there is. */
const FIRST_DAY = new Date(1980, 0, 1)

/**
 * Returns the package of what was certified as a zip archive: the certificate as it was signed, its signature, and the reports that
 * it names, which are read while they are sent. The same endorsement gives the same bytes each time.
 *
 * @throws Error where a report is not kept any more
 */
export async function packageOf({ certificate, statement, signature }: Published, files: FileStore): Promise<Readable> {
  for (const { sha256 } of certificate.files) await files.check(sha256)
  const zip = new ZipFile()
  const options = { mtime: FIRST_DAY, mode: 0o100644, forceDosTimestamp: true }
  const output = zip.outputStream
  zip.on('error', (error: Error) => output.emit('error', error))
  zip.addBuffer(Buffer.from(statement), packageNames.certificate, options)
  zip.addBuffer(Buffer.from(signature), packageNames.signature, options)
  for (const { path, sha256, bytes: size } of certificate.files)
    zip.addReadStreamLazy(`${packageNames.reports}${path}`, { ...options, size }, (give) => {
      files.stream(sha256).then(
        (stream) => give(null, stream),
        (error: unknown) => output.emit('error', error),
      )
    })
  zip.end()
  return output as Readable
}
