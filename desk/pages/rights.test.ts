import assert from 'node:assert/strict'
import { notifyRecipient } from '../actions/actions'
import { openReview } from '../endorsements/review'
import type { Store } from '../store/store'
import { testOnStores } from '../testing/databases'
import { openDesk, type Person, type TestDesk } from '../testing/desk-app'
import { act, passed, provider, statusOf, submission } from '../testing/desk-data'

/** Fills a desk with C, which is certified, and P, which is Passed, and returns their ids. */
async function filled({ desk: opened, post, ...desk }: TestDesk): Promise<Readonly<Record<string, string>>> {
  const { store, terms } = opened
  const [C = ''] = await passed(store, submission('Web API Core'))
  await notified(opened, C)
  const link = await linkTo(store, C)
  await post(`/review/${link}/${C}`, { answer: 'approve', accepted: 'yes', terms: terms.digest })
  const [P = ''] = await passed(store, { ...submission('Web API Core'), recipient: 'M2' })
  assert.deepEqual(desk.errors, [])
  return { C, P }
}

const notified = (desk: TestDesk['desk'], id: string) =>
  notifyRecipient(desk, act(provider), id, {
    address: 'mls@example.org',
    isPerformancePublic: true,
    sentBefore: 0,
  })

testOnStores(
  'a link leads to its own review only, as long as something is there, and is told to nobody',
  async (store, t) => {
    const desk = await openDesk(store, t)
    const { P = '', C = '' } = await filled(desk)
    await notified(desk.desk, P)
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
  assert.equal(
    (await desk.post('/account/tokens', { name: 'x', days: '30' })).headers.get('location'),
    '/sign-in?to=%2Faccount',
  )
})
