import assert from 'node:assert/strict'
import { testOnStores } from '../testing/databases'
import { openDesk } from '../testing/desk-app'
import { passed, submission } from '../testing/desk-data'

testOnStores('whatever stands in an address or a form is answered, and nothing breaks', async (store, t) => {
  const desk = await openDesk(store, t)
  const [core = ''] = await passed(store, submission('Web API Core'))
  const addresses: Readonly<Record<string, number>> = {
    '/?search=%00': 404,
    '/endorsements/%00': 404,
    '/review/%00': 404,
    '/first-administrator/%00': 404,
    '/endorsements/%E0%A4%A': 404,
    '/?search=%E0%A4%A': 200,
    '/?sort=other&type=x&status=y': 200,
    '/?after=%27&id=%27': 200,
    '/?after=x': 200,
    [`/?search=${'x'.repeat(5000)}`]: 200,
    '/?search=%3Cscript%3E': 200,
    '/members/none?done=constructor': 404,
    '/organizations?name=%27&uoi=%25&search=%5C': 200,
    '/organizations/%E0%A4%A': 404,
    '/members?after=%27': 200,
    '/history?at=x&id=%27&revision=y': 200,
  }
  for (const [address, status] of Object.entries(addresses)) {
    const answer = await desk.get(address, 'administrator')
    assert.equal(answer.status, status, address.slice(0, 50))
    assert.ok(!(await answer.text()).includes('<script'), address.slice(0, 50))
  }
  assert.equal((await desk.post('/sign-out', {})).status, 303)
  assert.equal((await desk.post('/sign-in', { username: 'a\0b', password: '\0' })).status, 401)
  assert.equal((await desk.post('/sign-in', {})).status, 401)
  assert.equal((await desk.post(`/endorsements/${core}/cancel`, { reason: 'a\0b<script>' }, 'provider')).status, 303)
  assert.ok((await (await desk.get(`/endorsements/${core}`, 'provider')).text()).includes('ab&lt;script&gt;'))
  assert.equal((await desk.post('/account/tokens', { name: 'x'.repeat(70_000) }, 'provider')).status, 413)
  const cookie = await desk.cookieOf('provider')
  assert.equal((await desk.ask('/account', { headers: { cookie: `${cookie}x; a=%00` } })).status, 303)
  assert.deepEqual(desk.errors, [])
})

testOnStores(
  'what says that it is a form and is none is refused, by whoever it comes, and breaks nothing',
  async (store, t) => {
    const desk = await openDesk(store, t)
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x'])
      for (const [address, who] of [
        ['/sign-in', undefined],
        ['/account/tokens', 'provider'],
        ['/self-test', 'provider'],
        ['/organizations/load', 'administrator'],
      ] as const) {
        const cookie = who === undefined ? {} : { cookie: await desk.cookieOf(who) }
        const headers = { ...cookie, origin: desk.desk.url, 'content-type': type }
        const answer = await desk.ask(address, { method: 'POST', headers, body: '--x\r\nname=a' })
        assert.equal(answer.status, 400, `${address} ${type}`)
        assert.match(await answer.text(), /not a form/)
      }
    assert.deepEqual(desk.errors, [])
  },
)

testOnStores('nothing that somebody writes turns around or parts what stands beside it', async (store, t) => {
  const desk = await openDesk(store, t)
  const [core = ''] = await passed(store, submission('Web API Core'))
  const reason = 'a\u202eb\u2066c\u2028d'
  assert.equal((await desk.post(`/endorsements/${core}/cancel`, { reason }, 'provider')).status, 303)
  assert.ok((await (await desk.get(`/endorsements/${core}`, 'provider')).text()).includes('abcd'))
})

testOnStores('a form that breaks off is not a fault of the desk', async (store, t) => {
  const desk = await openDesk(store, t)
  for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
    for (const more of [{ 'content-length': '5000' }, { 'transfer-encoding': 'chunked' }]) {
      const aborted = Object.assign(new Error('aborted'), { code: 'ECONNRESET' })
      const body = new ReadableStream({ pull: (controller) => controller.error(aborted) })
      const headers = { origin: desk.desk.url, 'content-type': type, ...more }
      const answer = await desk.ask('/sign-in', { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
      assert.equal(answer.status, 400, `${type} ${JSON.stringify(more)}`)
    }
  assert.deepEqual(desk.errors, [])
})
