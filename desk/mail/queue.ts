import type { MailStatus } from '../store/schema'
import type { Reader, Transaction } from '../store/store'

/** Milliseconds for which the text of a refused mail is kept: so long the links in it are valid. */
const KEPT_MS = 30 * 24 * 3_600_000

/** A mail that is not sent, as administrators see it. Its text is not shown: whoever knows a link in it may answer. */
export interface QueuedMail {
  readonly id: string
  readonly address: string
  readonly subject: string
  readonly createdAt: string
  readonly attempts: number
  /** Holds what the server answered last; null where none was asked yet. */
  readonly error: string | null
  readonly nextAttemptAt: string
  /** False where its text is not kept any more, so that it cannot be sent again. */
  readonly isKept: boolean
}

/** Lists mails that wait or were refused, the oldest first. */
export async function queuedMails(
  reader: Reader,
  status: Exclude<MailStatus, 'sent'>,
  size: number,
): Promise<readonly QueuedMail[]> {
  const rows = await reader
    .selectFrom('mail')
    .select([
      'id',
      'address',
      'subject',
      'created_at as createdAt',
      'attempts',
      'error',
      'next_attempt_at as nextAttemptAt',
    ])
    .select((eb) => eb.case().when('text', '=', '').then(0).else(1).end().as('kept'))
    .where('status', '=', status)
    .orderBy('created_at')
    .orderBy('id')
    .limit(size)
    .execute()
  return rows.map(({ kept, ...mail }) => ({ ...mail, isKept: kept === 1 }))
}

/**
 * Lets a mail that was refused be sent again, with the same Message-ID.
 *
 * @returns false where it is not refused any more, or its text is not kept
 */
export async function sendAgain(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const waiting = await tx
    .updateTable('mail')
    .set({ status: 'waiting', next_attempt_at: at.toISOString() })
    .where('id', '=', id)
    .where('status', '=', 'refused')
    .where('text', '<>', '')
    .returning('id')
    .executeTakeFirst()
  return waiting !== undefined
}

/** A mail that was refused for good, for those whom it is about. */
export type RefusedMail = Pick<QueuedMail, 'id' | 'address' | 'subject' | 'createdAt' | 'error'>

/** Lists the mails about a provider and a recipient that were refused for good, the newest first. */
export const refusedMails = (reader: Reader, provider: string, recipient: string): Promise<readonly RefusedMail[]> =>
  reader
    .selectFrom('mail')
    .select(['id', 'address', 'subject', 'created_at as createdAt', 'error'])
    .where('provider_uoi', '=', provider)
    .where('recipient_uoi', '=', recipient)
    .where('status', '=', 'refused')
    .orderBy('created_at', 'desc')
    .limit(20)
    .execute()

/** Gives up those of some mails that were refused: they are not sent again. Returns which. */
export async function giveUpRefused(tx: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .updateTable('mail')
    .set({ text: '', html: '' })
    .where('id', 'in', ids)
    .where('status', '=', 'refused')
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Tells if the text of a mail that was refused is forgotten because of its age; another one may have taken its place before. */
export const isTextForgotten = (createdAt: string, at: Date): boolean => createdAt <= keptSince(at)

const keptSince = (at: Date): string => new Date(at.getTime() - KEPT_MS).toISOString()

/** Forgets the texts of mails that were refused long ago. */
export async function forgetRefused(reader: Reader, at: Date): Promise<void> {
  await reader
    .updateTable('mail')
    .set({ text: '', html: '' })
    .where('status', '=', 'refused')
    .where('created_at', '<=', keptSince(at))
    .where('text', '<>', '')
    .execute()
}
