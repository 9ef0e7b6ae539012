import { stat } from 'node:fs/promises'
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
  const kept = certificate.files.map(({ path, sha256 }) => ({ name: path, place: files.pathOf(sha256) }))
  for (const { place } of kept) await stat(place)
  const zip = new ZipFile()
  const options = { mtime: FIRST_DAY, mode: 0o100644, forceDosTimestamp: true }
  const output = zip.outputStream
  zip.on('error', (error: Error) => output.emit('error', error))
  zip.addBuffer(Buffer.from(statement), packageNames.certificate, options)
  zip.addBuffer(Buffer.from(signature), packageNames.signature, options)
  for (const { name, place } of kept) zip.addFile(place, `${packageNames.reports}${name}`, options)
  zip.end()
  return output as Readable
}
