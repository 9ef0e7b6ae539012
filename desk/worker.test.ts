import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { readWorkerSettings } from './start-worker'
import { newFolder } from './testing/archives'

const GIVEN = {
  DATABASE_URL: 'postgres://desk:geheim@database/desk',
  DESK_SECRET: 'geheim '.repeat(8),
  DESK_URL: 'http://desk:8080',
}

test('a worker has the database, the secret and the address of its desk', (t) => {
  const data = newFolder(t)
  const { store, jobs, url } = readWorkerSettings({ ...GIVEN, DESK_DATA: data, JOBS_AT_ONCE: '3' })
  assert.deepEqual([store.kind, jobs.atOnce, url], ['PostgreSQL', 3, 'http://desk:8080'])
  for (const name of Object.keys(GIVEN))
    assert.throws(
      () => readWorkerSettings({ ...GIVEN, [name]: '', DESK_DATA: data }),
      (error: Error) => error.message.startsWith(`a worker needs ${name} (`) && !error.message.includes('geheim'),
    )
})

test('the command says how it is called, and refuses in one line', (t) => {
  const called = (argv: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
    const env = { PATH: process.env['PATH'] ?? '', DESK_DATA: newFolder(t), ...environment }
    const start = [join(__dirname, 'start.js'), 'worker', ...argv]
    const { status, stdout, stderr } = spawnSync(process.execPath, start, { encoding: 'utf8', env })
    return { status, stdout, stderr: stderr.replace(/^TypeScript runs .*\n/, '') }
  }
  assert.match(called(['--help']).stdout, /^dd-acceptance-desk worker\n/)
  assert.deepEqual(called([]), {
    status: 2,
    stdout: '',
    stderr:
      'a worker needs DATABASE_URL (the database of the desk, which has to be PostgreSQL), DESK_SECRET (that of the desk, by which credentials are read), DESK_URL (the address at which this machine reaches the desk)\n',
  })
  const alone = called([], { ...GIVEN, DESK_URL: 'http://127.0.0.1:9' })
  assert.deepEqual(
    [alone.status, alone.stderr],
    [2, 'no desk answers at http://127.0.0.1:9: set DESK_URL to its address\n'],
  )
})
