import { randomUUID } from 'node:crypto'
import { createSecret } from '../secrets/secrets'
import { brokenConstraint } from '../store/constraint'
import type { Reader, Transaction } from '../store/store'
import { type Act, RefusedChange } from './act'
import { change, type Endorsement, forChange } from './changes/change'

/** Days for which a link to a review is valid. */
const LINK_DAYS = 30

/** Notifications that a recipient may get before they answer (guide for providers, Notification Tracking). */
const MOST_NOTIFICATIONS = 2

/** One address and nothing else: what is written into the header of a mail. */
const ADDRESS = /^[^\s@<>()[\],;:\\"]{1,64}@[^\s@<>()[\],;:\\"]{1,255}$/

/** Tells if a text is one e-mail address and nothing else. */
export const isAddress = (text: string): boolean => ADDRESS.test(text)

/** Describes what a provider decides before a notification is sent. */
export interface NotificationRequest {
  readonly address: string
  /** False where the provider opts out of showing performance to the public. */
  readonly isPerformancePublic: boolean
  /** Says how many the page says were sent before: of two clicks at once, the second one is refused. */
  readonly sentBefore: number
}

/** Describes what the mail tells. */
export interface Notified {
  readonly notification: string
  /** The secret of the link, which is nowhere else. */
  readonly link: string
  readonly linkExpiresAt: Date
  readonly endorsements: readonly Endorsement[]
}

/** A notification that was sent and that the recipient has not answered. */
export interface Unanswered {
  readonly id: string
  /** 1 or 2. */
  readonly number: number
  readonly address: string
  readonly createdAt: string
  /** The mail that it went by. */
  readonly mailId: string | null
  /** True where the mail was refused for good: it does not count then. */
  readonly isRefused: boolean
}

/** Describes what is shown before a notification is sent. */
export interface NotificationPreview {
  /** The endorsements that the mail will name. */
  readonly endorsements: readonly Endorsement[]
  /** Oldest first. */
  readonly sent: readonly Unanswered[]
  /** Those whose mail was refused for good: they do not count. */
  readonly undelivered: readonly Unanswered[]
  readonly mostNotifications: number
}

