import assert from 'node:assert/strict'
import { notifyRecipient, settleEndorsement } from '../actions/actions'
import { sendWaiting } from '../mail/send-waiting'
import { testOnStores } from '../testing/databases'
import { DESK_URL, openDesk } from '../testing/desk-app'
import { act, at, passed, provider, submission } from '../testing/desk-data'

testOnStores('administrators see what was refused and send it again, and what was done', async (store, t) => {
  const desk = await openDesk(store, t)
  await desk.cookieOf('provider')
  const [core = ''] = await passed(store, submission('Web API Core'))
  await settleEndorsement({ store, url: DESK_URL }, act(provider, { reason: '<because>' }), core, 'cancel')
  const sender = { send: async () => ({ kind: 'refused', reason: '550 <no>' }) as const }
  await sendWaiting(store, { sender, readFile: async () => Buffer.alloc(0), now: () => at(0) })
  const refused = await (await desk.get('/mail', 'administrator')).text()
  for (const words of ['provider@example.org', 'Canceled: Web API Core', '550 &lt;no&gt;'])
    assert.ok(refused.includes(words), words)
  const address = /\/mail\/[^"]+\/again/.exec(refused)?.[0] ?? ''
  assert.equal((await desk.post(address, {}, 'provider')).status, 404)
  assert.equal((await desk.post(address, {}, 'administrator')).headers.get('location'), '/mail?done')
  assert.equal((await desk.post(address, {}, 'administrator')).status, 409)
  const history = await (await desk.get('/history', 'administrator')).text()
  for (const words of ['Canceled', '&lt;because&gt;', 'of First MLS, Tech One'])
    assert.ok(history.includes(words), words)
  assert.deepEqual(desk.errors, [])
})

testOnStores('a refused mail whose text is not kept says why', async (store, t) => {
  const desk = await openDesk(store, t)
  const [core = ''] = await passed(store, submission('Web API Core'))
  const notify = (sentBefore: number) => {
    const request = { address: 'mls@example.org', isPerformancePublic: true, sentBefore }
    return notifyRecipient(desk.desk, act(provider), core, request)
  }
  const sender = { send: async () => ({ kind: 'refused', reason: '550 no' }) as const }
  const send = () => sendWaiting(store, { sender, readFile: async () => Buffer.alloc(0), now: () => at(0) })
  const page = async () => (await desk.get('/mail', 'administrator')).text()
  await notify(0)
  await send()
  assert.doesNotMatch(await page(), /its text is not kept/)
  await notify(0)
  await send()
  assert.match(await page(), /another one was sent in its place: its text is not kept/)
  assert.doesNotMatch(await page(), /older than 30 days/)
  desk.change({ now: () => at(30 * 24 * 60) })
  assert.match(await page(), /older than 30 days: its text is not kept/)
})

testOnStores('the history is shown by pages, each change once', async (store, t) => {
  const desk = await openDesk(store, t)
  for (let index = 0; index < 30; index++) await passed(store, submission('Web API Core'))
  const seen: string[] = []
  for (let next: string | undefined = '/history'; next !== undefined; ) {
    const page = await (await desk.get(next, 'administrator')).text()
    seen.push(...(page.match(/data-label="What"/g) ?? []))
    next = /href="(\/history\?[^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  }
  const { count } = await store.reader
    .selectFrom('history')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  assert.ok(count > 50)
  assert.equal(seen.length, count)
})
