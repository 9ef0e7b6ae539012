import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { historyOf } from '../endorsements/history'
import { stateAfter } from '../endorsements/transitions'
import type { Store } from '../store/store'
import { testOnStores } from '../testing/databases'
import { DESK_URL, openDesk } from '../testing/desk-app'
import { statusOf } from '../testing/desk-data'
import { listen } from '../testing/listen'
import { endorsementIn } from '../testing/rights/subjects'

/** Forms that are sent about one endorsement. */
type Form = 'approve' | 'decline' | 'cancel' | 'withdraw' | 'archive' | 'notify once' | 'notify again'

/** Opens a desk that answers on loopback, with an endorsement whose recipient is notified or is to be. */
async function opened(store: Store, t: TestContext, status: 'Passed' | 'Notified') {
  const desk = await openDesk(store, t)
  const origin = await listen(desk, t)
  const cookie = await desk.cookieOf('provider')
  const { id, link } = await endorsementIn(desk, status)
  const mails = async () => (await store.reader.selectFrom('mail').select('address').execute()).length
  const before = { history: (await historyOf(store.reader, id)).length, mails: await mails() }
  const terms = desk.desk.terms.digest
  const notification = { performance: 'public', address: 'mls@example.org' }
  const forms: Readonly<Record<Form, readonly [path: string, fields: Readonly<Record<string, string>>]>> = {
    approve: [`/review/${link}/${id}`, { answer: 'approve', accepted: 'yes', terms }],
    decline: [`/review/${link}/${id}`, { answer: 'decline' }],
    cancel: [`/endorsements/${id}/cancel`, {}],
    withdraw: [`/endorsements/${id}/withdraw`, {}],
    archive: [`/endorsements/${id}/archive`, {}],
    'notify once': [`/endorsements/${id}/notify`, { ...notification, 'sent-before': '0' }],
    'notify again': [`/endorsements/${id}/notify`, { ...notification, 'sent-before': '1' }],
  }
  const send = async (form: Form): Promise<boolean> => {
    const [path, fields] = forms[form]
    const { status: answer } = await fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { origin: DESK_URL, cookie },
      body: new URLSearchParams(fields),
      redirect: 'manual',
    })
    // A link leads nowhere any more after the other forms.
    assert.ok([200, 303, 404, 409].includes(answer), `${form}: ${answer}`)
    return answer === 303 || (form === 'decline' && answer === 200)
  }
  /** Sends all forms at once, each so many times; returns those that were done. */
  const atOnce = async (all: readonly Form[], times: number): Promise<readonly Form[]> => {
    const mixed = Array.from({ length: times }, () => all).flat()
    const done = await Promise.all(mixed.map(send))
    assert.deepEqual(desk.errors, [])
    return mixed.filter((_, index) => done[index])
  }
  /** Every change was allowed by the one before it, and each has its mail. */
  const check = async (changes: number): Promise<void> => {
    const history = await historyOf(store.reader, id)
    assert.equal(history.length - before.history, changes)
    assert.equal((await mails()) - before.mails, changes)
    let state: ReturnType<typeof stateAfter>
    for (const { action, actor_kind, from_status, to_status } of history) {
      assert.equal(from_status, state?.status ?? null)
      state = stateAfter(action, actor_kind, state)
      assert.equal(state?.status, to_status, action)
    }
    assert.equal(await statusOf(store, id), `${state?.status}${state?.isArchived === true ? '+' : ''}`)
  }
  return { id, atOnce, check }
}

testOnStores('of 50 approvals and cancels that come at once exactly one is done', async (store, t) => {
  const { atOnce, check } = await opened(store, t, 'Notified')
  const done = await atOnce(['approve', 'cancel'], 25)
  assert.equal(done.length, 1)
  await check(1)
})

testOnStores('of 50 approvals, declines, cancels and withdrawals exactly one is done', async (store, t) => {
  const { atOnce, check } = await opened(store, t, 'Notified')
  assert.equal((await atOnce(['approve', 'decline', 'cancel', 'withdraw', 'cancel'], 10)).length, 1)
  await check(1)
})

testOnStores('50 forms of all kinds at once leave a history in which each change was allowed', async (store, t) => {
  const { atOnce, check } = await opened(store, t, 'Notified')
  const done = await atOnce(['notify again', 'approve', 'cancel', 'archive', 'notify again'], 10)
  const count = (...forms: readonly Form[]) => done.filter((form) => forms.includes(form)).length
  assert.ok(count('approve', 'cancel') <= 1 && count('archive') === 1 && count('notify again') <= 1, String(done))
  await check(done.length)
})

testOnStores('of two clicks one sends, and of 50 more a second one at most', async (store, t) => {
  const { atOnce, check } = await opened(store, t, 'Passed')
  assert.deepEqual(await atOnce(['notify once'], 2), ['notify once'])
  await check(1)
  assert.deepEqual(await atOnce(['notify once', 'notify again'], 25), ['notify again'])
  await check(2)
  assert.equal((await store.reader.selectFrom('notification').selectAll().execute()).length, 2)
})