/** Returns what a notification about an endorsement would name, and which were sent before. */
export async function previewNotification(reader: Reader, endorsement: Endorsement): Promise<NotificationPreview> {
  const unanswered = await unansweredOf(reader, endorsement)
  return {
    endorsements: [endorsement, ...(await companionsOf(reader, endorsement))].toSorted((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
    sent: unanswered.filter(({ isRefused }) => !isRefused),
    undelivered: unanswered.filter(({ isRefused }) => isRefused),
    mostNotifications: MOST_NOTIFICATIONS,
  }
}

/** Returns the notifications of a recipient that they have not answered. */
export async function unansweredOf(
  reader: Reader,
  { provider_uoi, recipient_uoi }: Pick<Endorsement, 'provider_uoi' | 'recipient_uoi'>,
): Promise<readonly Unanswered[]> {
  const rows = await reader
    .selectFrom('notification')
    .leftJoin('mail', 'mail.id', 'notification.mail_id')
    .select([
      'notification.id',
      'number',
      'notification.address',
      'notification.created_at as createdAt',
      'mail_id as mailId',
      'mail.status as mailStatus',
    ])
    .where('notification.provider_uoi', '=', provider_uoi)
    .where('notification.recipient_uoi', '=', recipient_uoi)
    .where('answered_at', 'is', null)
    .orderBy('number')
    .execute()
  return rows.map(({ mailStatus, ...row }) => ({ ...row, isRefused: mailStatus === 'refused' }))
}

/** Keeps which mail a notification went by. */
export async function keepMail(tx: Transaction, notification: string, mail: string): Promise<void> {
  await tx.updateTable('notification').set({ mail_id: mail }).where('id', '=', notification).execute()
}

/** Closes the notifications that went by mails which were given up: they count no more, and their links lead nowhere. */
export async function closeUndelivered(tx: Transaction, mails: readonly string[], at: Date): Promise<void> {
  if (mails.length === 0) return
  const closed = await tx
    .updateTable('notification')
    .set({ answered_at: at.toISOString() })
    .where('mail_id', 'in', mails)
    .where('answered_at', 'is', null)
    .returning('secret_id')
    .execute()
  for (const { secret_id } of closed)
    await tx
      .updateTable('secret')
      .set({ revoked_at: at.toISOString() })
      .where('id', '=', secret_id)
      .where('revoked_at', 'is', null)
      .execute()
}

/**
 * Returns what is named beside an endorsement. A first notification names the endorsement of the other type when both are
 * Passed (guide for providers, Notifications); one that is sent again, what it named and what still waits for an answer.
 */
async function companionsOf(reader: Reader, endorsement: Endorsement): Promise<readonly Endorsement[]> {
  const { id, type, provider_uoi, recipient_uoi, status } = endorsement
  const others = reader
    .selectFrom('endorsement')
    .selectAll()
    .where('provider_uoi', '=', provider_uoi)
    .where('recipient_uoi', '=', recipient_uoi)
    .where('type', '<>', type)
    .where('status', '=', status)
    .where('archived_at', 'is', null)
  if (status === 'Passed') return await others.execute()
  return await others
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('notification_endorsement as own')
        .innerJoin('notification_endorsement as other', 'other.notification_id', 'own.notification_id')
        .select('other.endorsement_id')
        .where('own.endorsement_id', '=', id),
    )
    .execute()
}

/**
 * Notifies a recipient: the endorsements are Notified, and a link leads to their review. The mail is written by the caller, in
 * the same transaction.
 *
 * @throws RefusedChange where the status does not allow it, two were sent, or one was sent after the page was shown
 */
export async function notify(tx: Transaction, act: Act, id: string, request: NotificationRequest): Promise<Notified> {
  if (!isAddress(request.address)) throw new RefusedChange({ kind: 'address' })
  const endorsement = await forChange(tx, id, act.by)
  const { endorsements, sent } = await previewNotification(tx, endorsement)
  if (sent.length !== request.sentBefore) throw new RefusedChange({ kind: 'told meanwhile' })
  const also = { is_performance_public: request.isPerformancePublic ? (1 as const) : (0 as const) }
  const notified: Endorsement[] = []
  for (const each of endorsements) notified.push(await change(tx, each, 'notify', act, { also }))
  const linkExpiresAt = new Date(act.at.getTime() + LINK_DAYS * 24 * 3_600_000)
  const secret = await createSecret(tx, { kind: 'review link', at: act.at, expiresAt: linkExpiresAt })
  const notification = await record(tx, act, endorsement, {
    address: request.address,
    number: sent.some(({ number }) => number === 1) ? sent.length + 1 : 1,
    secret: secret.id,
  })
  const links = endorsements.map((each) => ({ notification_id: notification, endorsement_id: each.id }))
  await tx.insertInto('notification_endorsement').values(links).execute()
  return { notification, link: secret.text, linkExpiresAt, endorsements: notified }
}

/** The database holds how many there may be: a number is 1 or 2, and taken once. */
async function record(
  tx: Transaction,
  { by, at }: Act,
  { provider_uoi, recipient_uoi }: Endorsement,
  { address, number, secret }: { readonly address: string; readonly number: number; readonly secret: string },
): Promise<string> {
  const id = randomUUID()
  try {
    await tx
      .insertInto('notification')
      .values({
        id,
        provider_uoi,
        recipient_uoi,
        number,
        address,
        secret_id: secret,
        member_id: by.kind === 'provider' || by.kind === 'administrator' ? by.member : null,
        created_at: at.toISOString(),
        answered_at: null,
        mail_id: null,
      })
      .execute()
    return id
  } catch (error) {
    if (brokenConstraint(error) === 'check') throw new RefusedChange({ kind: 'told enough' })
    throw error
  }
}
