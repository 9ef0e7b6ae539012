import { createSecret, findSecret, useUp } from '../secrets/secrets'
import type { Reader, Store, Transaction } from '../store/store'
import { type Accounts, checkNewMember, type NewMember, RefusedAccount } from './accounts'

/** Milliseconds for which the link is valid. */
const VALID_MS = 24 * 3_600_000

/**
 * Returns the secret of a link by which the first administrator is made, once; undefined where there is an administrator. Links
 * that were given out before are void.
 */
export async function offerFirstAdministrator(tx: Transaction, at: Date): Promise<string | undefined> {
  if (await hasAdministrator(tx)) return undefined
  await tx
    .updateTable('secret')
    .set({ revoked_at: at.toISOString() })
    .where('kind', '=', 'first administrator')
    .where('revoked_at', 'is', null)
    .execute()
  const expiresAt = new Date(at.getTime() + VALID_MS)
  return (await createSecret(tx, { kind: 'first administrator', at, expiresAt })).text
}

/** Tells if a link makes the first administrator, and changes nothing. */
export async function isFirstAdministratorLink(reader: Reader, link: string, at: Date): Promise<boolean> {
  if (await hasAdministrator(reader)) return false
  return (await findSecret(reader, 'first administrator', link, at)) !== undefined
}

async function hasAdministrator(reader: Reader): Promise<boolean> {
  const query = reader.selectFrom('member').select('id').where('kind', '=', 'administrator')
  return (await query.executeTakeFirst()) !== undefined
}

/**
 * Makes the first administrator by the link, which is used up. Of many at once one is made. Where making fails after that, the
 * next start of the desk gives out another link.
 *
 * @throws RefusedAccount where the link is not valid any more, or it cannot be an account
 */
export async function createFirstAdministrator(
  store: Store,
  accounts: Accounts,
  link: string,
  person: Omit<NewMember, 'kind' | 'uoi'> & { readonly password: string },
  at: Date,
): Promise<string> {
  const member = { ...person, kind: 'administrator', uoi: null } as const
  checkNewMember(member)
  const used = await store.transaction(async (tx) =>
    (await hasAdministrator(tx)) ? undefined : await useUp(tx, 'first administrator', link, at),
  )
  if (used === undefined) throw new RefusedAccount('the link is not valid any more')
  return await accounts.create(member, at)
}
