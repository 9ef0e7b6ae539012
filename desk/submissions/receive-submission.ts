import { join } from 'node:path'
import { type Act, RefusedChange } from '../endorsements/act'
import { refusalWords } from '../endorsements/refusal'
import { confirm, type Submitted, submit } from '../endorsements/submit'
import type { FileStore } from '../files/file-store'
import type { Store, Transaction } from '../store/store'
import { reading } from './reading/reading-processes'
import { recordFiles } from './record-files'

/** Describes where submissions go. */
export interface Receiver {
  readonly store: Store
  readonly files: FileStore
  /** True where the desk takes its providers' word, and confirms what they submit at once. */
  readonly trusts: boolean
}

/** Describes what became of an archive. */
export type Received =
  | { readonly kind: 'submitted'; readonly submitted: Submitted }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }

/**
 * Receives the archive of a submission: its endorsements begin, with all their files, or all reasons are returned why not. The
 * same content gives the same endorsements again.
 */
export async function receiveSubmission(receiver: Receiver, act: Act, archive: string): Promise<Received> {
  const { store, files, trusts } = receiver
  return await files.withFolder(async (folder) => {
    try {
      const read = await reading.read({ kind: 'archive', archive, folder, at: act.at.toISOString() })
      if (read.kind === 'refused') return read
      for (const { path, digest } of read.files) await files.keep(join(folder, path), digest)
      return await store.transaction(async (tx) => {
        const submitted = await submit(tx, act, read.submission)
        if (submitted.isKnown) return { kind: 'submitted', submitted }
        await recordFiles(tx, submitted.id, read.files, act.at)
        return { kind: 'submitted', submitted: trusts ? await trusted(tx, act, submitted) : submitted }
      })
    } catch (error) {
      if (error instanceof RefusedChange) return { kind: 'refused', reasons: [refusalWords(error.refusal)] }
      throw error
    }
  })
}

/** Confirms what was submitted, Web API Core first. */
async function trusted(tx: Transaction, { at }: Act, submitted: Submitted): Promise<Submitted> {
  const endorsements = []
  for (const { id } of submitted.endorsements)
    endorsements.push(await confirm(tx, { by: { kind: 'desk' }, at }, id, 'trust'))
  return { ...submitted, endorsements }
}
