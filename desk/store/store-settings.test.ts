import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStore, storeSettings } from './store'

test('DATABASE_URL asks for PostgreSQL, and without it a file is the database', () => {
  assert.deepEqual(storeSettings(undefined, 'desk.sqlite'), { kind: 'SQLite', path: 'desk.sqlite' })
  assert.deepEqual(storeSettings('', 'desk.sqlite'), { kind: 'SQLite', path: 'desk.sqlite' })
  for (const url of ['postgres://h/d', 'postgresql://u:p@h:1/d'])
    assert.deepEqual(storeSettings(url, 'desk.sqlite'), { kind: 'PostgreSQL', url })
})

test('another DATABASE_URL is refused without showing it', () => {
  assert.throws(() => storeSettings('mysql://u:secret@h/d', 'desk.sqlite'), {
    name: 'StoreRefused',
    message: 'DATABASE_URL has to begin with postgres:// or postgresql://',
  })
})

test('a database that does not answer is refused in one line, without the password', async () => {
  const refused = await openStore({ kind: 'PostgreSQL', url: 'postgresql://u:secret@127.0.0.1:1/d' }).then(
    () => assert.fail('it is not refused'),
    (error: Error) => error,
  )
  assert.equal(refused.name, 'StoreRefused')
  assert.doesNotMatch(refused.message, /secret|\n/)
})

test('a file that is not a database is refused', async () => {
  await assert.rejects(openStore({ kind: 'SQLite', path: __filename }), { name: 'StoreRefused' })
  await assert.rejects(openStore({ kind: 'SQLite', path: '/no/folder/desk.sqlite' }), { name: 'StoreRefused' })
})
