import { settleEndorsement } from '../../actions/actions'
import { createSecret, revokeToken } from '../../secrets/secrets'
import type { Person, TestDesk } from '../desk-app'
import { act, at, provider } from '../desk-data'
import { endorsementIn, notifiedEndorsement } from './subjects'

/** Everybody who may ask the desk for something. */
export const viewers = [
  'visitor',
  'link',
  'other link',
  'void link',
  'expired link',
  'provider',
  'other provider',
  'user',
  'administrator',
  'signed out',
  'token',
  'other token',
  'user token',
  'administrator token',
  'deleted token',
  'expired token',
] as const

export type Viewer = (typeof viewers)[number]

/** Describes what a viewer has to show. */
export interface Credentials {
  /** The session of somebody who signed in. */
  readonly cookie?: string
  /** A secret: it is tried as a token, and as the link of a review. */
  readonly secret?: string
}

const PEOPLE: readonly (readonly [Viewer, Person])[] = [
  ['provider', 'provider'],
  ['other provider', 'other'],
  ['user', 'user'],
  ['administrator', 'administrator'],
]

const TOKENS: readonly (readonly [Viewer, Person])[] = [
  ['token', 'provider'],
  ['other token', 'other'],
  ['user token', 'user'],
  ['administrator token', 'administrator'],
]

const MONTH = 31 * 24 * 60

/** Gives everybody what they have. Whose link `link` has depends on what is asked about. */
export async function openViewers(desk: TestDesk): Promise<ReadonlyMap<Viewer, Credentials>> {
  const opened = new Map<Viewer, Credentials>()
  for (const [viewer, person] of PEOPLE) opened.set(viewer, { cookie: await desk.cookieOf(person) })
  for (const [viewer, person] of TOKENS) opened.set(viewer, { secret: await desk.tokenOf(person) })
  opened.set('deleted token', { secret: await deletedToken(desk) })
  opened.set('expired token', { secret: (await tokenUntil(desk, 0.5)).text })
  opened.set('signed out', { cookie: await endedSession(desk) })
  opened.set('other link', { secret: (await endorsementIn(desk, 'Notified')).link })
  opened.set('expired link', { secret: (await notifiedEndorsement(desk, at(-MONTH))).link })
  const canceled = await endorsementIn(desk, 'Notified')
  await settleEndorsement(desk.desk, act(provider), canceled.id, 'cancel')
  opened.set('void link', { secret: canceled.link })
  return opened
}

async function tokenUntil({ desk, cookieOf }: TestDesk, minutes: number) {
  const member = (await desk.accounts.memberOf(await cookieOf('provider')))?.id ?? ''
  const request = { kind: 'access token', name: 'short', member, at: at(0), expiresAt: at(minutes) } as const
  return { member, ...(await desk.store.transaction((tx) => createSecret(tx, request))) }
}

async function deletedToken(desk: TestDesk): Promise<string> {
  const { member, id, text } = await tokenUntil(desk, 60)
  await desk.desk.store.transaction((tx) => revokeToken(tx, member, id, at(0)))
  return text
}

async function endedSession({ desk: { accounts }, cookieOf, signIn }: TestDesk): Promise<string> {
  await cookieOf('provider')
  const cookie = await signIn('provider')
  await accounts.signOut(cookie)
  return cookie
}
