import { createHash } from 'node:crypto'
import { findSecret } from '../secrets/secrets'
import type { Reader, Transaction } from '../store/store'
import { type Act, RefusedChange } from './act'
import { change, type Endorsement, forChange } from './changes/change'

/** Describes what a recipient finds behind the link of a notification. */
export interface Review {
  readonly notification: string
  /** The names of both organizations. */
  readonly provider: string
  readonly recipient: string
  /** Their UOIs. */
  readonly parties: { readonly provider: string; readonly recipient: string }
  /** Those that wait for an answer, and those that were approved; never none. */
  readonly endorsements: readonly Endorsement[]
}

/**
 * Returns the review that a link leads to, and changes nothing: scanners of mail open links too.
 *
 * @returns undefined where the link is not valid, has expired, or all that it names was canceled, declined or archived
 */
export async function openReview(reader: Reader, link: string, at: Date): Promise<Review | undefined> {
  const secret = await findSecret(reader, 'review link', link, at)
  if (secret === undefined) return undefined
  const notification = await reader
    .selectFrom('notification')
    .innerJoin('organization as provider', 'provider.uoi', 'provider_uoi')
    .innerJoin('organization as recipient', 'recipient.uoi', 'recipient_uoi')
    .select(['notification.id', 'provider.name as provider', 'recipient.name as recipient'])
    .select(['provider_uoi', 'recipient_uoi'])
    .where('secret_id', '=', secret.id)
    .executeTakeFirst()
  if (notification === undefined) return undefined
  const endorsements = await reader
    .selectFrom('endorsement')
    .innerJoin('notification_endorsement', 'endorsement_id', 'endorsement.id')
    .selectAll('endorsement')
    .where('notification_id', '=', notification.id)
    .where('status', 'in', ['Notified', 'Certified'])
    .where('archived_at', 'is', null)
    .orderBy('type', 'desc')
    .execute()
  if (endorsements.length === 0) return undefined
  const { id, provider, recipient, provider_uoi, recipient_uoi } = notification
  const parties = { provider: provider_uoi, recipient: recipient_uoi }
  return { notification: id, provider, recipient, parties, endorsements }
}

/** Keeps the text of the terms and conditions, and returns the digest by which an approval names them. */
export async function keepTerms(tx: Transaction, text: string, at: Date): Promise<string> {
  const digest = createHash('sha256').update(text).digest('hex')
  await tx
    .insertInto('terms')
    .values({ digest, text, created_at: at.toISOString() })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute()
  return digest
}

/** Describes what a recipient answers: approval of the terms that they accepted, or no. */
export type Answer = { readonly kind: 'approve'; readonly terms: string } | { readonly kind: 'decline' }

/**
 * Keeps the answer of a recipient about one endorsement: it is Certified or Withdrawn.
 *
 * @throws RefusedChange where it does not wait for an answer, or these terms were never shown
 */
export async function answer(tx: Transaction, act: Act, id: string, given: Answer): Promise<Endorsement> {
  const endorsement = await forChange(tx, id, act.by)
  const answered =
    given.kind === 'decline'
      ? await change(tx, endorsement, 'decline', act)
      : await approve(tx, act, endorsement, given.terms)
  await closeNotifications(tx, endorsement, act.at)
  return answered
}

async function approve(tx: Transaction, act: Act, endorsement: Endorsement, terms: string): Promise<Endorsement> {
  const shown = await tx.selectFrom('terms').select('digest').where('digest', '=', terms).executeTakeFirst()
  if (shown === undefined) throw new RefusedChange({ kind: 'unknown', what: 'terms' })
  return await change(tx, endorsement, 'approve', act, { also: { certified_at: act.at.toISOString() }, terms })
}

/** Notifications of which nothing waits any more are answered, and do not count against the next ones. */
async function closeNotifications(
  tx: Transaction,
  { provider_uoi, recipient_uoi }: Endorsement,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('notification')
    .set({ answered_at: at.toISOString() })
    .where('provider_uoi', '=', provider_uoi)
    .where('recipient_uoi', '=', recipient_uoi)
    .where('answered_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('notification_endorsement')
            .innerJoin('endorsement', 'endorsement.id', 'endorsement_id')
            .select('endorsement.id')
            .whereRef('notification_id', '=', 'notification.id')
            .where('status', '=', 'Notified')
            .where('archived_at', 'is', null),
        ),
      ),
    )
    .execute()
}
