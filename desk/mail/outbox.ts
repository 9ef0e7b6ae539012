import { randomUUID } from 'node:crypto'
import type { Reader, Transaction } from '../store/store'

/** A mail to one person, in both forms. */
export interface Letter {
  readonly address: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly attachments?: readonly Attachment[]
  /** Names whom it is to be answered to; its sender, where it is not given. */
  readonly replyTo?: string
  /** The organizations that it is about: it is forgotten with them. */
  readonly provider?: string
  readonly recipient?: string
}

/** A file that is kept by the desk. */
export interface Attachment {
  readonly name: string
  readonly digest: string
}

/**
 * Writes a mail, in the transaction of what it tells: both are kept or lost together. It is sent later.
 *
 * @param domain for the Message-ID, which stays the same however often the mail has to be sent (RFC 5322, 3.6.4)
 * @returns the id of the mail
 */
export async function writeMail(tx: Transaction, letter: Letter, domain: string, at: Date): Promise<string> {
  for (const line of [
    letter.address,
    letter.replyTo ?? '',
    letter.subject,
    domain,
    ...(letter.attachments ?? []).map(({ name }) => name),
  ])
    if (/\p{Cc}/u.test(line)) throw new RangeError('what stands in the header of a mail has one line')
  const id = randomUUID()
  await tx
    .insertInto('mail')
    .values({
      id,
      message_id: `<${id}@${domain}>`,
      provider_uoi: letter.provider ?? null,
      recipient_uoi: letter.recipient ?? null,
      address: letter.address,
      subject: letter.subject,
      text: letter.text,
      html: letter.html,
      attachments: JSON.stringify(letter.attachments ?? []),
      status: 'waiting',
      attempts: 0,
      next_attempt_at: at.toISOString(),
      lease_until: null,
      error: null,
      created_at: at.toISOString(),
      sent_at: null,
      reply_to: letter.replyTo ?? null,
    })
    .execute()
  return id
}

/** Describes how the outbox stands, for operators. */
export interface Outbox {
  readonly waiting: number
  /** Says when the mail that waits longest was written; null where none waits. */
  readonly waitingSince: string | null
  readonly refused: number
}

/** Tells how the outbox stands. */
export async function outboxOf(reader: Reader): Promise<Outbox> {
  const { countAll, min } = reader.fn
  const counted = await reader
    .selectFrom('mail')
    .where('status', 'in', ['waiting', 'refused'])
    .groupBy('status')
    .select(['status', countAll<number>().as('count'), min('created_at').as('since')])
    .execute()
  const waiting = counted.find(({ status }) => status === 'waiting')
  const refused = counted.find(({ status }) => status === 'refused')
  return { waiting: waiting?.count ?? 0, waitingSince: waiting?.since ?? null, refused: refused?.count ?? 0 }
}
