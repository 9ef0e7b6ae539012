import assert from 'node:assert/strict'
import { notifyRecipient } from '../actions/actions'
import { openReview } from '../endorsements/review'
import { submit } from '../endorsements/submit'
import type { Store } from '../store/store'
import { testOnStores } from '../testing/databases'
import { DESK_URL, openDesk, type Person, type TestDesk } from '../testing/desk-app'
import { act, passed, provider, statusOf, submission } from '../testing/desk-data'

/** Who asks, in the order of the columns below. */
const ASKING: readonly (Person | undefined)[] = [undefined, 'user', 'other', 'provider', 'administrator']

const ANYBODY = [200, 200, 200, 200, 200]
const NOBODY = [404, 404, 404, 404, 404]
const OWN = [404, 404, 404, 200, 200]
const STAFF = [404, 404, 404, 409, 200]
const NOT_NOW = [404, 404, 404, 409, 409]

/** What is answered to GET. C is a certified endorsement of the provider T1, P one that is Passed, S one that is Submitted. */
const PAGES: Readonly<Record<string, readonly number[]>> = {
  '/': ANYBODY,
  '/sign-in': ANYBODY,
  '/looks.css': ANYBODY,
  '/healthz': ANYBODY,
  '/nothing': NOBODY,
  '/account': [303, 200, 200, 200, 200],
  '/endorsements/C': ANYBODY,
  '/endorsements/P': OWN,
  '/endorsements/none': NOBODY,
  '/endorsements/C/archive': OWN,
  '/endorsements/C/revoke': STAFF,
  '/endorsements/C/cancel': NOT_NOW,
  '/endorsements/C/notify': NOT_NOW,
  '/endorsements/C/nothing': NOBODY,
  '/endorsements/P/notify': OWN,
  '/endorsements/P/cancel': OWN,
  '/endorsements/P/archive': OWN,
  '/endorsements/P/withdraw': NOT_NOW,
  '/endorsements/P/revoke': NOT_NOW,
  '/endorsements/S/confirm': STAFF,
  '/endorsements/S/archive': OWN,
  '/review/none': NOBODY,
}

/** Fills a desk with C, P and S, and returns their ids. */
async function filled({ desk: { store, terms }, post, ...desk }: TestDesk): Promise<Readonly<Record<string, string>>> {
  const [C = ''] = await passed(store, submission('Web API Core'))
  await notified(store, C)
  const link = await linkTo(store, C)
  await post(`/review/${link}/${C}`, { answer: 'approve', accepted: 'yes', terms: terms.digest })
  const [P = ''] = await passed(store, { ...submission('Web API Core'), recipient: 'M2' })
  const [S = ''] = await submitted(store)
  assert.deepEqual(desk.errors, [])
  return { C, P, S }
}

const notified = (store: Store, id: string) =>
  notifyRecipient({ store, url: DESK_URL }, act(provider), id, {
    address: 'mls@example.org',
    isPerformancePublic: true,
    sentBefore: 0,
  })

async function submitted(store: Store): Promise<string[]> {
  const { endorsements } = await store.transaction((tx) => submit(tx, act(provider), submission('Data Dictionary')))
  return endorsements.map(({ id }) => id)
}

const addressOf = (path: string, ids: Readonly<Record<string, string>>): string =>
  path.replace(/\/endorsements\/([CPS])(?=\/|$)/, (_all, name: string) => `/endorsements/${ids[name]}`)

testOnStores('each page is answered to those who may see it, and to nobody else', async (store, t) => {
  const desk = await openDesk(store, t)
  const ids = await filled(desk)
  for (const [path, expected] of Object.entries(PAGES))
    for (const [column, person] of ASKING.entries()) {
      const { status, headers } = await desk.get(addressOf(path, ids), person)
      assert.equal(status, expected[column], `GET ${path} as ${person ?? 'visitor'}`)
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/)
    }
  assert.deepEqual(desk.errors, [])
})

