import pLimit from 'p-limit'
import { type Certification, certifyRecipient, type RecipientResult } from './certify-recipient'
import type { Recipient } from './recipient'

/**
 * Certifies recipients, as many at a time as `concurrency` says, each of them for itself.
 *
 * @returns a result for each, in their order
 */
export const certifyAll = (
  recipients: readonly Recipient[],
  concurrency: number,
  certification: Certification,
): Promise<readonly RecipientResult[]> =>
  pLimit(concurrency).map(recipients, (recipient) => certifyRecipient(recipient, certification))
