import { randomUUID } from 'node:crypto'
import type { Reader, Transaction } from '../store/store'
import { hashOf, isSecretText, newSecretText } from './text/secret-text'

/** Milliseconds for which a link is valid. */
const VALID_MS = 7 * 24 * 3_600_000

/** A link to set a password. Its text is sent once: the database has only its hash. */
export interface PasswordLink {
  readonly text: string
  readonly expiresAt: Date
}

/**
 * Makes the link by which a member sets a password. Those that were sent before are void.
 *
 * @returns undefined where there is no such member
 */
export async function createPasswordLink(tx: Transaction, member: string, at: Date): Promise<PasswordLink | undefined> {
  const now = at.toISOString()
  if (!(await takeTurn(tx, member))) return undefined
  await tx
    .updateTable('password_link')
    .set({ ended_at: now })
    .where('member_id', '=', member)
    .where('ended_at', 'is', null)
    .execute()
  const text = newSecretText()
  const expiresAt = new Date(at.getTime() + VALID_MS)
  await tx
    .insertInto('password_link')
    .values({
      id: randomUUID(),
      hash: hashOf(text),
      member_id: member,
      created_at: now,
      expires_at: expiresAt.toISOString(),
      ended_at: null,
    })
    .execute()
  return { text, expiresAt }
}

/** Makes the links of a member wait for each other until the transaction ends, so that one of them is valid. */
async function takeTurn(tx: Transaction, member: string): Promise<boolean> {
  const locked = await tx
    .updateTable('member')
    .set((eb) => ({ kind: eb.ref('kind') }))
    .where('id', '=', member)
    .returning('id')
    .executeTakeFirst()
  return locked !== undefined
}

/** Tells if a link is valid, and does not use it up. */
export async function isPasswordLink(reader: Reader, text: string, at: Date): Promise<boolean> {
  if (!isSecretText(text)) return false
  const found = await reader
    .selectFrom('password_link')
    .select('id')
    .where('hash', '=', hashOf(text))
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at.toISOString())
    .executeTakeFirst()
  return found !== undefined
}

/**
 * Uses a link up. Of several at once exactly one is told whose it is.
 *
 * @returns the member; undefined where it is not valid any more
 */
export async function usePasswordLink(tx: Transaction, text: string, at: Date): Promise<string | undefined> {
  if (!isSecretText(text)) return undefined
  const used = await tx
    .updateTable('password_link')
    .set({ ended_at: at.toISOString() })
    .where('hash', '=', hashOf(text))
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at.toISOString())
    .returning('member_id')
    .executeTakeFirst()
  return used?.member_id
}

/** Counts the links that a member was sent since a time. */
export async function countPasswordLinks(reader: Reader, member: string, since: Date): Promise<number> {
  const { count } = await reader
    .selectFrom('password_link')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('member_id', '=', member)
    .where('created_at', '>', since.toISOString())
    .executeTakeFirstOrThrow()
  return count
}
