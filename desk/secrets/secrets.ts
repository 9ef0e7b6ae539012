import { randomUUID } from 'node:crypto'
import type { SecretKind } from '../store/schema'
import type { Reader, Transaction } from '../store/store'
import { hashOf, isSecretText, newSecretText } from './text/secret-text'

/** Uses within a minute are one, so that requests do not write. */
const USE_EVERY_MS = 60_000

/** Describes what a secret is to be. */
export interface SecretRequest {
  readonly kind: SecretKind
  /** Holds what its owner calls it. */
  readonly name?: string
  /** The member whose rights an access token gives. */
  readonly member?: string
  readonly at: Date
  readonly expiresAt: Date
}

/** A new secret. Its text is shown or sent once: the database has only its hash. */
export interface NewSecret {
  readonly id: string
  readonly text: string
}

/** Makes a secret. */
export async function createSecret(tx: Transaction, request: SecretRequest): Promise<NewSecret> {
  const { kind, name, member, at, expiresAt } = request
  if (expiresAt <= at) throw new RangeError('a secret expires after it was made')
  const id = randomUUID()
  const text = newSecretText()
  await tx
    .insertInto('secret')
    .values({
      id,
      kind,
      hash: hashOf(text),
      name: name ?? null,
      member_id: member ?? null,
      created_at: at.toISOString(),
      expires_at: expiresAt.toISOString(),
      last_used_at: null,
      revoked_at: null,
    })
    .execute()
  return { id, text }
}

/** A secret that is valid. */
export interface ValidSecret {
  readonly id: string
  /** The member of an access token; null for links. */
  readonly member: string | null
  readonly lastUsedAt: string | null
}

/** Returns the secret that a text is; undefined where it is none of this kind, has expired or was revoked. */
export async function findSecret(
  reader: Reader,
  kind: SecretKind,
  text: string,
  at: Date,
): Promise<ValidSecret | undefined> {
  if (!isSecretText(text)) return undefined
  return await validSecrets(reader, kind, at)
    .where('hash', '=', hashOf(text))
    .select(['id', 'member_id as member', 'last_used_at as lastUsedAt'])
    .executeTakeFirst()
}

const validSecrets = (reader: Reader, kind: SecretKind, at: Date) =>
  reader
    .selectFrom('secret')
    .where('kind', '=', kind)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at.toISOString())

/** Keeps when a secret was used last, to the minute. */
export async function recordUse(tx: Transaction, secret: ValidSecret, at: Date): Promise<void> {
  if (secret.lastUsedAt !== null && at.getTime() - Date.parse(secret.lastUsedAt) < USE_EVERY_MS) return
  await tx.updateTable('secret').set({ last_used_at: at.toISOString() }).where('id', '=', secret.id).execute()
}

/**
 * Uses up a secret that is good for one time. Of several at once exactly one is told that it is valid.
 *
 * @returns its id; undefined where it is not valid, or used up
 */
export async function useUp(tx: Transaction, kind: SecretKind, text: string, at: Date): Promise<string | undefined> {
  if (!isSecretText(text)) return undefined
  const used = await tx
    .updateTable('secret')
    .set({ revoked_at: at.toISOString(), last_used_at: at.toISOString() })
    .where('kind', '=', kind)
    .where('hash', '=', hashOf(text))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at.toISOString())
    .returning('id')
    .executeTakeFirst()
  return used?.id
}

/** A token as its owner sees it. */
export interface ListedToken {
  readonly id: string
  readonly name: string | null
  readonly createdAt: string
  readonly expiresAt: string
  readonly lastUsedAt: string | null
}

/** Lists the valid access tokens of a member, the newest first. */
export async function tokensOf(reader: Reader, member: string, at: Date): Promise<readonly ListedToken[]> {
  return await validSecrets(reader, 'access token', at)
    .where('member_id', '=', member)
    .select(['id', 'name', 'created_at as createdAt', 'expires_at as expiresAt', 'last_used_at as lastUsedAt'])
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
}

/** Revokes an access token of a member. Returns false where it is not theirs, or was revoked before. */
export async function revokeToken(tx: Transaction, member: string, id: string, at: Date): Promise<boolean> {
  const revoked = await tx
    .updateTable('secret')
    .set({ revoked_at: at.toISOString() })
    .where('id', '=', id)
    .where('kind', '=', 'access token')
    .where('member_id', '=', member)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return revoked !== undefined
}
