import { errorCode } from 'dd-acceptance/support/dictionary/error-code'
import type { Selectable } from 'kysely'
import type { Tables } from '../store/schema'
import type { Store } from '../store/store'
import type { Attachment } from './outbox'
import { forgetRefused } from './queue'
import type { Delivery, OutgoingMail, Sender } from './sender'

/** A mail in work belongs to its worker for so long: longer than a server may take for it. */
const LEASE_MS = 5 * 60_000

/** After the first failure a mail waits so long, and twice as long after each further one, up to an hour. */
const FIRST_WAIT_MS = 60_000
const LONGEST_WAIT_MS = 3_600_000

/** A mail that is postponed for so long is given up (RFC 5321, 4.5.4.1). */
const GIVE_UP_MS = 5 * 24 * 3_600_000

/** Describes what sending needs beside the database. */
export interface Sending {
  readonly sender: Sender
  /** Reads a file that is kept by the desk. */
  readonly readFile: (digest: string) => Promise<Buffer>
  readonly now: () => Date
  /** Says that no further mail is to be begun. */
  readonly stop?: AbortSignal
}

/** Describes what was done with the mails that were due. */
export interface Sent {
  readonly sent: number
  readonly refused: number
  /** Says why no mail could be sent any more; undefined where all that were due had their turn. */
  readonly unreachable: string | undefined
}

/**
 * Sends the mails that are due, the oldest first. Several workers may do so at once: a mail belongs to one of them.
 *
 * A mail is sent at least once, and by the same Message-ID: a server that took it may fail before it says so.
 */
export async function sendWaiting(store: Store, sending: Sending): Promise<Sent> {
  await forgetRefused(store.reader, sending.now())
  let sent = 0
  let refused = 0
  while (sending.stop?.aborted !== true) {
    const mail = await claim(store, sending.now())
    if (mail === undefined) break
    const delivery = await deliver(mail, sending)
    const status = await settle(store, mail, delivery, sending.now())
    if (status === 'sent') sent++
    if (status === 'refused') refused++
    if (delivery.kind === 'unreachable') return { sent, refused, unreachable: delivery.reason }
  }
  return { sent, refused, unreachable: undefined }
}

type Mail = Selectable<Tables['mail']>

/** Takes the next mail that is due; undefined where there is none. */
async function claim(store: Store, now: Date): Promise<Mail | undefined> {
  const at = now.toISOString()
  const lease_until = new Date(now.getTime() + LEASE_MS).toISOString()
  return await store.transaction(async (tx) => {
    for (;;) {
      const due = tx
        .selectFrom('mail')
        .where('status', '=', 'waiting')
        .where('next_attempt_at', '<=', at)
        .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', at)]))
      const next = await due.select('id').orderBy('next_attempt_at').orderBy('id').limit(1).executeTakeFirst()
      if (next === undefined) return undefined
      const claimed = await tx
        .updateTable('mail')
        .set((eb) => ({ lease_until, attempts: eb('attempts', '+', 1) }))
        .where('id', '=', next.id)
        .where('status', '=', 'waiting')
        .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', at)]))
        .returningAll()
        .executeTakeFirst()
      if (claimed !== undefined) return claimed
    }
  })
}

async function deliver(mail: Mail, { sender, readFile }: Sending): Promise<Delivery> {
  const attachments = await contentsOf(mail, readFile)
  if (attachments === undefined) return { kind: 'postponed', reason: 'a file that is attached cannot be read' }
  const { id, message_id: messageId, address, subject, text, html, reply_to: replyTo } = mail
  try {
    return await sender.send({ id, messageId, address, subject, text, html, replyTo, attachments })
  } catch (error) {
    return { kind: 'unreachable', reason: errorCode(error) ?? 'the mail cannot be handed over' }
  }
}

/** Returns the files that are attached; undefined where one cannot be read. */
async function contentsOf(mail: Mail, readFile: Sending['readFile']): Promise<OutgoingMail['attachments'] | undefined> {
  const attachments: readonly Attachment[] = JSON.parse(mail.attachments)
  try {
    return await Promise.all(attachments.map(async ({ name, digest }) => ({ name, content: await readFile(digest) })))
  } catch {
    return undefined
  }
}

/** Keeps what became of a mail, unless its lease ended and it belongs to another worker. */
async function settle(store: Store, mail: Mail, delivery: Delivery, now: Date): Promise<Mail['status'] | undefined> {
  const settled = await store.reader
    .updateTable('mail')
    .set({ lease_until: null, ...outcomeOf(mail, delivery, now) })
    .where('id', '=', mail.id)
    .where('status', '=', 'waiting')
    .where('attempts', '=', mail.attempts)
    .returning('status')
    .executeTakeFirst()
  return settled?.status
}

function outcomeOf(mail: Mail, delivery: Delivery, now: Date): Partial<Mail> {
  // A mail may have a secret link in it, which is nowhere else: what was sent is not kept.
  if (delivery.kind === 'sent') return { status: 'sent', sent_at: now.toISOString(), error: null, text: '', html: '' }
  const error = delivery.reason
  const isGivenUp = delivery.kind === 'postponed' && now.getTime() - Date.parse(mail.created_at) > GIVE_UP_MS
  if (delivery.kind === 'refused' || isGivenUp) return { status: 'refused', error }
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (mail.attempts - 1), LONGEST_WAIT_MS)
  return { next_attempt_at: new Date(now.getTime() + wait).toISOString(), error }
}
