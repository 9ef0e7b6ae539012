import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { NoDemoFolder, prepareDemoFolder } from './demo/demo-folder'
import { refusedData } from './refused-data'
import { startDesk } from './server'
import { RefusedSetting } from './setting-values'
import { readSettings } from './settings'
import { openLog } from './telemetry/log'
import { newFolder } from './testing/archives'

for (const [what, spoil] of [
  ['a folder', (path: string) => mkdirSync(path)],
  ['a link that leads nowhere', (path: string) => symlinkSync('/none/at/all', path)],
  ['empty', (path: string) => writeFileSync(path, '')],
  ['cut short', (path: string) => writeFileSync(path, 'geheim')],
] as const)
  test(`a kept secret that is ${what} is refused in one line`, (t) => {
    const data = newFolder(t)
    spoil(join(data, 'secret'))
    assert.throws(() => readSettings({ DESK_DATA: data }), {
      name: 'RefusedSetting',
      message: /^DESK_DATA: (?!.*geheim)[^\n]*secret/,
    })
  })

test('a secret is made once, and whole', (t) => {
  const data = newFolder(t)
  const { secret } = readSettings({ DESK_DATA: data })
  assert.deepEqual([readFileSync(join(data, 'secret'), 'utf8'), readdirSync(data)], [secret, ['secret']])
  assert.equal(readSettings({ DESK_DATA: data }).secret, secret)
})

for (const name of ['outbox', 'files', 'incoming'])
  test(`a desk whose ${name} is a file does not start, and says so in one line`, async (t) => {
    const data = newFolder(t)
    writeFileSync(join(data, name), '')
    const settings = { ...readSettings({ DESK_DATA: data }), port: 0 }
    await assert.rejects(startDesk(settings, openLog({ write: () => undefined })), {
      name: 'RefusedSetting',
      message: new RegExp(`^DESK_DATA: [^\\n]*${name} cannot be used \\(E[A-Z]+\\)`),
    })
  })

test('what a full or locked disk refuses is told by its code, and other errors are left', () => {
  const settings = { data: '/data', store: { kind: 'SQLite', path: '/data/desk.sqlite' } } as const
  const told = (facts: object) => refusedData(Object.assign(new Error('geheim'), facts), settings)
  assert.match(String(told({ code: 'SQLITE_READONLY' })), /^StoreRefused: (?!.*geheim).*SQLITE_READONLY/)
  assert.match(String(told({ code: 'ENOSPC', path: '/data/files/x' })), /^RefusedSetting: (?!.*geheim).*ENOSPC/)
  for (const facts of [{}, { code: 'ENOENT', path: '/app/main.js' }, { code: 'ERR_ASSERTION' }])
    assert.equal(String(told(facts)), 'Error: geheim')
  const refused = new RefusedSetting('PORT 1 cannot be used')
  assert.equal(refusedData(refused, settings), refused)
})

test('a demo needs a folder', (t) => {
  const file = join(newFolder(t), 'file')
  writeFileSync(file, '')
  assert.throws(() => prepareDemoFolder(file), NoDemoFolder)
})
