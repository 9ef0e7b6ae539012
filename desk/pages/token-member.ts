import type { Member } from '../accounts/accounts'
import { findSecret, recordUse } from '../secrets/secrets'
import type { Desk } from './desk'

/** Returns whose access token a request carries (RFC 6750, section 2.1); undefined where it carries none that is valid. */
export async function tokenMember(desk: Desk, authorization: string | undefined): Promise<Member | undefined> {
  const text = /^Bearer ([A-Za-z0-9_-]{1,100})$/i.exec(authorization ?? '')?.[1] ?? ''
  const at = desk.now()
  const token = await findSecret(desk.store.reader, 'access token', text, at)
  const member = token === undefined || token.member === null ? undefined : await desk.accounts.member(token.member)
  if (token === undefined || member === undefined) return undefined
  await desk.store.transaction((tx) => recordUse(tx, token, at))
  return member
}
