import assert from 'node:assert/strict'
import type { Store } from '../store/store'
import { testOnStores } from '../testing/databases'
import { DESK_URL, openDesk, type Person, type TestDesk } from '../testing/desk-app'
import { at } from '../testing/desk-data'

const PASSWORD = 'a password of their own'

/** Returns the links of all mails that were written, each with the address that it was sent to. */
async function sent(store: Store): Promise<readonly (readonly [address: string, link: string])[]> {
  const mails = await store.reader.selectFrom('mail').select(['address', 'text']).orderBy('created_at').execute()
  return mails.flatMap(({ address, text }) =>
    [...text.matchAll(/desk\.example\.org(\/password\/[A-Za-z0-9_-]{43})\s/g)].map(
      ([, link = '']) => [address, link] as const,
    ),
  )
}

const newest = async (store: Store): Promise<string> => (await sent(store)).at(-1)?.[1] ?? ''

const signIn = async ({ post }: TestDesk, username: string, password: string): Promise<number> =>
  (await post('/sign-in', { username, password })).status

/** Asks for a link as somebody who forgot their password, from an address of the network. */
async function forgot(desk: TestDesk, name: string, from = '192.0.2.1') {
  desk.change({ addressOf: () => from })
  const answer = await desk.post('/forgot-password', { name })
  return { status: answer.status, page: await answer.text() }
}

testOnStores('a new member sets a password by the link of a mail, once', async (store, t) => {
  const desk = await openDesk(store, t)
  const carol = { username: 'carol', name: 'Carol', email: 'carol@example.com', kind: 'provider', uoi: 'T1' }
  const made = await desk.post('/members', carol, 'administrator')
  assert.match(made.headers.get('location') ?? '', /\?done=made$/)
  const page = await (await desk.get(made.headers.get('location') ?? '', 'administrator')).text()
  assert.match(page, /a link to set a password is being sent/)
  const [[address, link] = ['', '']] = await sent(store)
  assert.equal(address, 'carol@example.com')
  const rows = JSON.stringify(await store.reader.selectFrom('password_link').selectAll().execute())
  assert.ok(!rows.includes(link.split('/').at(-1) ?? 'none') && !page.includes(link))
  // Opening it changes nothing, and it is told to nobody.
  for (let times = 0; times < 2; times++) {
    const opened = await desk.get(link)
    assert.equal(opened.status, 200)
    assert.equal(opened.headers.get('referrer-policy'), 'no-referrer')
    assert.equal(opened.headers.get('cache-control'), 'no-store')
  }
  const short = await desk.post(link, { password: 'short' })
  assert.equal(short.status, 422)
  assert.match(await short.text(), /12 to 128 characters/)
  // A browser sends no origin from a page without a referrer.
  const body = new URLSearchParams({ password: PASSWORD }).toString()
  const headers = { origin: 'null', 'content-type': 'application/x-www-form-urlencoded' }
  const set = await desk.ask(link, { method: 'POST', headers, body })
  assert.equal(set.headers.get('location'), '/sign-in?done=password')
  assert.match(await (await desk.get('/sign-in?done=password')).text(), /Your password is set/)
  assert.equal(await signIn(desk, 'carol', PASSWORD), 303)
  assert.equal((await desk.get(link)).status, 404)
  assert.equal((await desk.post(link, { password: 'another password' })).status, 404)
  assert.equal(await signIn(desk, 'carol', PASSWORD), 303)
  assert.deepEqual(desk.errors, [])
})

testOnStores(
  'whom strangers keep out is let in by the link of a mail, and later by the same browser',
  async (store, t) => {
    const desk = await openDesk(store, t)
    await desk.cookieOf('user')
    const form = (address: string, fields: Readonly<Record<string, string>>, cookie: string) => {
      const headers = { origin: DESK_URL, 'content-type': 'application/x-www-form-urlencoded', cookie }
      return desk.ask(address, { method: 'POST', headers, body: new URLSearchParams(fields).toString() })
    }
    for (let number = 0; number < 11; number++) {
      desk.change({ addressOf: () => `198.51.100.${number}` })
      await signIn(desk, 'user', 'a wrong password')
    }
    await forgot(desk, 'user')
    const set = await desk.post(await newest(store), { password: PASSWORD })
    const [given = ''] = set.headers.getSetCookie()
    assert.match(
      given,
      /^desk-device-[0-9a-f]{16}=\S+; Max-Age=34560000; Path=\/sign-in; HttpOnly; Secure; SameSite=Lax$/,
    )
    const refused = await desk.post('/sign-in', { username: 'user', password: PASSWORD })
    assert.equal(refused.status, 429)
    assert.match(await refused.text(), /choose Forgot your password/)
    const signedIn = await form('/sign-in', { username: 'user', password: PASSWORD }, given.split(';')[0] ?? '')
    assert.equal(signedIn.status, 303)
    const later = signedIn.headers.getSetCookie().find((cookie) => cookie.startsWith('desk-device-'))
    assert.equal(
      (await form('/sign-in', { username: 'USER ', password: PASSWORD }, later?.split(';')[0] ?? '')).status,
      303,
    )
    assert.equal(await signIn(desk, 'user', PASSWORD), 429)
  },
)

