import { randomBytes } from 'node:crypto'
import { brokenConstraint } from '../store/constraint'
import type { MemberKind } from '../store/schema'
import type { Store, Transaction } from '../store/store'
import { ADDRESS_HEADER, type Auth, type AuthSettings, createAuth, SHORTEST_PASSWORD } from './auth'
import { type Device, Devices } from './devices'
import { countTry, forgetTries } from './failed-sign-ins'

/** A person who is signed in. */
export interface Member {
  readonly id: string
  readonly kind: MemberKind
  /** The organization of a provider; null for all others. */
  readonly uoi: string | null
  readonly name: string
}

/** A person who is to get an account. */
export interface NewMember {
  readonly username: string
  readonly email: string
  readonly name: string
  /** Left out where they set it themselves, by a link: until then nobody signs in. */
  readonly password?: string
  readonly kind: MemberKind
  readonly uoi: string | null
}

/** Tells what became of a try to sign in, and never who exists. */
export type SignIn =
  | { readonly kind: 'signed in'; readonly cookies: readonly string[]; readonly device: Device }
  | { readonly kind: 'refused' }
  | { readonly kind: 'too many tries' }

/** An account that is not made, or a password that is not taken. The message is for people. */
export class RefusedAccount extends Error {
  override readonly name = 'RefusedAccount'
}

const USERNAME = /^[a-z0-9_.]{3,30}$/

/** Passwords longer than this only take time. */
const LONGEST_PASSWORD = 128

/** Signs people in and out, and makes, changes and deletes their accounts. */
export class Accounts {
  readonly #store: Store
  readonly #auth: Auth
  readonly #url: string
  readonly #devices: Devices

  private constructor(store: Store, auth: Auth, { url, secret }: AuthSettings) {
    this.#store = store
    this.#auth = auth
    this.#url = url
    this.#devices = new Devices(secret)
  }

  static async open(store: Store, settings: AuthSettings): Promise<Accounts> {
    return new Accounts(store, await createAuth(store, settings), settings)
  }

  /**
   * Signs somebody in by user name and password. Tries are limited by address, and by user name; those of a browser in which the
   * same person signed in before are counted apart.
   *
   * @param address of the client: that of the connection, or of the proxy that is trusted; never what a header of a stranger says
   * @param device what the browser was given by an earlier sign-in, as it says
   */
  async signIn(username: string, password: string, address: string, at: Date, device?: string): Promise<SignIn> {
    const name = username.trim().toLowerCase()
    if (!USERNAME.test(name) || password.length > LONGEST_PASSWORD) return { kind: 'refused' }
    const counted = this.#devices.known(name, device, at) ?? name
    const pause = await this.#store.transaction((tx) => countTry(tx, counted, at))
    if (pause !== undefined) return { kind: 'too many tries' }
    const answer = await this.#ask('/sign-in/username', { username: name, password }, { [ADDRESS_HEADER]: address })
    if (answer.status === 429) return { kind: 'too many tries' }
    if (!answer.ok) return { kind: 'refused' }
    await this.#store.transaction((tx) => forgetTries(tx, counted))
    return { kind: 'signed in', cookies: answer.headers.getSetCookie(), device: this.#devices.issue(name, at) }
  }

  /** Returns what the browser of a member is given who has shown by a link that they are it; undefined where there is none. */
  async deviceOf(id: string, at: Date): Promise<Device | undefined> {
    const query = this.#store.reader.selectFrom('auth_user').select('username').where('id', '=', id)
    const username = (await query.executeTakeFirst())?.username ?? undefined
    return username === undefined ? undefined : this.#devices.issue(username, at)
  }

  /** Ends the session of a cookie, and returns the cookies that remove it. */
  async signOut(cookie: string): Promise<readonly string[]> {
    const answer = await this.#ask('/sign-out', {}, { cookie })
    return answer.headers.getSetCookie()
  }

  /** Returns who has the session of a cookie; undefined where nobody has. */
  async memberOf(cookie: string): Promise<Member | undefined> {
    const session = await this.#auth.api.getSession({ headers: new Headers({ cookie }) })
    return session === null ? undefined : await this.member(session.user.id)
  }

  /** Returns who has an account, e.g. that of a token; undefined where there is none any more. */
  async member(id: string): Promise<Member | undefined> {
    return await this.#store.reader
      .selectFrom('member')
      .innerJoin('auth_user', 'auth_user.id', 'member.id')
      .select(['member.id', 'kind', 'uoi', 'name'])
      .where('member.id', '=', id)
      .executeTakeFirst()
  }

  /**
   * Makes an account.
   *
   * @throws RefusedAccount where a name is taken, the password is too short, or the organization is not there
   */
  async create(member: NewMember, at: Date): Promise<string> {
    checkNewMember(member)
    const { username, email, name, kind, uoi } = member
    const password = member.password ?? randomBytes(32).toString('base64url')
    const taken = await this.#store.reader
      .selectFrom('auth_user')
      .select('id')
      .where((eb) => eb.or([eb('username', '=', username), eb('email', '=', email.toLowerCase())]))
      .executeTakeFirst()
    if (taken !== undefined) throw new RefusedAccount('the user name or the e-mail address is taken')
    const { user } = await this.#auth.api.createUser({
      body: { email, name, password, role: kind === 'administrator' ? 'admin' : 'user', data: { username } },
    })
    try {
      const row = { id: user.id, kind, uoi, created_at: at.toISOString() }
      await this.#store.reader.insertInto('member').values(row).execute()
      return user.id
    } catch (error) {
      // Nobody signs in without being a member; the name is free again.
      await this.#store.transaction((tx) => deleteMember(tx, user.id))
      if (brokenConstraint(error) === undefined) throw error
      throw new RefusedAccount('there is no such organization')
    }
  }

  /**
   * Gives somebody a new password, and ends all sessions that the old one began.
   *
   * @throws RefusedAccount where it is too short or too long
   */
  async setPassword(id: string, password: string): Promise<void> {
    checkPassword(password)
    const { password: passwords, internalAdapter } = await this.#auth.$context
    await internalAdapter.updatePassword(id, await passwords.hash(password))
    await internalAdapter.deleteUserSessions(id)
  }

  async #ask(path: string, body: object, headers: Readonly<Record<string, string>>): Promise<Response> {
    const request = new Request(`${this.#url}/api/auth${path}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', origin: new URL(this.#url).origin },
      body: JSON.stringify(body),
    })
    return await this.#auth.handler(request)
  }
}

/** Deletes an account with its sessions and tokens. */
export async function deleteMember(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom('auth_user').where('id', '=', id).execute()
  await tx.deleteFrom('member').where('id', '=', id).execute()
}

/** @throws RefusedAccount for what cannot be an account, whatever the database holds */
export function checkNewMember({ username, email, name, password, kind, uoi }: NewMember): void {
  if (!USERNAME.test(username))
    throw new RefusedAccount('a user name has 3 to 30 lower-case letters, digits, underscores and dots')
  if (!/^[^\s@]{1,64}@[^\s@]{1,255}$/.test(email)) throw new RefusedAccount('this is not an e-mail address')
  if (name.trim() === '') throw new RefusedAccount('a name is needed')
  if ((kind === 'provider') !== (uoi !== null))
    throw new RefusedAccount('providers belong to an organization, and nobody else does')
  if (password !== undefined) checkPassword(password)
}

/** @throws RefusedAccount for a password that is too short or too long */
export function checkPassword(password: string): void {
  if (password.length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD)
    throw new RefusedAccount(`a password has ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters`)
}
