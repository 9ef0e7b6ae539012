import { RefusedChange } from '../endorsements/act'
import { isAddress } from '../endorsements/notify'
import { writeMail } from '../mail/outbox'
import type { Store, Transaction } from '../store/store'
import { contactLetter } from './letters'

/** Says how many messages the desk takes in an hour: from one sender, and of all. */
const MOST_OF_SENDER = 5
const MOST_OF_ALL = 60
const HOUR_MS = 3_600_000

const LONGEST_MESSAGE = 4000

/** Describes where messages to the staff go. */
export interface ContactPlace {
  readonly store: Store
  readonly url: string
  /** The address of the staff; undefined where administrators get the messages. */
  readonly contact: string | undefined
}

/** A message to the staff. Whom it goes to is not said by whoever writes it. */
export interface ContactMessage {
  /** Names whom the staff is to answer. */
  readonly replyTo: string
  readonly text: string
  /** Holds what it is about, in one line. */
  readonly about: string
  readonly provider: string
  readonly recipient: string
  /** Names who sends it, as far as the desk knows: the address of the client. */
  readonly sender: string
}

/** Says why a message was not taken; undefined where it was. */
export type ContactRefusal = 'no address' | 'no text' | 'too many' | 'nobody'

/** Writes a message to the staff into the outbox, as plain text. */
export async function contactStaff(
  { store, url, contact }: ContactPlace,
  { replyTo, text, about, provider, recipient, sender }: ContactMessage,
  at: Date,
): Promise<ContactRefusal | undefined> {
  if (!isAddress(replyTo)) return 'no address'
  if (text.trim() === '' || text.length > LONGEST_MESSAGE) return 'no text'
  try {
    return await store.transaction(async (tx) => {
      const addresses = contact === undefined ? await administrators(tx) : [contact]
      if (addresses.length === 0) return 'nobody'
      await count(tx, sender, MOST_OF_SENDER, at)
      await count(tx, '', MOST_OF_ALL, at)
      const letter = contactLetter(about, replyTo, text)
      for (const address of addresses)
        await writeMail(tx, { ...letter, address, replyTo, provider, recipient }, new URL(url).hostname, at)
      return undefined
    })
  } catch (error) {
    if (error instanceof RefusedChange) return 'too many'
    throw error
  }
}

/**
 * Counts a message of an hour.
 *
 * @throws RefusedChange where there were enough, and nothing is counted
 */
async function count(tx: Transaction, sender: string, most: number, at: Date): Promise<void> {
  const begin = new Date(at.getTime() - HOUR_MS).toISOString()
  await tx.deleteFrom('contact_count').where('since', '<=', begin).execute()
  const counted = await tx
    .insertInto('contact_count')
    .values({ sender, messages: 1, since: at.toISOString() })
    .onConflict((conflict) =>
      conflict
        .column('sender')
        .doUpdateSet((eb) => ({ messages: eb('contact_count.messages', '+', 1) }))
        .where('contact_count.messages', '<', most),
    )
    .returning('messages')
    .executeTakeFirst()
  if (counted === undefined) throw new RefusedChange({ kind: 'told enough' })
}

async function administrators(tx: Transaction): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('member')
    .innerJoin('auth_user', 'auth_user.id', 'member.id')
    .select('email')
    .where('kind', '=', 'administrator')
    .orderBy('email')
    .execute()
  return rows.map(({ email }) => email)
}
