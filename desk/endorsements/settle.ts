import type { Transaction } from '../store/store'
import { type Act, hasReason, RefusedChange } from './act'
import { change, type Endorsement, forChange } from './changes/change'

/** Names what providers and staff do with one endorsement, beside notifying. */
export type SettlingAction = 'cancel' | 'withdraw' | 'archive' | 'revoke'

/**
 * Cancels, withdraws, archives or revokes an endorsement. Links to its review lose it at once, for they lead only to what is
 * Notified or Certified, and not archived.
 *
 * @throws RefusedChange where the status does not allow it, it is not theirs, or it is revoked without a reason
 */
export async function settle(tx: Transaction, act: Act, id: string, action: SettlingAction): Promise<Endorsement> {
  if (action === 'revoke' && !hasReason(act)) throw new RefusedChange({ kind: 'reason' })
  return await change(tx, await forChange(tx, id, act.by), action, act)
}
