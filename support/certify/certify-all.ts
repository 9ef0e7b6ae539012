import { type Certification, certifyRecipient, type RecipientResult } from './certify-recipient'
import type { Recipient } from './recipient'

/**
 * Certifies recipients, as many at a time as `concurrency` says, each of them for itself.
 *
 * @returns a result for each, in their order
 */
export async function certifyAll(
  recipients: readonly Recipient[],
  concurrency: number,
  certification: Certification,
): Promise<readonly RecipientResult[]> {
  const results: RecipientResult[] = []
  const waiting = recipients.entries()
  const worker = async (): Promise<void> => {
    for (const [index, recipient] of waiting) results[index] = await certifyRecipient(recipient, certification)
  }
  await Promise.all(Array.from({ length: Math.min(concurrency, recipients.length) }, worker))
  return results
}
