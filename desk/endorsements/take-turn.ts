import type { Transaction } from '../store/store'
import { RefusedChange } from './act'

/**
 * Makes all changes of a provider's endorsements wait for each other until the transaction ends. PostgreSQL would run them
 * side by side, so that each looks at what the other is about to change.
 *
 * @throws RefusedChange where there is no such provider
 */
export async function takeTurn(tx: Transaction, provider: string): Promise<void> {
  const locked = await tx
    .updateTable('organization')
    .set((eb) => ({ is_active: eb.ref('is_active') }))
    .where('uoi', '=', provider)
    .returning('uoi')
    .executeTakeFirst()
  if (locked === undefined) throw new RefusedChange({ kind: 'unknown', what: 'provider' })
}
