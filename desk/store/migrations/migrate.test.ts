import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { Kysely, sql } from 'kysely'
import { openedStore, testOnDatabases } from '../../testing/databases'
import { postgresqlDialect } from '../dialects/postgresql'
import { sqliteDialect } from '../dialects/sqlite'
import { openStore, type StoreSettings } from '../store'
import { migrate } from './migrate'
import type { MigrationOf } from './migration'
import { migrationsFor } from './migrations'

const emptyDatabase = (settings: StoreSettings): Kysely<unknown> =>
  new Kysely({
    dialect: settings.kind === 'SQLite' ? sqliteDialect(settings.path) : postgresqlDialect(settings.url),
  })

const namesOf = async (db: Kysely<unknown>) => (await db.introspection.getTables()).map(({ name }) => name).toSorted()

const first: MigrationOf = () => ['create table a (x integer)']
const second: MigrationOf = () => ['create table b (x integer)', 'create table a (y integer)']

testOnDatabases('a migration that fails leaves nothing behind', async (settings, t) => {
  const db = emptyDatabase(settings)
  t.after(() => db.destroy())
  await migrate(db, migrationsFor(settings.kind, { '0001-a': first }))
  const failing = migrate(db, migrationsFor(settings.kind, { '0001-a': first, '0002-b': second }))
  await assert.rejects(failing, {
    name: 'StoreRefused',
    message: 'migration 0002-b of the database failed, and nothing was changed',
  })
  assert.deepEqual(await namesOf(db), ['a'])
  await migrate(db, migrationsFor(settings.kind, { '0001-a': first, '0002-b': () => ['create table b (x integer)'] }))
  assert.deepEqual(await namesOf(db), ['a', 'b'])
})

testOnDatabases('data of a newer version are refused, and opened again by that version', async (settings, t) => {
  const store = await openedStore(settings, t)
  const newer = { name: '9999-newer', timestamp: new Date().toISOString() }
  await sql`insert into kysely_migration (name, timestamp) values (${newer.name}, ${newer.timestamp})`.execute(
    store.reader,
  )
  await assert.rejects(openStore(settings), {
    name: 'StoreRefused',
    message:
      'the database was changed by a newer version of the desk (9999-newer): start that version, or restore a backup',
  })
  await sql`delete from kysely_migration where name = ${newer.name}`.execute(store.reader)
  await (await openStore(settings)).close()
})

testOnDatabases('data that lack a migration before their last one are refused, and say which', async (settings, t) => {
  const db = emptyDatabase(settings)
  t.after(() => db.destroy())
  const third: MigrationOf = () => ['create table c (x integer)']
  await migrate(db, migrationsFor(settings.kind, { '0001-a': first, '0003-c': third }))
  const all = { '0001-a': first, '0002-b': () => ['create table b (x integer)'], '0003-c': third }
  await assert.rejects(migrate(db, migrationsFor(settings.kind, all)), {
    name: 'StoreRefused',
    message: /^the database has migration 0003-c and lacks 0002-b, which comes before it: /,
  })
  assert.deepEqual(await namesOf(db), ['a', 'c'])
})

testOnDatabases('three processes that start at once make the tables once', async (settings) => {
  const script = `
    require(${JSON.stringify(join(__dirname, '..', '..', 'load.js'))})
    const { openStore } = require(${JSON.stringify(join(__dirname, '..', 'store.ts'))})
    openStore(${JSON.stringify(settings)}).then((store) => store.close())`
  const codes = await Promise.all(
    [1, 2, 3].map(
      () =>
        new Promise((resolve) =>
          spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'ignore', 'inherit'] }).on('close', resolve),
        ),
    ),
  )
  assert.deepEqual(codes, [0, 0, 0])
})

/** SQLite does not tell the columns that it computes. */
const COMPUTED = ['endorsement.issued_at true']

/** Columns of all tables, as both databases tell them. */
const columnsOf = async (settings: StoreSettings): Promise<readonly string[]> => {
  const store = await openStore(settings)
  const tables = await store.reader.introspection.getTables()
  await store.close()
  return tables
    .flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name} ${column.isNullable}`))
    .filter((column) => !COMPUTED.includes(column))
    .toSorted()
}

const seen: (readonly string[])[] = []

testOnDatabases('both databases have the same tables and columns', async (settings) => {
  seen.push(await columnsOf(settings))
  assert.deepEqual(seen.at(-1), seen[0])
  assert.ok((seen[0]?.length ?? 0) > 100)
})
