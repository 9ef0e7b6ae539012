import assert from 'node:assert/strict'
import type { Store } from '../store/store'
import { testOnStores } from '../testing/databases'
import {
  act,
  administrator,
  at,
  otherProvider,
  passed,
  provider,
  statusOf,
  submission,
  withOrganizations,
} from '../testing/desk-data'
import type { Act } from './act'
import { historyOf } from './history'
import { notify } from './notify'
import type { Refusal } from './refusal'
import { type Answer, answer, keepTerms, openReview } from './review'
import { type SettlingAction, settle } from './settle'

const refuses = (change: Promise<unknown>, refusal: Refusal) =>
  assert.rejects(change, { name: 'RefusedChange', refusal })

/** Notifies the first recipient of both endorsements, and returns the way to the review. */
async function notified(store: Store) {
  await withOrganizations(store)
  const [core = '', dictionary = ''] = await passed(store, submission('Web API Core', 'Data Dictionary'))
  const request = { address: 'mls@example.org', isPerformancePublic: true, sentBefore: 0 }
  const { link, notification } = await store.transaction((tx) => notify(tx, act(provider), core, request))
  const terms = await store.transaction((tx) => keepTerms(tx, 'We agree.', at(0)))
  return { core, dictionary, link, terms, recipient: act({ kind: 'recipient', notification }) }
}

const answered = (store: Store, by: Act, id: string, given: Answer) =>
  store.transaction((tx) => answer(tx, by, id, given))

const settled = (store: Store, by: Act, id: string, action: SettlingAction) =>
  store.transaction((tx) => settle(tx, by, id, action))

testOnStores('what is approved is Certified, with the terms that were accepted', async (store) => {
  const { core, dictionary, link, terms, recipient } = await notified(store)
  const certified = await answered(store, recipient, core, { kind: 'approve', terms })
  assert.deepEqual([certified.status, certified.certified_at], ['Certified', at(0).toISOString()])
  const last = (await historyOf(store.reader, core)).at(-1)
  assert.deepEqual([last?.action, last?.actor_kind, last?.terms], ['approve', 'recipient', terms])
  await refuses(answered(store, recipient, core, { kind: 'approve', terms }), {
    kind: 'state',
    status: 'Certified',
    isArchived: false,
  })
  assert.equal((await openReview(store.reader, link, at(1)))?.endorsements.length, 2)
  assert.equal(await statusOf(store, dictionary), 'Notified')
})

testOnStores('opening a link changes nothing', async (store) => {
  const { core, link } = await notified(store)
  for (let visit = 0; visit < 3; visit++) await openReview(store.reader, link, at(visit))
  assert.equal((await historyOf(store.reader, core)).length, 3)
  assert.equal(await statusOf(store, core), 'Notified')
})

testOnStores(
  'a link is void when all that it names is canceled, declined or archived, and after thirty days',
  async (store) => {
    const { core, dictionary, link, recipient } = await notified(store)
    const days = (count: number) => at(count * 24 * 60)
    assert.ok(await openReview(store.reader, link, days(29.99)))
    assert.equal(await openReview(store.reader, link, days(30)), undefined)
    assert.equal(await openReview(store.reader, `${link.slice(0, -1)}?`, at(1)), undefined)
    await settled(store, act(provider), core, 'cancel')
    assert.deepEqual(
      (await openReview(store.reader, link, at(1)))?.endorsements.map(({ id }) => id),
      [dictionary],
    )
    await answered(store, recipient, dictionary, { kind: 'decline' })
    assert.equal(await statusOf(store, dictionary), 'Withdrawn')
    assert.equal(await openReview(store.reader, link, at(1)), undefined)
  },
)

testOnStores('a link of another recipient approves nothing', async (store) => {
  const { core, terms } = await notified(store)
  const [other = ''] = await passed(store, { ...submission('Web API Core'), recipient: 'M2' })
  const request = { address: 'second@example.org', isPerformancePublic: true, sentBefore: 0 }
  const { notification } = await store.transaction((tx) => notify(tx, act(provider), other, request))
  const stranger = act({ kind: 'recipient', notification })
  await refuses(answered(store, stranger, core, { kind: 'approve', terms }), { kind: 'unknown', what: 'endorsement' })
  await refuses(answered(store, stranger, core, { kind: 'decline' }), { kind: 'unknown', what: 'endorsement' })
  assert.equal(await statusOf(store, core), 'Notified')
})

testOnStores('nobody approves for a recipient, and not without the terms', async (store) => {
  const { core, terms, recipient } = await notified(store)
  for (const by of [act(provider), act(administrator)])
    await refuses(answered(store, by, core, { kind: 'approve', terms }), { kind: 'not theirs to do' })
  await refuses(answered(store, recipient, core, { kind: 'approve', terms: 'none' }), {
    kind: 'unknown',
    what: 'terms',
  })
  await refuses(settled(store, recipient, core, 'cancel'), { kind: 'not theirs to do' })
})

testOnStores('staff revoke with a reason, and archive what is revoked', async (store) => {
  const { core, terms, recipient } = await notified(store)
  await answered(store, recipient, core, { kind: 'approve', terms })
  const reason = 'their server is gone'
  await refuses(settled(store, act(administrator), core, 'revoke'), { kind: 'reason' })
  await refuses(settled(store, act(provider, { reason }), core, 'revoke'), { kind: 'not theirs to do' })
  assert.equal((await settled(store, act(administrator, { reason }), core, 'revoke')).status, 'Revoked')
  await refuses(settled(store, act(provider), core, 'archive'), { kind: 'state', status: 'Revoked', isArchived: false })
  assert.equal((await settled(store, act(administrator), core, 'archive')).status, 'Revoked')
  assert.equal(await statusOf(store, core), 'Revoked+')
})

testOnStores('the endorsements of another provider are none of theirs', async (store) => {
  const { core } = await notified(store)
  for (const action of ['cancel', 'withdraw', 'archive'] as const)
    await refuses(settled(store, act(otherProvider), core, action), { kind: 'unknown', what: 'endorsement' })
  await settled(store, act(provider), core, 'withdraw')
  assert.equal(await statusOf(store, core), 'Withdrawn')
})

testOnStores('what happens to a provider that is not active any more can be settled', async (store) => {
  const { core } = await notified(store)
  await store.reader.updateTable('organization').set({ is_active: 0 }).where('uoi', '=', 'T1').execute()
  await settled(store, act(administrator), core, 'archive')
  assert.equal(await statusOf(store, core), 'Notified+')
})

testOnStores('the history cannot be changed', async (store) => {
  const { core } = await notified(store)
  const change = store.reader.updateTable('history').set({ reason: 'x' }).where('endorsement_id', '=', core).execute()
  await assert.rejects(change, /history is append-only/)
})