testOnStores('of many who use one link at once, one sets the password', async (store, t) => {
  const desk = await openDesk(store, t)
  await desk.cookieOf('user')
  await forgot(desk, 'user')
  const link = await newest(store)
  const passwords = Array.from({ length: 10 }, (_, number) => `password number ${number}`)
  const answers = await Promise.all(passwords.map((password) => desk.post(link, { password })))
  const winners = passwords.filter((_, index) => answers[index]?.status === 303)
  assert.equal(winners.length, 1)
  assert.equal(await signIn(desk, 'user', winners[0] ?? ''), 303)
  assert.deepEqual(desk.errors, [])
})

testOnStores(
  'a link is void after seven days, and when another one is sent; sessions end by the new password',
  async (store, t) => {
    const desk = await openDesk(store, t)
    const id = await idOf(desk, 'other')
    await desk.cookieOf('administrator')
    const ask = () => desk.post(`/members/${id}/password-link`, {}, 'administrator')
    assert.equal((await ask()).headers.get('location'), `/members/${id}?done=link`)
    const old = await newest(store)
    desk.change({ now: () => at(2) })
    await ask()
    const link = await newest(store)
    assert.notEqual(link, old)
    assert.equal((await desk.get(old)).status, 404)
    const days = 7 * 24 * 60
    desk.change({ now: () => at(1.9 + days) })
    assert.equal((await desk.get(link)).status, 200)
    // The old password is good until there is a new one.
    assert.equal((await desk.get('/account', 'other')).status, 200)
    assert.equal((await desk.post(link, { password: PASSWORD })).status, 303)
    assert.equal((await desk.get('/account', 'other')).status, 303)
    assert.equal(await signIn(desk, 'other', PASSWORD), 303)
    await ask()
    desk.change({ now: () => at(2 + 2 * days) })
    assert.equal((await desk.post(await newest(store), { password: 'another password' })).status, 404)
    assert.equal(await signIn(desk, 'other', PASSWORD), 303)
  },
)

const idOf = async ({ desk: { accounts }, cookieOf }: TestDesk, person: Person): Promise<string> =>
  (await accounts.memberOf(await cookieOf(person)))?.id ?? ''

testOnStores('whoever asks for a password does not learn who has an account', async (store, t) => {
  const desk = await openDesk(store, t)
  await desk.cookieOf('provider')
  const known = await forgot(desk, 'PROVIDER')
  const unknown = await forgot(desk, 'nobody')
  assert.equal(known.status, 200)
  assert.deepEqual(known, unknown)
  await forgot(desk, ' Provider@example.org ', '192.0.2.2')
  for (const name of ['', '%', "' or 1=1 --", 'x'.repeat(10_000)]) await forgot(desk, name, '192.0.2.3')
  assert.deepEqual(
    (await sent(store)).map(([address]) => address),
    ['provider@example.org', 'provider@example.org'],
  )
  assert.deepEqual(desk.errors, [])
})

testOnStores('an address asks five times an hour, and an account is sent three links', async (store, t) => {
  const desk = await openDesk(store, t)
  await desk.cookieOf('provider')
  const times = async (count: number, from: string) => {
    const answers = await Promise.all(Array.from({ length: count }, () => forgot(desk, 'provider', from)))
    return answers.map(({ status }) => status).toSorted()
  }
  assert.deepEqual(await times(7, '192.0.2.1'), [200, 200, 200, 200, 200, 429, 429])
  assert.equal((await sent(store)).length, 3)
  assert.deepEqual(await times(1, '192.0.2.2'), [200])
  assert.equal((await sent(store)).length, 3)
  desk.change({ now: () => at(62) })
  assert.deepEqual(await times(1, '192.0.2.1'), [200])
  assert.equal((await sent(store)).length, 4)
})
