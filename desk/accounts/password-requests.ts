import type { Transaction } from '../store/store'

/** Requests of one address within a window. */
const REQUESTS = 5
const WINDOW_MS = 3_600_000

/**
 * Counts that an address of the network asks for a new password, before it is given one.
 *
 * @returns false where it has asked too often
 */
export async function countRequest(tx: Transaction, address: string, at: Date): Promise<boolean> {
  const since = at.toISOString()
  const over = new Date(at.getTime() - WINDOW_MS).toISOString()
  await tx.deleteFrom('password_request').where('since', '<=', over).execute()
  const { requests } = await tx
    .insertInto('password_request')
    .values({ address, requests: 1, since })
    .onConflict((conflict) =>
      conflict.column('address').doUpdateSet((eb) => ({ requests: eb('password_request.requests', '+', 1) })),
    )
    .returning('requests')
    .executeTakeFirstOrThrow()
  return requests <= REQUESTS
}
