import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { createSecret, findSecret } from '../secrets/secrets'
import type { Store } from '../store/store'
import { testOnStores } from '../testing/databases'
import { at, withOrganizations } from '../testing/desk-data'
import { Accounts, deleteMember, type NewMember } from './accounts'
import { createAuth } from './auth'
import { createFirstAdministrator, offerFirstAdministrator } from './first-administrator'

const SETTINGS = { secret: 'a secret of tests, which is long enough 0123456789', url: 'https://desk.example.org' }

const PASSWORD = 'correct horse battery'

const person: NewMember & { readonly password: string } = {
  username: 'carol',
  email: 'carol@example.org',
  name: 'Carol',
  password: PASSWORD,
  kind: 'provider',
  uoi: 'T1',
}

async function opened(store: Store): Promise<Accounts> {
  await withOrganizations(store)
  return await Accounts.open(store, SETTINGS)
}

const refused = (change: Promise<unknown>, message: RegExp) =>
  assert.rejects(change, { name: 'RefusedAccount', message })

/** Returns the cookies as a browser sends them back. */
const cookieOf = (cookies: readonly string[]) => cookies.map((cookie) => cookie.split(';')[0]).join('; ')

async function signedIn(accounts: Accounts, username = 'carol', password = PASSWORD): Promise<string> {
  const result = await accounts.signIn(username, password, '192.0.2.1', at(0))
  assert.ok(result.kind === 'signed in', result.kind)
  return cookieOf(result.cookies)
}

testOnStores('somebody signs in, is known by the cookie, and signs out', async (store) => {
  const accounts = await opened(store)
  const id = await accounts.create(person, at(0))
  const result = await accounts.signIn(' Carol ', PASSWORD, '192.0.2.1', at(0))
  assert.ok(result.kind === 'signed in')
  for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax']) assert.ok(result.cookies[0]?.includes(flag), flag)
  const cookie = cookieOf(result.cookies)
  assert.deepEqual(await accounts.memberOf(cookie), { id, kind: 'provider', uoi: 'T1', name: 'Carol' })
  for (const wrong of ['', 'a=b', `${cookie}x`]) assert.equal(await accounts.memberOf(wrong), undefined)
  await accounts.signOut(cookie)
  assert.equal(await accounts.memberOf(cookie), undefined)
})

testOnStores('a session ends by itself', async (store) => {
  const accounts = await opened(store)
  await accounts.create(person, at(0))
  const cookie = await signedIn(accounts)
  assert.ok(await accounts.memberOf(cookie))
  await sql`update auth_session set "expiresAt" = ${new Date(Date.now() - 1000)}`.execute(store.reader)
  assert.equal(await accounts.memberOf(cookie), undefined)
})

testOnStores('who is refused does not learn why', async (store) => {
  const accounts = await opened(store)
  await accounts.create(person, at(0))
  for (const [username, password] of [
    ['carol', 'wrong password'],
    ['nobody', PASSWORD],
    ['carol', ''],
    ['carol', 'x'.repeat(10_000)],
    ["' or 1=1 --", PASSWORD],
  ] as const)
    assert.deepEqual(await accounts.signIn(username, password, '192.0.2.1', at(0)), { kind: 'refused' })
})

testOnStores('after ten tries from anywhere a user name has a pause, and the right password one try', async (store) => {
  const accounts = await opened(store)
  await accounts.create(person, at(0))
  const tried = (password: string, number: number, minutes = 0) =>
    accounts.signIn('carol', password, `192.0.2.${number}`, at(minutes))
  const results = await Promise.all(Array.from({ length: 14 }, (_, number) => tried('wrong password', number)))
  assert.equal(results.filter(({ kind }) => kind === 'refused').length, 10)
  assert.equal(results.filter(({ kind }) => kind === 'too many tries').length, 4)
  assert.equal((await tried(PASSWORD, 50, 9.9)).kind, 'too many tries')
  assert.equal((await tried(PASSWORD, 51, 10)).kind, 'signed in')
  assert.deepEqual(await store.reader.selectFrom('failed_sign_in').selectAll().execute(), [])
})

testOnStores('strangers who fail on purpose keep nobody out of a browser that was known before', async (store) => {
  const accounts = await opened(store)
  const id = await accounts.create(person, at(0))
  await accounts.create({ ...person, username: 'dave', email: 'dave@example.org' }, at(0))
  let addresses = 0
  const tried = (password: string, device?: string, minutes = 0, username = 'carol') =>
    accounts.signIn(username, password, `192.0.2.${++addresses}`, at(minutes), device)
  const known = await tried(PASSWORD)
  const other = await tried(PASSWORD, undefined, 0, 'dave')
  assert.ok(known.kind === 'signed in' && other.kind === 'signed in')
  const mailed = await accounts.deviceOf(id, at(0))
  const { cookie, text } = known.device
  assert.deepEqual([mailed?.cookie, other.device.cookie === cookie], [cookie, false])
  for (let number = 0; number < 11; number++) await tried('wrong password')
  assert.equal((await tried(PASSWORD)).kind, 'too many tries')
  // Cookies of another account, and those that somebody made up, count as a stranger's.
  const [nonce = '', issued = '', signature = ''] = text.split('.')
  for (const forged of [
    other.device.text,
    '',
    'x',
    `${nonce}.${issued}`,
    `${nonce}.${Number(issued) + 1}.${signature}`,
    `x${text}`,
    `${text}.`,
    `${text}.x`,
  ])
    assert.equal((await tried(PASSWORD, forged)).kind, 'too many tries', forged)
  assert.equal((await tried(PASSWORD, mailed?.text)).kind, 'signed in')
  assert.equal((await tried(PASSWORD, text)).kind, 'signed in')
  // The owner's sign-in gives strangers no tries back.
  assert.equal((await tried(PASSWORD)).kind, 'too many tries')
  // Nobody guesses more by a cookie that they took: it has ten tries of its own.
  const guesses = await Promise.all(Array.from({ length: 12 }, () => tried('wrong password', text)))
  assert.equal(guesses.filter(({ kind }) => kind === 'refused').length, 10)
  assert.equal((await tried(PASSWORD, text)).kind, 'too many tries')
  assert.equal((await tried(PASSWORD, mailed?.text)).kind, 'signed in')
  // After 400 days it is a stranger's.
  const days = 401 * 24 * 60
  for (let number = 0; number < 11; number++) await tried('wrong password', undefined, days)
  assert.equal((await tried(PASSWORD, mailed?.text, days)).kind, 'too many tries')
})

