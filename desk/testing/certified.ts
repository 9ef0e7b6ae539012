import type { TestContext } from 'node:test'
import { answerReview, notifyRecipient } from '../actions/actions'
import type { Store } from '../store/store'
import { receiveSubmission } from '../submissions/receive-submission'
import { BOTH, writeArchive } from './archives'
import { openDesk, type TestDesk } from './desk-app'
import { act, provider } from './desk-data'

/** A desk of a test that has certified Web API Core and a Data Dictionary of M1. */
export interface CertifiedDesk {
  readonly test: TestDesk
  readonly core: string
  readonly dictionary: string
}

/** Submits results to the desk of a test, has the recipient notified, and returns the endorsements with the notification. */
export async function notifiedOf({ desk, folder }: TestDesk, isPerformancePublic = true, number = 0) {
  const archive = await writeArchive(folder, BOTH, number)
  const received = await receiveSubmission(desk, act(provider), archive)
  if (received.kind !== 'submitted') throw new Error(JSON.stringify(received))
  const ids = received.submitted.endorsements.map(({ id }) => id)
  const request = { address: 'mls@example.org', isPerformancePublic, sentBefore: 0 }
  const { notification } = await notifyRecipient(desk, act(provider), ids[0] ?? '', request)
  return { ids, notification }
}

/** Opens a desk that has certified what was submitted to it. */
export async function certifiedDesk(store: Store, t: TestContext, isPerformancePublic = true): Promise<CertifiedDesk> {
  const test = await openDesk(store, t)
  const { ids, notification } = await notifiedOf(test, isPerformancePublic)
  const approve = { kind: 'approve', terms: test.desk.terms.digest } as const
  for (const id of ids) await answerReview(test.desk, act({ kind: 'recipient', notification }), id, approve)
  return { test, core: ids[0] ?? '', dictionary: ids[1] ?? '' }
}
