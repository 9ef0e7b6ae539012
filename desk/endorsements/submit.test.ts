import assert from 'node:assert/strict'
import type { Store } from '../store/store'
import { testOnStores } from '../testing/databases'
import {
  act,
  administrator,
  desk,
  otherProvider,
  passed,
  provider,
  statusOf,
  submission,
  withOrganizations,
} from '../testing/desk-data'
import type { Act } from './act'
import { historyOf } from './history'
import type { Refusal } from './refusal'
import { settle } from './settle'
import { confirm, type Submission, submit } from './submit'

const submitted = (store: Store, given: Submission, by: Act = act(provider)) =>
  store.transaction((tx) => submit(tx, by, given))

const confirmed = (store: Store, id: string) => store.transaction((tx) => confirm(tx, act(desk), id, 'run'))

const refuses = (change: Promise<unknown>, refusal: Refusal) =>
  assert.rejects(change, { name: 'RefusedChange', refusal })

testOnStores('what is submitted waits for its confirmation, and is then Passed', async (store) => {
  await withOrganizations(store)
  const { endorsements, isKnown } = await submitted(store, submission('Data Dictionary', 'Web API Core'))
  assert.equal(isKnown, false)
  assert.deepEqual(
    endorsements.map(({ type, status, confirmed_by }) => [type, status, confirmed_by]),
    [
      ['Web API Core', 'Submitted', null],
      ['Data Dictionary', 'Submitted', null],
    ],
  )
  const [core, dictionary] = endorsements
  assert.ok(core && dictionary)
  await refuses(confirmed(store, dictionary.id), { kind: 'core first' })
  assert.equal((await confirmed(store, core.id)).confirmed_by, 'run')
  await confirmed(store, dictionary.id)
  assert.deepEqual([await statusOf(store, core.id), await statusOf(store, dictionary.id)], ['Passed', 'Passed'])
  const history = await historyOf(store.reader, core.id)
  assert.deepEqual(
    history.map((row) => [row.revision, row.action, row.from_status, row.to_status, row.actor_kind, row.actor]),
    [
      [1, 'submit', null, 'Submitted', 'provider', 'ann'],
      [2, 'confirm', 'Submitted', 'Passed', 'desk', null],
    ],
  )
})

testOnStores('the same content gives the same endorsements, whatever became of them', async (store) => {
  await withOrganizations(store)
  const content = submission('Web API Core')
  const [id = ''] = await passed(store, content)
  const again = await submitted(store, content)
  assert.deepEqual([again.isKnown, again.endorsements.map((each) => each.id)], [true, [id]])
  await store.transaction((tx) => settle(tx, act(provider), id, 'archive'))
  assert.deepEqual((await submitted(store, content)).isKnown, true)
  assert.equal(await statusOf(store, id), 'Passed+')
})

testOnStores('Web API Core comes before the Data Dictionary, for one recipient of the provider', async (store) => {
  await withOrganizations(store)
  await refuses(submitted(store, submission('Data Dictionary')), { kind: 'core first' })
  const [core = ''] = await passed(store, submission('Web API Core'))
  await passed(store, { ...submission('Data Dictionary'), recipient: 'M2' })
  const others = { ...submission('Data Dictionary'), provider: 'T2', system: 'S2' }
  await refuses(submitted(store, others, act(otherProvider)), { kind: 'core first' })
  await store.transaction((tx) => settle(tx, act(provider), core, 'cancel'))
  await refuses(submitted(store, submission('Data Dictionary')), { kind: 'core first' })
})