testOnStores('one address has ten tries in a minute, whatever the user name', async (store) => {
  const accounts = await opened(store)
  const results = []
  for (let number = 0; number < 12; number++)
    results.push(await accounts.signIn(`nobody${number}`, 'wrong password', '192.0.2.9', at(0)))
  assert.deepEqual(
    results.map(({ kind }) => kind),
    [...Array.from({ length: 10 }, () => 'refused'), 'too many tries', 'too many tries'],
  )
  assert.equal((await accounts.signIn('somebody', 'wrong password', '192.0.2.10', at(0))).kind, 'refused')
})

testOnStores('a new password ends the sessions of the old one', async (store) => {
  const accounts = await opened(store)
  const id = await accounts.create(person, at(0))
  const cookie = await signedIn(accounts)
  await refused(accounts.setPassword(id, 'short'), /12 to 128/)
  await accounts.setPassword(id, 'another long password')
  assert.equal(await accounts.memberOf(cookie), undefined)
  assert.equal((await accounts.signIn('carol', PASSWORD, '192.0.2.1', at(0))).kind, 'refused')
  await signedIn(accounts, 'carol', 'another long password')
})

testOnStores('with an account its sessions and tokens are gone', async (store) => {
  const accounts = await opened(store)
  const id = await accounts.create(person, at(0))
  const cookie = await signedIn(accounts)
  const { text } = await store.transaction((tx) =>
    createSecret(tx, { kind: 'access token', member: id, at: at(0), expiresAt: at(60) }),
  )
  await store.transaction((tx) => deleteMember(tx, id))
  assert.equal(await accounts.memberOf(cookie), undefined)
  assert.equal(await findSecret(store.reader, 'access token', text, at(1)), undefined)
  assert.equal((await accounts.signIn('carol', PASSWORD, '192.0.2.1', at(0))).kind, 'refused')
  await accounts.create(person, at(0))
})

testOnStores('what cannot be an account is refused, and the name is free afterwards', async (store) => {
  const accounts = await opened(store)
  const created = (more: Partial<NewMember>) => accounts.create({ ...person, ...more }, at(0))
  await refused(created({ username: 'Carol' }), /lower-case/)
  await refused(created({ username: 'ab' }), /3 to 30/)
  await refused(created({ email: 'carol' }), /e-mail address/)
  await refused(created({ name: ' ' }), /name/)
  await refused(created({ password: 'eleven char' }), /12 to 128/)
  await refused(created({ uoi: null }), /providers belong/)
  await refused(created({ kind: 'user' }), /providers belong/)
  await refused(created({ uoi: 'T9' }), /no such organization/)
  await created({})
  await refused(created({ email: 'other@example.org' }), /taken/)
  await refused(created({ username: 'other', email: 'Carol@example.org' }), /taken/)
})

testOnStores('of 10 at once exactly one becomes the first administrator', async (store) => {
  const accounts = await Accounts.open(store, SETTINGS)
  const offer = () => store.transaction((tx) => offerFirstAdministrator(tx, at(0)))
  const [old = '', link = ''] = [await offer(), await offer()]
  const become = (secret: string, number: number, minutes = 1) => {
    const {
      kind: _kind,
      uoi: _uoi,
      ...sue
    } = { ...person, username: `sue${number}`, email: `sue${number}@example.org` }
    return createFirstAdministrator(store, accounts, secret, sue, at(minutes))
  }
  await refused(become(old, 0), /not valid/)
  await refused(become(link, 0, 24 * 60), /not valid/)
  const outcomes = await Promise.allSettled(Array.from({ length: 10 }, (_, number) => become(link, number)))
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
  assert.equal((await store.reader.selectFrom('auth_user').select('id').execute()).length, 1)
  assert.equal(await offer(), undefined)
  await refused(become(link, 11), /not valid/)
})

testOnStores('the tables are those that this version of better-auth asks for', async (store) => {
  // better-auth would ask PostgreSQL as it asks SQLite; both have the same tables.
  if (store.kind === 'PostgreSQL') return
  const auth = await createAuth(store, SETTINGS)
  const { getMigrations } = await import('better-auth/db/migration')
  const { toBeCreated, toBeAdded } = await getMigrations(auth.options)
  assert.deepEqual({ toBeCreated, toBeAdded }, { toBeCreated: [], toBeAdded: [] })
})
