import assert from 'node:assert/strict'
import type { Store, Transaction } from '../store/store'
import { testOnStores } from '../testing/databases'
import { act, at, desk, passed, provider, statusOf, submission, withOrganizations } from '../testing/desk-data'
import { RefusedChange } from './act'
import { historyOf } from './history'
import { notify } from './notify'
import { answer, keepTerms } from './review'
import { settle } from './settle'
import { confirm, submit } from './submit'

type Change = (tx: Transaction) => Promise<unknown>

/** Makes all changes at once; returns how many were made, and refuses other errors than refusals. */
async function winners(store: Store, changes: readonly Change[]): Promise<number> {
  const outcomes = await Promise.allSettled(changes.map((change) => store.transaction(change)))
  const failed = outcomes.filter((outcome) => outcome.status === 'rejected')
  for (const { reason } of failed) assert.ok(reason instanceof RefusedChange, String(reason))
  return outcomes.length - failed.length
}

const times = (count: number, change: Change): Change[] => Array.from({ length: count }, () => change)

const request = { address: 'mls@example.org', isPerformancePublic: true, sentBefore: 0 }

testOnStores('of 50 approvals and cancels at once exactly one wins', async (store) => {
  await withOrganizations(store)
  const [core = ''] = await passed(store, submission('Web API Core'))
  const { notification } = await store.transaction((tx) => notify(tx, act(provider), core, request))
  const terms = await store.transaction((tx) => keepTerms(tx, 'We agree.', at(0)))
  const recipient = act({ kind: 'recipient', notification })
  const changes = Array.from({ length: 25 }, (): Change[] => [
    (tx) => answer(tx, recipient, core, { kind: 'approve', terms }),
    (tx) => settle(tx, act(provider), core, 'cancel'),
  ])
  assert.equal(await winners(store, changes.flat()), 1)
  const history = await historyOf(store.reader, core)
  assert.equal(history.length, 4)
  assert.equal(history.at(-1)?.to_status, await statusOf(store, core))
})

testOnStores(
  'both endorsements approved at once are both Certified, and their notification is answered',
  async (store) => {
    await withOrganizations(store)
    const ids = await passed(store, submission('Web API Core', 'Data Dictionary'))
    const { notification } = await store.transaction((tx) => notify(tx, act(provider), ids[0] ?? '', request))
    const terms = await store.transaction((tx) => keepTerms(tx, 'We agree.', at(0)))
    const recipient = act({ kind: 'recipient', notification })
    const approvals = ids.map(
      (id): Change =>
        (tx) =>
          answer(tx, recipient, id, { kind: 'approve', terms }),
    )
    assert.equal(await winners(store, approvals), 2)
    const open = store.reader.selectFrom('notification').select('id').where('answered_at', 'is', null)
    assert.deepEqual(await open.execute(), [])
  },
)

testOnStores('of clicks at once one sends, and never more than two are sent', async (store) => {
  await withOrganizations(store)
  const [core = ''] = await passed(store, submission('Web API Core', 'Data Dictionary'))
  const send =
    (sentBefore: number): Change =>
    (tx) =>
      notify(tx, act(provider), core, { ...request, sentBefore })
  assert.equal(await winners(store, times(2, send(0))), 1)
  assert.equal(await winners(store, [...times(5, send(0)), ...times(5, send(1)), ...times(5, send(2))]), 1)
  assert.equal((await store.reader.selectFrom('notification').selectAll().execute()).length, 2)
  assert.equal((await store.reader.selectFrom('secret').selectAll().execute()).length, 2)
})

testOnStores('the database itself refuses a third notification, and the same number twice', async (store) => {
  await withOrganizations(store)
  const [core = ''] = await passed(store, submission('Web API Core'))
  await store.transaction((tx) => notify(tx, act(provider), core, request))
  const row = await store.reader.selectFrom('notification').selectAll().executeTakeFirstOrThrow()
  const secret = await store.reader.selectFrom('secret').selectAll().executeTakeFirstOrThrow()
  await store.reader
    .insertInto('secret')
    .values({ ...secret, id: 's', hash: 'h' })
    .execute()
  const insert = (number: number) =>
    store.reader
      .insertInto('notification')
      .values({ ...row, id: `n${number}`, secret_id: 's', number })
      .execute()
  await assert.rejects(insert(1))
  await assert.rejects(insert(3))
  await insert(2)
})

testOnStores('the same content sent 20 times at once begins one endorsement', async (store) => {
  await withOrganizations(store)
  const content = submission('Web API Core')
  const change: Change = (tx) => submit(tx, act(provider), content)
  assert.equal(await winners(store, times(20, change)), 20)
  assert.equal((await store.reader.selectFrom('endorsement').selectAll().execute()).length, 1)
})

testOnStores('of results submitted and confirmed at once one is under way', async (store) => {
  await withOrganizations(store)
  const change: Change = async (tx) => {
    const { endorsements } = await submit(tx, act(provider), submission('Web API Core'))
    for (const { id } of endorsements) await confirm(tx, act(desk), id, 'run')
  }
  assert.equal(await winners(store, times(20, change)), 20)
  const rows = await store.reader.selectFrom('endorsement').select(['status', 'archived_at']).execute()
  assert.equal(rows.length, 20)
  assert.equal(rows.filter((row) => row.archived_at === null).length, 1)
  assert.ok(rows.every(({ status }) => status === 'Passed'))
})
