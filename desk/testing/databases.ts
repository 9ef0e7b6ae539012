import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { openStore, type Store, type StoreSettings } from '../store/store'
import { newPostgresqlDatabase, withoutPostgresql } from './postgresql'

/** Linux has a disk in memory. Nothing of a test has to survive a failure of power. */
const MEMORY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** Makes a new database for a test, which is gone when the test ended. */
type NewDatabase = (t: TestContext) => Promise<StoreSettings>

const DATABASES: Readonly<Record<StoreSettings['kind'], NewDatabase>> = {
  SQLite: async (t) => {
    const folder = mkdtempSync(join(MEMORY, 'desk-'))
    t.after(() => rmSync(folder, { recursive: true, force: true }))
    return { kind: 'SQLite', path: join(folder, 'desk.sqlite') }
  },
  PostgreSQL: async () => ({ kind: 'PostgreSQL', url: await newPostgresqlDatabase() }),
}

/** Each kind of database, and why tests on it are skipped. */
export const newDatabases = Object.entries(DATABASES).map(([kind, newDatabase]) => ({
  kind,
  newDatabase,
  skip: kind === 'PostgreSQL' ? withoutPostgresql : undefined,
}))

/** Runs the same test on a new database of each kind; where PostgreSQL is not installed, the test is skipped there. */
export function testOnDatabases(name: string, run: (settings: StoreSettings, t: TestContext) => Promise<void>): void {
  describe(name, () => {
    for (const { kind, newDatabase, skip } of newDatabases)
      test(kind, { skip: skip ?? false }, async (t) => run(await newDatabase(t), t))
  })
}

/** Runs the same test on an open store of each kind. */
export const testOnStores = (name: string, run: (store: Store, t: TestContext) => Promise<void>): void =>
  testOnDatabases(name, async (settings, t) => run(await openedStore(settings, t), t))

/** Opens a store, which is closed when the test ended. */
export async function openedStore(settings: StoreSettings, t: TestContext): Promise<Store> {
  const store = await openStore(settings)
  t.after(() => store.close())
  return store
}

/** Gives what opens new stores of each kind that is installed, to a program that is not a test. */
export async function* openStoresForBench(): AsyncGenerator<readonly [StoreSettings['kind'], () => Promise<Store>]> {
  const folder = mkdtempSync(join(MEMORY, 'desk-bench-'))
  try {
    yield ['SQLite', () => openStore({ kind: 'SQLite', path: join(folder, `${randomUUID()}.sqlite`) })]
    if (withoutPostgresql === undefined)
      yield ['PostgreSQL', async () => openStore({ kind: 'PostgreSQL', url: await newPostgresqlDatabase() })]
    else console.log(`skipped: ${withoutPostgresql}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
