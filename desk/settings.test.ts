import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { startDesk } from './server'
import { readSettings } from './settings'
import { newFolder } from './testing/archives'

test('without settings the desk is on this machine, and keeps its secret', (t) => {
  const data = join(newFolder(t), 'data')
  const settings = readSettings({ DESK_DATA: data, DESK_URL: '', SMTP_URL: '' })
  assert.deepEqual(settings, {
    data,
    port: 8080,
    url: 'http://127.0.0.1:8080',
    store: { kind: 'SQLite', path: join(data, 'desk.sqlite') },
    smtpUrl: undefined,
    mailFrom: 'Certification desk <desk@127.0.0.1>',
    secret: readFileSync(join(data, 'secret'), 'utf8'),
    trustsSubmissions: false,
    hasProxy: false,
  })
  assert.ok(settings.secret.length >= 43)
  if (process.platform !== 'win32') assert.equal(statSync(join(data, 'secret')).mode & 0o777, 0o600)
  assert.equal(readSettings({ DESK_DATA: data }).secret, settings.secret)
})

for (const [name, value] of [
  ['PORT', '0'],
  ['PORT', '80a'],
  ['DESK_URL', 'desk.example.org'],
  ['DESK_URL', 'https://desk.example.org/path'],
  ['DESK_URL', 'javascript:alert(1)'],
  ['DATABASE_URL', 'mysql://user:geheim@host'],
  ['SMTP_URL', 'http://user:geheim@host'],
  ['MAIL_FROM', 'a@b\nBcc: c@d'],
  ['DESK_SECRET', 'geheim'],
  ['TRUST_SUBMISSIONS', 'yes'],
] as const)
  test(`${name}=${JSON.stringify(value)} is refused in one line that does not repeat a secret`, (t) => {
    const read = () => readSettings({ DESK_DATA: newFolder(t), [name]: value })
    assert.throws(read, (error: Error) => {
      assert.match(error.name, /^(RefusedSetting|StoreRefused)$/)
      assert.match(error.message, new RegExp(`^${name}`))
      assert.ok(!/geheim|\n/.test(error.message))
      return true
    })
  })

test('a desk starts, makes its first administrator by the link, and is well', async (t) => {
  const data = newFolder(t)
  const settings = { ...readSettings({ DESK_DATA: data, DESK_URL: 'http://127.0.0.1:8080' }), port: 0 }
  const lines: string[] = []
  const desk = await startDesk(settings, (line) => lines.push(line))
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
  assert.equal((await send(path, { ...person, username: 'other' })).status, 422)
  assert.equal((await send('/sign-in', { ...person, password: 'a wrong password' })).status, 401)
  const signedIn = await send('/sign-in', person)
  const cookie = signedIn.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  assert.match(await (await fetch(`${desk.origin}/account`, { headers: { cookie } })).text(), /Ada/)
  assert.deepEqual(lines, [])
})
