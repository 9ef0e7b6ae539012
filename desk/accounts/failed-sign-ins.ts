import type { Transaction } from '../store/store'

/** So many tries of one user name fail, then there is a pause. */
const TRIES = 10
const PAUSE_MS = 10 * 60_000

/**
 * Counts a try to sign in by a user name, or from a known browser, before it is made, so that many at once are counted too, wherever they come from.
 *
 * @returns undefined where it may be made; else the time from which on it may
 */
export async function countTry(tx: Transaction, username: string, at: Date): Promise<Date | undefined> {
  const now = at.toISOString()
  await tx
    .insertInto('failed_sign_in')
    .values({ username, failures: 0, locked_until: now })
    .onConflict((conflict) => conflict.column('username').doNothing())
    .execute()
  const counted = await tx
    .updateTable('failed_sign_in')
    .set((eb) => ({ failures: eb('failures', '+', 1) }))
    .where('username', '=', username)
    .where('locked_until', '<=', now)
    .returning('failures')
    .executeTakeFirst()
  if (counted === undefined) return await lockedUntil(tx, username)
  if (counted.failures < TRIES) return undefined
  const locked_until = new Date(at.getTime() + PAUSE_MS).toISOString()
  await tx.updateTable('failed_sign_in').set({ failures: 0, locked_until }).where('username', '=', username).execute()
  return undefined
}

async function lockedUntil(tx: Transaction, username: string): Promise<Date> {
  const row = await tx
    .selectFrom('failed_sign_in')
    .select('locked_until')
    .where('username', '=', username)
    .executeTakeFirstOrThrow()
  return new Date(row.locked_until)
}

/** Forgets what failed, because somebody signed in. */
export async function forgetTries(tx: Transaction, username: string): Promise<void> {
  await tx.deleteFrom('failed_sign_in').where('username', '=', username).execute()
}
