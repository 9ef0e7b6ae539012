import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { openedStore, testOnDatabases, testOnStores } from '../testing/databases'
import { brokenConstraint } from './constraint'

const terms = (digest: string) => ({ digest, text: 'We agree.', created_at: '2026-01-01T00:00:00.000Z' })

testOnStores('an error rolls the whole transaction back', async (store) => {
  const failed = store.transaction(async (tx) => {
    await tx.insertInto('terms').values(terms('1')).execute()
    throw new Error('stop')
  })
  await assert.rejects(failed, /stop/)
  assert.deepEqual(await store.reader.selectFrom('terms').selectAll().execute(), [])
})

testOnStores('an error is told also where the database has rolled back by itself, as on a full disk', async (store) => {
  const failed = store.transaction(async (tx) => {
    await tx.insertInto('terms').values(terms('1')).execute()
    await sql`rollback`.execute(tx)
    throw new Error('the disk is full')
  })
  await assert.rejects(failed, /the disk is full/)
  assert.deepEqual(await store.reader.selectFrom('terms').selectAll().execute(), [])
})

testOnStores(
  'a second connection inside a transaction is refused at once, and the transaction is lost',
  async (store) => {
    const nested = store.transaction(async (tx) => {
      await tx.insertInto('terms').values(terms('1')).execute()
      await store.reader.insertInto('terms').values(terms('2')).execute()
    })
    await assert.rejects(nested, { name: 'NestedConnection' })
    await assert.rejects(
      store.transaction(() => store.transaction(async () => undefined)),
      { name: 'NestedConnection' },
    )
    assert.deepEqual(await store.reader.selectFrom('terms').selectAll().execute(), [])
  },
)

testOnStores('what a transaction leaves behind uses the store when it ended', async (store) => {
  const later = await store.transaction(async () => ({
    rows: new Promise((resolve) => setTimeout(resolve, 20)).then(() =>
      store.reader.selectFrom('terms').selectAll().execute(),
    ),
  }))
  assert.deepEqual(await later.rows, [])
})

testOnStores('transactions that add to the same number lose nothing', async (store) => {
  await store.reader.insertInto('file').values({ digest: '1', bytes: 0, created_at: '' }).execute()
  const add = () =>
    store.transaction((tx) => tx.updateTable('file').set({ bytes: sql`bytes + 1` }).where('digest', '=', '1').execute())
  await Promise.all(Array.from({ length: 50 }, add))
  const { bytes } = await store.reader.selectFrom('file').select('bytes').executeTakeFirstOrThrow()
  assert.equal(bytes, 50)
})

testOnStores('booleans and dates are converted, and what the databases do not keep alike is refused', async (store) => {
  const bind = async (value: unknown) => {
    const { rows } = await sql<{ value: unknown }>`select ${value} as value`.execute(store.reader)
    return String(rows[0]?.value)
  }
  assert.equal(await bind(true), '1')
  assert.equal(await bind(false), '0')
  assert.equal(await bind(new Date('2026-01-02T03:04:05.678Z')), '2026-01-02T03:04:05.678Z')
  assert.equal(await bind('\u{1F3E0}'), '\u{1F3E0}')
  const refused = [undefined, {}, [], 1n, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '\0', '\uD83C']
  for (const value of [...refused, Symbol('s'), Buffer.from('x'), new Date(Number.NaN), new Date('+010000-01-01')])
    await assert.rejects(bind(value), { name: 'UnboundValue' }, String(value))
})

testOnStores('numbers come back as numbers, and counts too', async (store) => {
  const bytes = Number.MAX_SAFE_INTEGER
  await store.reader.insertInto('file').values({ digest: '1', bytes, created_at: '' }).execute()
  const { countAll, sum } = store.reader.fn
  const row = await store.reader
    .selectFrom('file')
    .select([countAll().as('count'), sum('bytes').as('sum')])
    .executeTakeFirst()
  assert.deepEqual(row, { count: 1, sum: bytes })
})

testOnStores('texts are sorted by code point', async (store) => {
  const names = ['b', 'Z', 'a', 'ä', '_', '\u{1F3E0}', '\uFF21', ' ']
  for (const name of names) await store.reader.insertInto('terms').values(terms(name)).execute()
  const rows = await store.reader.selectFrom('terms').select('digest').orderBy('digest').execute()
  assert.deepEqual(
    rows.map(({ digest }) => digest),
    [' ', 'Z', '_', 'a', 'b', 'ä', '\uFF21', '\u{1F3E0}'],
  )
})

testOnStores('the constraint that is broken is told alike', async (store) => {
  const broken = async (statement: string) => {
    const error = await sql
      .raw(statement)
      .execute(store.reader)
      .then(
        () => assert.fail('it is not refused'),
        (error: unknown) => error,
      )
    return brokenConstraint(error)
  }
  const organization = (uoi: string, active: number) =>
    `insert into organization values ('${uoi}', 'A', 'a', null, null, null, null, ${active}, '{}', '')`
  await sql.raw(organization('M1', 1)).execute(store.reader)
  assert.equal(await broken(organization('M1', 1)), 'unique')
  assert.equal(await broken(organization('M2', 2)), 'check')
  assert.equal(await broken(organization('', 1)), 'check')
  assert.equal(await broken("insert into system values ('S1', 'M9', 'A')"), 'foreign key')
  assert.equal(await broken('select * from nothing'), undefined)
})

testOnDatabases('a timer runs between many queries', async (settings, t) => {
  const store = await openedStore(settings, t)
  let ticks = 0
  const timer = setInterval(() => ticks++, 1)
  t.after(() => clearInterval(timer))
  for (let query = 0; query < 1000; query++) await store.reader.selectFrom('terms').selectAll().execute()
  assert.ok(ticks > 0)
})
