import assert from 'node:assert/strict'
import { testOnStores } from '../testing/databases'
import { openDesk } from '../testing/desk-app'
import { passed, submission } from '../testing/desk-data'

const PASSWORD = 'correct horse battery'

testOnStores('whoever follows the link of a mail signs in, and is where it leads', async (store, t) => {
  const desk = await openDesk(store, t)
  const [id = ''] = await passed(store, submission('Web API Core'))
  assert.equal((await desk.post(`/endorsements/${id}/cancel`, {}, 'provider')).status, 303)
  const { text } = await store.reader.selectFrom('mail').select('text').executeTakeFirstOrThrow()
  const [, page = assert.fail('the mail leads to a page')] =
    /Its page at the desk: https:\/\/desk\.example\.org(\S+)\n/.exec(text) ?? []
  assert.equal(page, `/endorsements/${id}`)
  const hidden = await desk.get(page)
  assert.equal(hidden.status, 404)
  const [, address = assert.fail('it leads to Sign in')] =
    /<a href="(\/sign-in\?[^"]+)">sign in</.exec(await hidden.text()) ?? []
  const form = await (await desk.get(address)).text()
  assert.ok(form.includes(`<input type="hidden" name="to" value="${page}"`))
  const wrong = await desk.post('/sign-in', { username: 'provider', password: 'wrong', to: page })
  assert.equal(wrong.status, 401)
  assert.ok((await wrong.text()).includes(`value="${page}"`))
  const signedIn = await desk.post('/sign-in', { username: 'provider', password: PASSWORD, to: page })
  assert.equal(signedIn.headers.get('location'), page)
  assert.equal((await desk.get(page, 'provider')).status, 200)
})

testOnStores(
  'what is not there and what is hidden are answered alike, and nobody who signed in is asked to',
  async (store, t) => {
    const desk = await openDesk(store, t)
    const [id = ''] = await passed(store, submission('Web API Core'))
    const answered = async (of: string) => (await (await desk.get(`/endorsements/${of}`)).text()).replaceAll(of, '')
    assert.equal(await answered(id), await answered('nothing'))
    for (const path of ['/jobs', '/history', '/nothing']) {
      assert.ok((await (await desk.get(path)).text()).includes(`/sign-in?to=${encodeURIComponent(path)}`), path)
      const member = await desk.get(`${path}/nothing`, 'user')
      assert.equal(member.status, 404)
      assert.doesNotMatch(await member.text(), /sign-in/)
    }
    const form = await desk.post(`/endorsements/${id}/cancel`, {})
    assert.match(await form.text(), /<a href="\/sign-in">sign in</)
    const secret = await (await desk.get(`/review/${'A'.repeat(43)}/no/such`)).text()
    assert.ok(!secret.includes('AAAA'))
  },
)

testOnStores('signing in leads to no other site', async (store, t) => {
  const desk = await openDesk(store, t)
  await desk.cookieOf('provider')
  for (const to of ['', '//a.example', '/\\a.example', 'https://a.example/', '/review/abc']) {
    const answer = await desk.post('/sign-in', { username: 'provider', password: PASSWORD, to })
    assert.equal(answer.headers.get('location'), '/', to)
    assert.ok(!(await (await desk.get(`/sign-in?to=${encodeURIComponent(to)}`)).text()).includes('a.example'))
  }
})

testOnStores('whoever has signed in finds their address in Contact', async (store, t) => {
  const desk = await openDesk(store, t)
  const [id = ''] = await passed(store, submission('Web API Core'))
  const form = await (await desk.get(`/endorsements/${id}/contact`, 'provider')).text()
  assert.match(form, /name="address"[^>]* value="provider@example\.org"/)
})

testOnStores('the account names the organization', async (store, t) => {
  const desk = await openDesk(store, t)
  assert.match(await (await desk.get('/account', 'provider')).text(), /Tech One \(T1\)/)
})
