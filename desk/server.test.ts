import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { startDesk } from './server'
import { readSettings } from './settings'
import { openLog } from './telemetry/log'
import { newFolder } from './testing/archives'

test('a desk starts, makes its first administrator by the link, and is well', async (t) => {
  const data = newFolder(t)
  const settings = { ...readSettings({ DESK_DATA: data, DESK_URL: 'http://127.0.0.1:8080' }), port: 0 }
  const lines: string[] = []
  const desk = await startDesk(settings, openLog({ write: (line) => lines.push(line) }))
  t.after(() => desk.close())
  const health = await fetch(`${desk.origin}/healthz`)
  assert.deepEqual(JSON.parse(await health.text()), {
    status: 'ok',
    database: 'ok',
    mail: 'ok',
    waiting: 0,
    waitingSince: null,
    refused: 0,
  })
  const path = new URL(desk.firstAdministrator ?? '').pathname
  const send = (address: string, fields: Readonly<Record<string, string>>) =>
    fetch(`${desk.origin}${address}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: settings.url },
      body: new URLSearchParams(fields),
    })
  const person = { username: 'admin', name: 'Ada', email: 'ada@example.org', password: 'correct horse battery' }
  assert.equal((await send(path, { ...person, password: 'short' })).status, 422)
  assert.equal((await send(path, person)).headers.get('location'), '/sign-in')
  assert.equal((await send(path, { ...person, username: 'other' })).status, 404)
  const again = await fetch(`${desk.origin}${path}`)
  assert.equal(again.status, 404)
  assert.match(await again.text(), /The link is not valid: there is an administrator/)
  assert.equal((await send('/sign-in', { ...person, password: 'a wrong password' })).status, 401)
  const signedIn = await send('/sign-in', person)
  const cookie = signedIn.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  assert.match(await (await fetch(`${desk.origin}/account`, { headers: { cookie } })).text(), /Ada/)
  const told = lines.map((line) => JSON.parse(line))
  assert.deepEqual(
    told.map(({ event, method, route, status }) => (event === 'request' ? [method, route, status].join(' ') : event)),
    [
      'started',
      'GET /healthz 200',
      'POST /first-administrator/:link 422',
      'POST /first-administrator/:link 303',
      'POST /first-administrator/:link 404',
      'GET /first-administrator/:link 404',
      'POST /sign-in 401',
      'POST /sign-in 303',
      'GET /account 200',
    ],
  )
  assert.deepEqual(Object.keys(told[1]), ['level', 'time', 'event', 'id', 'method', 'route', 'status', 'ms'])
  for (const secret of [
    path.split('/').at(-1) ?? '',
    cookie,
    cookie.split('=')[1] ?? '',
    person.password,
    person.email,
  ])
    assert.ok(!lines.join('').includes(secret))
})

/** Starts a desk, and returns what asks it for a new password with an `X-Forwarded-For`. */
async function askingBehind(t: TestContext, proxy: string) {
  const settings = readSettings({ DESK_DATA: newFolder(t), DESK_PROXY: proxy, DESK_URL: 'http://desk.example.org' })
  const desk = await startDesk({ ...settings, port: 0 }, openLog({ write: () => undefined }))
  t.after(() => desk.close())
  return async (forwarded: string): Promise<number> => {
    const headers = { origin: settings.url, 'x-forwarded-for': forwarded }
    const body = new URLSearchParams({ name: 'nobody' })
    return (await fetch(`${desk.origin}/forgot-password`, { method: 'POST', headers, body })).status
  }
}

test('behind a proxy clients are told apart by the address that the proxy adds, and not by what they say', async (t) => {
  const ask = await askingBehind(t, 'true')
  for (let number = 1; number <= 5; number++) assert.equal(await ask(`203.0.113.${number}, 192.0.2.1`), 200)
  assert.equal(await ask('203.0.113.6, 192.0.2.1'), 429)
  assert.equal(await ask('192.0.2.1'), 429)
  assert.equal(await ask('192.0.2.1, 192.0.2.2'), 200)
})

test('without a proxy nothing that a client says of its address counts', async (t) => {
  const ask = await askingBehind(t, 'false')
  for (let number = 1; number <= 5; number++) assert.equal(await ask(`203.0.113.${number}`), 200)
  assert.equal(await ask('203.0.113.6'), 429)
})
