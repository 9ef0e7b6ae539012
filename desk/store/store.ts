import { errorCode } from 'dd-acceptance/support/dictionary/error-code'
import { Kysely, type Transaction as KyselyTransaction, sql } from 'kysely'
import { inTransaction } from './dialects/open-transaction'
import { postgresqlDialect } from './dialects/postgresql'
import { BUSY_TIMEOUT_MS, sqliteDialect } from './dialects/sqlite'
import { checkMigrated, migrate } from './migrations/migrate'
import type { DatabaseKind } from './migrations/migration'
import { migrationsFor } from './migrations/migrations'
import type { Tables } from './schema'
import { StoreRefused } from './store-refused'

/** Describes what queries are asked of where nothing is changed: the store itself, or the transaction that is open. */
export type Reader = Kysely<Tables>

/** A transaction. Whatever changes something takes one, so that what belongs together is kept or lost together. */
export type Transaction = KyselyTransaction<Tables>

/** Describes where the database is: a file of SQLite, or a URL of PostgreSQL. */
export type StoreSettings =
  | { readonly kind: 'SQLite'; readonly path: string }
  | { readonly kind: 'PostgreSQL'; readonly url: string }

/** The open database. */
export class Store {
  readonly kind: DatabaseKind
  /** Asks outside of a transaction. Inside of one it is refused. */
  readonly reader: Reader

  constructor(kind: DatabaseKind, reader: Reader) {
    this.kind = kind
    this.reader = reader
  }

  /** Does all or nothing. An error that is thrown in it rolls it back. */
  async transaction<Result>(run: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return await this.reader.transaction().execute((tx) => inTransaction(() => run(tx)))
  }

  /**
   * Leaves nothing of what was deleted in the log of writes, from which SQLite overwrites its file. Where another process reads just
   * then, it is left to the next time: to wait for it would stop this one.
   */
  async overwriteDeleted(): Promise<void> {
    if (this.kind !== 'SQLite') return
    await this.reader.connection().execute(async (connection) => {
      await sql`pragma busy_timeout = 0`.execute(connection)
      try {
        await sql`pragma wal_checkpoint(truncate)`.execute(connection)
      } finally {
        await sql.raw(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`).execute(connection)
      }
    })
  }

  async close(): Promise<void> {
    await this.reader.destroy()
  }
}

/**
 * Opens the database and brings its tables to this version.
 *
 * @throws StoreRefused in one line when it cannot be used
 */
export const openStore = (settings: StoreSettings): Promise<Store> => open(settings, migrate)

/**
 * Opens the database of a desk that runs elsewhere. Its tables have to be those of this version.
 *
 * @throws StoreRefused in one line when it cannot be used
 */
export const joinStore = (settings: StoreSettings): Promise<Store> => open(settings, checkMigrated)

async function open(settings: StoreSettings, prepare: typeof migrate): Promise<Store> {
  const dialect = settings.kind === 'SQLite' ? sqliteDialect(settings.path) : postgresqlDialect(settings.url)
  const reader = new Kysely<Tables>({ dialect })
  try {
    await prepare(reader as unknown as Kysely<unknown>, migrationsFor(settings.kind))
    const store = new Store(settings.kind, reader)
    // What a process deleted that was killed then.
    await store.overwriteDeleted()
    return store
  } catch (error) {
    await reader.destroy()
    throw error instanceof StoreRefused ? error : unusable(settings, error)
  }
}

/** Returns what is told of a database that cannot be used. Its messages may name users and paths; their codes say enough. */
export function unusable({ kind }: StoreSettings, cause: unknown): StoreRefused {
  const where = kind === 'SQLite' ? 'its file' : 'DATABASE_URL'
  const code = errorCode(cause) ?? 'no code'
  return new StoreRefused(
    `the ${kind} database cannot be used (${code}): check ${where}, the rights on it, and the room on its disk`,
    {
      cause,
    },
  )
}

/** Returns the settings that the environment asks for: `DATABASE_URL`, else a file in the folder of the desk's data. */
export function storeSettings(url: string | undefined, path: string): StoreSettings {
  if (url === undefined || url === '') return { kind: 'SQLite', path }
  if (/^postgres(ql)?:\/\//.test(url)) return { kind: 'PostgreSQL', url }
  throw new StoreRefused('DATABASE_URL has to begin with postgres:// or postgresql://')
}
