import assert from 'node:assert/strict'
import { notify } from '../endorsements/notify'
import { testOnStores } from '../testing/databases'
import { openDesk } from '../testing/desk-app'
import { act, passed, provider, submission } from '../testing/desk-data'

testOnStores('declining leads to the other results of the link, as long as there are some', async (store, t) => {
  const desk = await openDesk(store, t)
  const [core = ''] = await passed(store, submission('Web API Core'))
  const [dictionary = ''] = await passed(store, submission('Data Dictionary'))
  const order = { address: 'mls@example.org', isPerformancePublic: true, sentBefore: 0 }
  const { link } = await store.transaction((tx) => notify(tx, act(provider), core, order))
  const decline = async (id: string) => await (await desk.post(`/review/${link}/${id}`, { answer: 'decline' })).text()
  const first = await decline(dictionary)
  assert.match(first, /You have declined/)
  assert.ok(first.includes(`href="/review/${link}"`))
  const last = await decline(core)
  assert.match(last, /You have declined/)
  assert.ok(!last.includes(link))
  assert.match(await (await desk.get(`/review/${link}`)).text(), /declined, canceled, withdrawn, archived or revoked/)
})
