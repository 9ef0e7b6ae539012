import assert from 'node:assert/strict'
import { testOnStores } from '../testing/databases'
import { DESK_URL, openDesk, type Person, type TestDesk } from '../testing/desk-app'

const idOf = async ({ desk: { accounts }, cookieOf }: TestDesk, person: Person): Promise<string> =>
  (await accounts.memberOf(await cookieOf(person)))?.id ?? ''

/** Sends a sheet as a browser does, and returns the page. */
async function upload(desk: TestDesk, sheet: string): Promise<{ readonly status: number; readonly page: string }> {
  const body = new FormData()
  body.set('sheet', new File([sheet], 'sheet.csv', { type: 'text/csv' }))
  const headers = { origin: DESK_URL, cookie: await desk.cookieOf('administrator') }
  const answer = await desk.ask('/organizations/load', { method: 'POST', headers, body })
  return { status: answer.status, page: await answer.text() }
}

const hidden = (page: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''

testOnStores('a sheet is shown first, and then loaded as it was shown', async (store, t) => {
  const desk = await openDesk(store, t)
  const wrong = await upload(desk, 'OrganizationUniqueId,OrganizationStatus\nM1,maybe\nM9,true\n')
  assert.equal(wrong.status, 422)
  assert.match(wrong.page, /Line 2: OrganizationStatus has to be true or false\./)
  const sheet = 'OrganizationUniqueId,OrganizationName,Website\nM1,"<b>First</b>",x\nM9,Ninth MLS,\n'
  const { status, page } = await upload(desk, sheet)
  assert.equal(status, 200)
  for (const words of [
    'OrganizationName: &lt;b&gt;First&lt;/b&gt;',
    'was First MLS',
    'Ninth MLS',
    'no such Fields: Website',
  ])
    assert.ok(page.includes(words), words)
  const form = { content: hidden(page, 'content'), digest: hidden(page, 'digest') }
  assert.match(await (await desk.get('/organizations?search=M9', 'administrator')).text(), /no such organizations/)
  const loaded = await desk.post('/organizations/load/apply', form, 'administrator')
  assert.equal(loaded.headers.get('location'), '/organizations?loaded')
  assert.match(await (await desk.get('/organizations?search=m9', 'administrator')).text(), /Ninth MLS/)
  assert.match(await (await desk.get('/organizations/M9', 'administrator')).text(), /Ninth MLS/)
  // Sent again, it would change nothing any more.
  const again = await desk.post('/organizations/load/apply', form, 'administrator')
  assert.equal(again.status, 409)
  assert.match(await again.text(), /The sheet changes nothing\./)
  const large = Array.from({ length: 5000 }, (_, index) => `L${index},Large ${index},${'x'.repeat(300)}\n`).join('')
  const tooLarge = `OrganizationUniqueId,OrganizationName,Website\n${large}`
  const long = await upload(desk, tooLarge)
  assert.equal(long.status, 200)
  assert.match(long.page, /And 4800 more\./)
  const all = { content: hidden(long.page, 'content'), digest: hidden(long.page, 'digest') }
  assert.equal((await desk.post('/organizations/load/apply', all, 'administrator')).status, 303)
  assert.equal((await upload(desk, 'x'.repeat(5 * 1024 * 1024))).status, 413)
  assert.deepEqual(desk.errors, [])
})

testOnStores('a system is added to a provider', async (store, t) => {
  const desk = await openDesk(store, t)
  const add = (usi: string) => desk.post('/organizations/T1/systems', { usi, name: 'Another' }, 'administrator')
  assert.equal((await add('S9')).headers.get('location'), '/organizations/T1')
  assert.match(await (await desk.get('/organizations/T1', 'administrator')).text(), /S9/)
  const taken = await add('S2')
  assert.equal(taken.status, 422)
  assert.match(await taken.text(), /Nothing was added: the USI S2 is taken/)
})

testOnStores('administrators make accounts of the three kinds, and delete them', async (store, t) => {
  const desk = await openDesk(store, t)
  for (const person of ['user', 'other', 'provider'] as const) await desk.cookieOf(person)
  const person = (username: string, more: Readonly<Record<string, string>>) => ({
    username,
    name: `The ${username}`,
    email: `${username}@example.com`,
    ...more,
  })
  const make = (username: string, more: Readonly<Record<string, string>>) =>
    desk.post('/members', person(username, more), 'administrator')
  for (const [kind, uoi] of [
    ['provider', 'T2'],
    ['user', ''],
    ['administrator', ''],
  ] as const)
    assert.equal((await make(`new.${kind}`, { kind, uoi })).status, 303, kind)
  const refusals: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
    ['lost', { kind: 'provider', uoi: '' }, /providers belong to an organization/],
    ['lost', { kind: 'provider', uoi: 'none' }, /there is no such organization/],
    ['lost', { kind: 'user', uoi: 'T1' }, /and nobody else does/],
    ['new.user', { kind: 'user' }, /is taken/],
  ]
  for (const [username, more, words] of refusals) {
    const answer = await make(username, more)
    assert.equal(answer.status, 422, String(words))
    const page = await answer.text()
    assert.match(page, words)
    assert.ok(page.includes(`value="${username}"`))
  }
  const user = await idOf(desk, 'user')
  assert.equal((await desk.post(`/members/${user}/delete`, {}, 'administrator')).status, 303)
  assert.equal((await desk.get('/account', 'user')).status, 303)
  assert.equal((await desk.get(`/members/${user}`, 'administrator')).status, 404)
  const own = await idOf(desk, 'administrator')
  assert.equal((await desk.post(`/members/${own}/delete`, {}, 'administrator')).status, 422)
  assert.equal((await desk.get(`/members/${own}`, 'administrator')).status, 200)
  assert.match(await (await desk.get('/members?after=new', 'administrator')).text(), /new\.user[\s\S]*provider/)
  assert.deepEqual(desk.errors, [])
})
