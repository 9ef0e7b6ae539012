import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { test } from 'node:test'
import { openStore, type StoreSettings } from './store/store'
import { newFolder } from './testing/archives'
import { testOnDatabases } from './testing/databases'
import { passed, statusOf, submission, withOrganizations } from './testing/desk-data'

const page = readFileSync(join(__dirname, '..', 'docs', 'desk.md'), 'utf8')

const tableOf = (text: string): string | undefined => /\| Setting \|[\s\S]*?\n\n/.exec(text)?.[0]

test('the page for operators has the settings of the README', () => {
  const table = tableOf(readFileSync(join(__dirname, 'README.md'), 'utf8'))
  assert.ok(table)
  assert.equal(tableOf(page), table)
})

test('the figures that the page names are those of the desk, and it names all of them', () => {
  const own = [...readFileSync(join(__dirname, 'telemetry', 'metrics.ts'), 'utf8').matchAll(/'(desk_\w+)'/g)]
  const named = [...page.matchAll(/^\| `(desk_\w+)` \|/gm)]
  assert.deepEqual(named.map(([, name]) => name).toSorted(), own.map(([, name]) => name).toSorted())
})

/** The commands of the section on backups: how one is made and restored, with SQLite and with PostgreSQL. */
const [backupSqlite = '', restoreSqlite = '', backupPostgresql = '', restorePostgresql = ''] = [
  ...(/## Backup and restore[\s\S]*?\n## /.exec(page)?.[0] ?? '').matchAll(/```sh\n([\s\S]*?)```/g),
].map(([, commands = '']) => commands)

const DEBIAN = '/usr/lib/postgresql'
const commandsOfDebian = existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, 'bin')) : []

function run(commands: string, folder: string, settings: StoreSettings): void {
  const path = [...commandsOfDebian, process.env['PATH'] ?? ''].join(delimiter)
  const url = settings.kind === 'PostgreSQL' ? settings.url : ''
  execFileSync('sh', ['-e', '-c', commands], { cwd: folder, env: { PATH: path, DATABASE_URL: url }, stdio: 'pipe' })
}

testOnDatabases('a backup is made and restored as the page says', async (settings, t) => {
  if (process.platform === 'win32') return
  const folder = newFolder(t)
  const isSqlite = settings.kind === 'SQLite'
  const own: StoreSettings = isSqlite ? { kind: 'SQLite', path: join(folder, 'desk-data', 'desk.sqlite') } : settings
  execFileSync('mkdir', ['-p', join(folder, 'desk-data', 'files')])
  const first = await openStore(own)
  await withOrganizations(first)
  const [core = ''] = await passed(first, submission('Web API Core'))
  await first.close()
  run(isSqlite ? backupSqlite : backupPostgresql, folder, own)
  const second = await openStore(own)
  await second.reader.updateTable('endorsement').set({ archived_at: '2026-01-01' }).execute()
  assert.equal(await statusOf(second, core), 'Passed+')
  await second.close()
  run(isSqlite ? restoreSqlite : restorePostgresql, folder, own)
  const restored = await openStore(own)
  t.after(() => restored.close())
  assert.equal(await statusOf(restored, core), 'Passed')
  assert.ok(existsSync(join(folder, 'desk-data', 'files')))
})
