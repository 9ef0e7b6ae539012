import { randomUUID } from 'node:crypto'
import type { Transaction } from './store'

/**
 * Lets a transaction delete what the database keeps otherwise: rows of the history. Only forgetting an organization may do so.
 *
 * @param by the member of staff, of whom the note of the deletion is all that stays
 */
export async function forgetting(
  tx: Transaction,
  { by, at }: { readonly by: string; readonly at: Date },
  run: () => Promise<void>,
): Promise<void> {
  const id = randomUUID()
  await tx.insertInto('forgetting').values({ id }).execute()
  await run()
  await tx.insertInto('deletion').values({ id, member_id: by, at: at.toISOString() }).execute()
  await tx.deleteFrom('forgetting').where('id', '=', id).execute()
}
