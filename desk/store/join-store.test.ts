import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { testOnDatabases } from '../testing/databases'
import { joinStore, openStore } from './store'

testOnDatabases('a worker takes the tables of a desk as they are, and makes none', async (settings, t) => {
  await assert.rejects(joinStore(settings), { name: 'StoreRefused', message: /^the database is not that of a desk: / })
  await assert.rejects(joinStore(settings), { name: 'StoreRefused', message: /^the database is not that of a desk: / })
  const desk = await openStore(settings)
  t.after(() => desk.close())
  await (await joinStore(settings)).close()
  const { rows } = await sql<{ readonly name: string }>`select name from kysely_migration order by name`.execute(
    desk.reader,
  )
  const last = rows.at(-1)?.name ?? ''
  const message = /^the database is that of another version of the desk .*: desk and workers have to be of the same /
  await sql`delete from kysely_migration where name = ${last}`.execute(desk.reader)
  await assert.rejects(joinStore(settings), { name: 'StoreRefused', message })
  for (const name of [last, '9999-newer'])
    await sql`insert into kysely_migration (name, timestamp) values (${name}, ${'2026-01-01'})`.execute(desk.reader)
  await assert.rejects(joinStore(settings), { name: 'StoreRefused', message })
})
