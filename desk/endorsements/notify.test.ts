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
import { notify, previewNotification } from './notify'
import type { Refusal } from './refusal'
import { answer, keepTerms, openReview } from './review'
import { settle } from './settle'

const refuses = (change: Promise<unknown>, refusal: Refusal) =>
  assert.rejects(change, { name: 'RefusedChange', refusal })

const sent = (store: Store, id: string, sentBefore: number, by: Act = act(provider), address = 'mls@example.org') =>
  store.transaction((tx) => notify(tx, by, id, { address, isPerformancePublic: false, sentBefore }))

const statuses = (store: Store, ids: readonly string[]) => Promise.all(ids.map((id) => statusOf(store, id)))

testOnStores('one notification names both endorsements when both are Passed', async (store) => {
  await withOrganizations(store)
  const ids = await passed(store, submission('Web API Core', 'Data Dictionary'))
  const { endorsements, link } = await sent(store, ids[1] ?? '', 0)
  assert.deepEqual(endorsements.map(({ id }) => id).toSorted(), ids.toSorted())
  assert.ok(endorsements.every((each) => each.is_performance_public === 0 && each.status === 'Notified'))
  const review = await openReview(store.reader, link, at(1))
  assert.deepEqual(
    review?.endorsements.map((each) => each.id),
    ids,
  )
})

testOnStores('it names the one that was chosen when the other one is not Passed', async (store) => {
  await withOrganizations(store)
  const [core = ''] = await passed(store, submission('Web API Core'))
  await sent(store, core, 0)
  const [dictionary = ''] = await passed(store, submission('Data Dictionary'))
  const { endorsements } = await sent(store, dictionary, 1)
  assert.deepEqual(
    endorsements.map(({ id }) => id),
    [dictionary],
  )
})

testOnStores('a recipient is notified twice at most, until they answer', async (store) => {
  await withOrganizations(store)
  const [core = '', dictionary = ''] = await passed(store, submission('Web API Core', 'Data Dictionary'))
  const first = await sent(store, core, 0)
  await refuses(sent(store, core, 0), { kind: 'told meanwhile' })
  const second = await sent(store, dictionary, 1, act(provider), 'other@example.org')
  assert.deepEqual(second.endorsements.map(({ id }) => id).toSorted(), [core, dictionary].toSorted())
  await refuses(sent(store, core, 2), { kind: 'told enough' })
  await store.transaction((tx) => settle(tx, act(provider), dictionary, 'cancel'))
  await refuses(sent(store, core, 2, act(administrator)), { kind: 'told enough' })
  const endorsement = await store.reader
    .selectFrom('endorsement')
    .selectAll()
    .where('id', '=', core)
    .executeTakeFirstOrThrow()
  const preview = await previewNotification(store.reader, endorsement)
  assert.deepEqual(
    preview.sent.map(({ address }) => address),
    ['mls@example.org', 'other@example.org'],
  )
  assert.ok(await openReview(store.reader, first.link, at(1)), 'both links lead there')
  const recipient = act({ kind: 'recipient', notification: second.notification })
  await store.transaction(async (tx) => {
    const terms = await keepTerms(tx, 'We agree.', at(0))
    await answer(tx, recipient, core, { kind: 'approve', terms })
  })
  const [next = ''] = await passed(store, submission('Data Dictionary'))
  await sent(store, next, 0)
})

testOnStores('of an answer to one of two notifications the other one still counts', async (store) => {
  await withOrganizations(store)
  const [core = ''] = await passed(store, submission('Web API Core'))
  const first = await sent(store, core, 0)
  const [dictionary = ''] = await passed(store, submission('Data Dictionary'))
  await sent(store, dictionary, 1)
  const recipient = act({ kind: 'recipient', notification: first.notification })
  await store.transaction((tx) => answer(tx, recipient, core, { kind: 'decline' }))
  assert.deepEqual(await statuses(store, [core, dictionary]), ['Withdrawn', 'Notified'])
  await sent(store, dictionary, 1)
  await refuses(sent(store, dictionary, 2), { kind: 'told enough' })
})

testOnStores('it is refused for whom it is not, and where the address is none', async (store) => {
  await withOrganizations(store)
  const [core = ''] = await passed(store, submission('Web API Core'))
  await refuses(sent(store, core, 0, act(otherProvider)), { kind: 'unknown', what: 'endorsement' })
  await refuses(sent(store, 'none', 0), { kind: 'unknown', what: 'endorsement' })
  for (const address of ['', 'a', 'a@', '@b', 'a@b, c@d', 'a@b\nBcc: c@d', 'a b@c', '<a@b>'])
    await refuses(sent(store, core, 0, act(provider), address), { kind: 'address' })
  await store.transaction((tx) => settle(tx, act(provider), core, 'cancel'))
  await refuses(sent(store, core, 0), { kind: 'state', status: 'Canceled', isArchived: false })
  assert.deepEqual(await store.reader.selectFrom('notification').selectAll().execute(), [])
  assert.deepEqual(await store.reader.selectFrom('secret').selectAll().execute(), [])
})
