import type { Transaction } from '../store/store'
import type { SubmittedFile } from './unpack-archive'

/** Adds the files of a submission, which the file store has already. */
export async function recordFiles(
  tx: Transaction,
  submission_id: string,
  files: readonly SubmittedFile[],
  at: Date,
): Promise<void> {
  for (const file of files) {
    await keepRow(tx, file, at)
    const { path, digest } = file
    await tx.insertInto('submission_file').values({ submission_id, path, digest }).execute()
  }
}

/** Adds the files of the run that confirmed an endorsement, of its step, which the file store has already. */
export async function recordConfirmedFiles(
  tx: Transaction,
  endorsement_id: string,
  files: readonly SubmittedFile[],
  at: Date,
): Promise<void> {
  for (const file of files) {
    await keepRow(tx, file, at)
    const { path, digest } = file
    await tx.insertInto('confirmed_file').values({ endorsement_id, path, digest }).execute()
  }
}

/** Adds a file that the file store has, where it is not there yet. */
export async function keepRow(
  tx: Transaction,
  { digest, bytes }: Pick<SubmittedFile, 'digest' | 'bytes'>,
  at: Date,
): Promise<void> {
  await tx
    .insertInto('file')
    .values({ digest, bytes, created_at: at.toISOString() })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute()
}
