import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { startDemo } from '../start-demo'
import { statuses } from '../store/schema'
import { newFolder } from '../testing/archives'
import { markFilled, prepareDemoFolder } from './demo-folder'
import { demoSender } from './demo-mail'
import { copyFor } from './parts/results'

test('a demo has a folder of its own, which is begun anew until it is filled', (t) => {
  const folder = join(newFolder(t), 'demo')
  assert.equal(prepareDemoFolder(folder), false)
  writeFileSync(join(folder, 'desk.sqlite'), 'half')
  assert.equal(prepareDemoFolder(folder), false)
  assert.deepEqual(readdirSync(folder), ['demo.json'])
  writeFileSync(join(folder, 'desk.sqlite'), 'whole')
  markFilled(folder)
  assert.equal(prepareDemoFolder(folder), true)
  assert.equal(readFileSync(join(folder, 'desk.sqlite'), 'utf8'), 'whole')
  writeFileSync(join(folder, 'demo.json'), 'not JSON')
  assert.equal(prepareDemoFolder(folder), false)
})

test('the data of a real desk are not touched', async (t) => {
  const folder = newFolder(t)
  for (const name of ['desk.sqlite', 'secret']) writeFileSync(join(folder, name), 'real')
  assert.throws(() => prepareDemoFolder(folder), { name: 'NoDemoFolder', message: /^\S+ is not the folder of a demo/ })
  await assert.rejects(
    startDemo({ DESK_DATA: folder }, () => undefined),
    { name: 'NoDemoFolder' },
  )
  assert.deepEqual(readdirSync(folder), ['desk.sqlite', 'secret'])
})

test('mail of a demo is refused or waits for some addresses, and all other is handed over', async () => {
  const seen: string[] = []
  const sender = demoSender({ send: async () => ({ kind: 'sent' }) }, (address) => seen.push(address))
  const send = async (address: string) =>
    (
      await sender.send({
        id: '',
        messageId: '',
        address,
        subject: '',
        text: '',
        html: '',
        replyTo: null,
        attachments: [],
      })
    ).kind
  assert.equal(await send('nobody@mls.example'), 'refused')
  assert.equal(await send('full@mls.example'), 'postponed')
  assert.equal(await send('constructor@mls.example'), 'sent')
  assert.deepEqual(seen, ['constructor@mls.example'])
})

test('a copy differs from what was certified in the recipient that it names', (t) => {
  const folder = newFolder(t)
  const [from, to] = [join(folder, 'from'), join(folder, 'to')]
  const current = join('web-api-core-2.0.0', 'T1-S1', 'M01', 'current')
  mkdirSync(join(from, current), { recursive: true })
  const files = {
    'results.json': '{"recipientUoi":"M01"}',
    'metadata.xml': '<M01/>',
    'exchanges.ndjson': 'M01',
    'summary.html': 'M01 M01',
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(from, current, name), content)
  const certification = { provider: 'T1', system: 'S1', recipient: 'M01', core: '2.0.0', dictionary: '2.0' }
  copyFor(from, certification, 'M02', ['Web API Core'], to)
  const copy = join(to, current.replace('M01', 'M02'))
  assert.deepEqual(
    readdirSync(copy).map((name) => [name, readFileSync(join(copy, name), 'utf8')]),
    [
      ['metadata.xml', '<M01/>'],
      ['results.json', '{"recipientUoi":"M02"}'],
      ['summary.html', 'M02 M02'],
    ],
  )
})

test('a demo has every status, what leads there, and mail in every state; started again it goes on', async (t) => {
  const data = join(newFolder(t), 'demo')
  const lines: string[] = []
  const real = join(data, '..', 'url')
  writeFileSync(real, 'postgres://real')
  const environment = {
    DESK_DATA: data,
    PORT: '18765',
    DATABASE_URL_FILE: real,
    SMTP_URL: 'smtp://real',
    COLLECTOR_URL: 'https://real',
  }
  const start = () => startDemo(environment, (line) => lines.push(line))
  const first = await start()
  const { reader } = first.desk.store
  const shown = await reader.selectFrom('endorsement').select(['status', 'archived_at', 'figures']).execute()
  assert.deepEqual([...new Set(shown.map(({ status }) => status))].toSorted(), statuses.toSorted())
  assert.ok(shown.some(({ archived_at }) => archived_at !== null))
  assert.ok(shown.every(({ figures }) => JSON.parse(figures).scenarios.passed > 0))
  const mailed = async () => {
    const rows = await reader.selectFrom('mail').select('status').distinct().orderBy('status').execute()
    return rows.map(({ status }) => status).join()
  }
  // The desk goes on sending when it says that it answers.
  for (let times = 0; times < 200 && (await mailed()) !== 'refused,sent,waiting'; times++)
    await new Promise((resolve) => setTimeout(resolve, 100))
  assert.equal(await mailed(), 'refused,sent,waiting')
  assert.ok(readdirSync(join(data, 'outbox')).length > 10)
  const told = lines.join('\n')
  const review = /http:\/\/\S+\/review\/\S+/.exec(told)?.[0] ?? ''
  const page = await (await fetch(review)).text()
  assert.match(page, /Demo: organizations and people are made up/)
  assert.match(page, /Certification results of Three Rivers MLS/)
  await first.close()
  assert.ok(!existsSync(join(data, 'demo-results')))
  lines.length = 0
  const second = await start()
  t.after(() => second.close())
  const [, username = '', password = ''] = /provider +(\w+) +(\S+) +Lighthouse/.exec(lines.join('\n')) ?? []
  const answer = await fetch(`${second.origin}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: 'http://127.0.0.1:18765' },
    body: new URLSearchParams({ username, password }),
  })
  assert.equal(answer.status, 303)
  assert.ok(!told.includes(password))
  assert.equal((await second.desk.store.reader.selectFrom('endorsement').select('id').execute()).length, shown.length)
})
