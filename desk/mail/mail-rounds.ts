import { Rounds } from '../rounds/rounds'
import type { Store } from '../store/store'
import { type Sending, type Sent, sendWaiting } from './send-waiting'

/** Looks so often whether a mail is due. */
const EVERY_MS = 5_000

/**
 * Sends mails as they become due, until it is stopped.
 *
 * @param report gets what each round did that did anything, and its error where it failed
 */
export const mailRounds = (
  store: Store,
  sending: Sending,
  report: (sent: Sent | { readonly failed: unknown }) => void,
): Rounds =>
  new Rounds(
    async (stop) => {
      const sent = await sendWaiting(store, { ...sending, stop })
      if (sent.sent + sent.refused > 0 || sent.unreachable !== undefined) report(sent)
    },
    EVERY_MS,
    (failed) => report({ failed }),
  )
