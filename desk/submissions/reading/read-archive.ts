import type { Submission } from '../../endorsements/submit'
import { readSubmission } from '../read-submission'
import { RefusedArchive, type SubmittedFile, unpackArchive } from '../unpack-archive'

/** An archive that is to be read. */
export interface ReadingOrder {
  readonly kind: 'archive'
  readonly archive: string
  /** An empty folder, into which it is unpacked. */
  readonly folder: string
  /** The time when it was submitted: ISO 8601, UTC. */
  readonly at: string
}

/** Describes what an archive holds, with its files; or all reasons why it is not taken. */
export type ReadArchive =
  | { readonly kind: 'read'; readonly submission: Submission; readonly files: readonly SubmittedFile[] }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }

/** Unpacks an archive and reads what is in it. */
export async function readArchive({ archive, folder, at }: ReadingOrder): Promise<ReadArchive> {
  try {
    const files = await unpackArchive(archive, folder)
    const read = readSubmission(folder, files, new Date(at))
    return read.kind === 'refused' ? read : { ...read, files }
  } catch (error) {
    if (error instanceof RefusedArchive) return { kind: 'refused', reasons: error.reasons }
    throw error
  }
}