testOnStores('whoever may not do something changes nothing by sending its form', async (store, t) => {
  const desk = await openDesk(store, t)
  const ids = await filled(desk)
  const before = await store.reader.selectFrom('history').selectAll().execute()
  const form = { reason: 'because', performance: 'public', address: 'mls@example.org', 'sent-before': '0' }
  for (const [path, expected] of Object.entries(PAGES).filter(([path]) => /endorsements\/.+\//.test(path)))
    for (const [column, person] of ASKING.entries()) {
      if (expected[column] === 200) continue
      const { status } = await desk.post(addressOf(path, ids), form, person)
      assert.equal(status, expected[column], `POST ${path} as ${person ?? 'visitor'}`)
    }
  assert.deepEqual(await store.reader.selectFrom('history').selectAll().execute(), before)
  const done: readonly (readonly [string, Person, string, string])[] = [
    ['/endorsements/S/confirm', 'administrator', 'S', 'Passed'],
    ['/endorsements/P/notify', 'provider', 'P', 'Notified'],
    ['/endorsements/P/withdraw', 'administrator', 'P', 'Withdrawn'],
    ['/endorsements/S/cancel', 'provider', 'S', 'Canceled'],
    ['/endorsements/C/revoke', 'administrator', 'C', 'Revoked'],
    ['/endorsements/S/archive', 'provider', 'S', 'Canceled+'],
  ]
  for (const [path, person, name, status] of done) {
    assert.equal((await desk.post(addressOf(path, ids), form, person)).status, 303, path)
    assert.equal(await statusOf(store, ids[name] ?? ''), status, path)
  }
  assert.deepEqual(desk.errors, [])
})

testOnStores('a form of another site is refused', async (store, t) => {
  const desk = await openDesk(store, t)
  const { P = '' } = await filled(desk)
  const cookie = await desk.cookieOf('provider')
  for (const path of ['/sign-in', '/sign-out', '/account/tokens', `/endorsements/${P}/cancel`])
    for (const origin of ['https://evil.example.org', 'null', undefined])
      for (const type of ['application/x-www-form-urlencoded', 'text/plain', undefined]) {
        const headers = { cookie, ...(origin && { origin }), ...(type && { 'content-type': type }) }
        assert.equal((await desk.ask(path, { method: 'POST', headers })).status, 403, `${path} ${origin} ${type}`)
      }
  assert.equal(await statusOf(store, P), 'Passed')
  assert.equal((await desk.ask('/submissions', { method: 'POST', headers: { cookie } })).status, 401)
})

testOnStores(
  'a link leads to its own review only, as long as something is there, and is told to nobody',
  async (store, t) => {
    const desk = await openDesk(store, t)
    const { P = '', C = '' } = await filled(desk)
    await notified(store, P)
    const link = await linkTo(store, P)
    const { status, headers } = await desk.get(`/review/${link}`)
    assert.equal(status, 200)
    assert.equal(headers.get('referrer-policy'), 'no-referrer')
    assert.equal(headers.get('cache-control'), 'no-store')
    const answer = { answer: 'decline' }
    assert.equal((await desk.post(`/review/${link}/${C}`, answer)).status, 404)
    assert.equal((await desk.post(`/review/${'A'.repeat(43)}/${P}`, answer)).status, 404)
    assert.equal(
      (await desk.post(`/review/${link}/${P}`, { answer: 'approve', accepted: 'yes', terms: 'other' })).status,
      404,
    )
    assert.equal(await statusOf(store, P), 'Notified')
    assert.equal((await desk.get(`/endorsements/${P}`)).status, 404)
    assert.equal((await desk.post(`/review/${link}/${P}`, answer)).status, 200)
    assert.equal(await statusOf(store, P), 'Withdrawn')
    assert.equal((await desk.get(`/review/${link}`)).status, 404)
    assert.equal((await desk.post(`/review/${link}/${P}`, answer)).status, 404)
  },
)

/** Returns the link that leads to an endorsement: tests have more than one mail of the same moment. */
async function linkTo(store: Store, id: string): Promise<string> {
  const mails = await store.reader.selectFrom('mail').select('text').execute()
  for (const { text } of mails) {
    const link = /\/review\/([A-Za-z0-9_-]{43})/.exec(text)?.[1] ?? ''
    const review = await openReview(store.reader, link, act(provider).at)
    if (review?.endorsements.some((each) => each.id === id)) return link
  }
  return ''
}

testOnStores('tokens are deleted by their owner only, and open nothing then', async (store, t) => {
  const desk = await openDesk(store, t)
  const token = await desk.tokenOf('provider')
  const [row] = await store.reader.selectFrom('secret').selectAll().where('kind', '=', 'access token').execute()
  const ask = async () =>
    (await desk.ask('/submissions', { method: 'POST', headers: { authorization: `Bearer ${token}` } })).status
  const remove = (person?: Person) => desk.post(`/account/tokens/${row?.id}/delete`, {}, person)
  for (const person of [undefined, 'other', 'administrator'] as const) await remove(person)
  assert.equal(await ask(), 422)
  await remove('provider')
  assert.equal(await ask(), 401)
  assert.equal((await desk.post('/account/tokens', { name: 'x', days: '30' })).headers.get('location'), '/sign-in')
})