testOnStores('a new one that is Passed archives those of its type, provider and recipient', async (store) => {
  await withOrganizations(store)
  await passed(store, submission('Web API Core'))
  const [first = ''] = await passed(store, submission('Data Dictionary'))
  const [ofOther = ''] = await passed(store, { ...submission('Data Dictionary'), recipient: 'M2' })
  const waiting = await submitted(store, submission('Data Dictionary'))
  assert.equal(await statusOf(store, first), 'Passed', 'nothing is replaced by what nobody confirmed')
  const newer = await submitted(store, submission('Data Dictionary'))
  const [old, last] = [waiting.endorsements[0]?.id ?? '', newer.endorsements[0]?.id ?? '']
  assert.equal(await statusOf(store, old), 'Submitted+')
  await refuses(confirmed(store, old), { kind: 'state', status: 'Submitted', isArchived: true })
  await confirmed(store, last)
  const statuses = await Promise.all([first, ofOther, last].map((id) => statusOf(store, id)))
  assert.deepEqual(statuses, ['Passed+', 'Passed', 'Passed'])
  const replaced = (await historyOf(store.reader, first)).at(-1)
  assert.deepEqual([replaced?.action, replaced?.actor_kind, replaced?.to_status], ['replace', 'desk', 'Passed'])
})

testOnStores('canceled ones are replaced too', async (store) => {
  await withOrganizations(store)
  const [canceled = ''] = await passed(store, submission('Web API Core'))
  await store.transaction((tx) => settle(tx, act(provider), canceled, 'cancel'))
  await passed(store, submission('Web API Core'))
  assert.equal(await statusOf(store, canceled), 'Canceled+')
})

testOnStores('parties that do not fit are refused, and nothing is kept', async (store) => {
  await withOrganizations(store)
  const good = submission('Web API Core')
  await refuses(submitted(store, { ...good, system: 'S2' }), { kind: 'unknown', what: 'system' })
  await refuses(submitted(store, { ...good, system: 'S9' }), { kind: 'unknown', what: 'system' })
  await refuses(submitted(store, { ...good, recipient: 'M9' }), { kind: 'unknown', what: 'recipient' })
  await refuses(submitted(store, { ...good, provider: 'T9' }, act(administrator)), {
    kind: 'unknown',
    what: 'provider',
  })
  await refuses(submitted(store, good, act(otherProvider)), { kind: 'not theirs to do' })
  await refuses(submitted(store, good, act({ kind: 'recipient', notification: 'x' })), { kind: 'not theirs to do' })
  await refuses(submitted(store, { ...good, endorsements: [] }), { kind: 'empty' })
  await store.reader.updateTable('organization').set({ is_active: 0 }).where('uoi', '=', 'M1').execute()
  await refuses(submitted(store, good), { kind: 'unknown', what: 'recipient' })
  await store.reader.updateTable('organization').set({ is_active: 0 }).where('uoi', '=', 'T1').execute()
  await refuses(submitted(store, { ...good, recipient: 'M2' }), { kind: 'unknown', what: 'provider' })
  assert.deepEqual(await store.reader.selectFrom('submission').selectAll().execute(), [])
})

testOnStores('staff confirm with a reason, the desk by a run or because it trusts', async (store) => {
  await withOrganizations(store)
  const { endorsements } = await submitted(store, submission('Web API Core'))
  const id = endorsements[0]?.id ?? ''
  const by = (given: Act, confirmation: 'run' | 'administrator' | 'trust') =>
    store.transaction((tx) => confirm(tx, given, id, confirmation))
  await refuses(by(act(administrator), 'administrator'), { kind: 'reason' })
  await refuses(by(act(administrator, { reason: ' ' }), 'administrator'), { kind: 'reason' })
  await refuses(by(act(administrator, { reason: 'seen' }), 'run'), { kind: 'not theirs to do' })
  await refuses(by(act(desk), 'administrator'), { kind: 'not theirs to do' })
  await refuses(by(act(provider), 'run'), { kind: 'not theirs to do' })
  const done = await by(act(administrator, { reason: 'seen on their screen' }), 'administrator')
  assert.deepEqual([done.status, done.confirmed_by], ['Passed', 'administrator'])
  await refuses(by(act(desk), 'trust'), { kind: 'state', status: 'Passed', isArchived: false })
  assert.equal((await historyOf(store.reader, id)).at(-1)?.reason, 'seen on their screen')
})
