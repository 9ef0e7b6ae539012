import { type Accounts, checkPassword, RefusedAccount } from '../accounts/accounts'
import { type ListedMember, listedMember, memberByName } from '../accounts/listing'
import { countRequest } from '../accounts/password-requests'
import { writeMail } from '../mail/outbox'
import { countPasswordLinks, createPasswordLink, isPasswordLink, usePasswordLink } from '../secrets/password-links'
import type { Transaction } from '../store/store'
import type { Place } from './actions'
import { type PasswordLetterKind, passwordLetter } from './letters'

/** Links that a member is sent within an hour because somebody asks for them: nobody's mail is to be flooded. */
const MOST_ASKED = 3
const HOUR_MS = 3_600_000

/**
 * Sends a member the link by which they set their password. Their old one stays until then; links that were sent before are void.
 *
 * @returns false where there is no such member
 */
export async function sendPasswordLink(
  place: Place,
  member: string,
  kind: Exclude<PasswordLetterKind, 'forgotten'>,
  at: Date,
): Promise<boolean> {
  return await place.store.transaction(async (tx) => {
    const listed = await listedMember(tx, member)
    return listed !== undefined && (await send(tx, place, listed, kind, at))
  })
}

/**
 * Sends the link to whoever has a user name or an e-mail address. Nobody learns whether somebody has.
 *
 * @param address of the network: that of the connection, or of the proxy that is trusted
 * @returns false where this address has asked too often
 */
export async function forgotPassword(place: Place, name: string, address: string, at: Date): Promise<boolean> {
  return await place.store.transaction(async (tx) => {
    if (!(await countRequest(tx, address, at))) return false
    const member = await memberByName(tx, name.trim())
    if (member === undefined) return true
    const since = new Date(at.getTime() - HOUR_MS)
    if ((await countPasswordLinks(tx, member.id, since)) < MOST_ASKED) await send(tx, place, member, 'forgotten', at)
    return true
  })
}

async function send(
  tx: Transaction,
  { url }: Place,
  { id, username, email }: ListedMember,
  kind: PasswordLetterKind,
  at: Date,
): Promise<boolean> {
  const link = await createPasswordLink(tx, id, at)
  if (link === undefined) return false
  const text = await passwordLetter(kind, username ?? '', `${url}/password/${link.text}`, link.expiresAt)
  await writeMail(tx, { ...text, address: email }, new URL(url).hostname, at)
  return true
}

/**
 * Sets the password of whoever has a link, which is used up, and ends their sessions. Returns the member.
 *
 * @throws RefusedAccount where the link is not valid any more, or the password cannot be one
 */
export async function setPasswordByLink(
  { store }: Place,
  accounts: Accounts,
  link: string,
  password: string,
  at: Date,
): Promise<string> {
  // A link is not used up by a password that is too short.
  if (await isPasswordLink(store.reader, link, at)) checkPassword(password)
  const member = await store.transaction((tx) => usePasswordLink(tx, link, at))
  if (member === undefined) throw new RefusedAccount('the link is not valid any more')
  await accounts.setPassword(member, password)
  return member
}
