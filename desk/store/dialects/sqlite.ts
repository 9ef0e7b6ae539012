import { setImmediate } from 'node:timers/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
} from 'kysely'
import { GuardedDriver } from './guarded-driver'

/** Milliseconds that a write waits for those of another process. */
export const BUSY_TIMEOUT_MS = 10_000

/**
 * The settings of a handle. Writes wait for those of another process, and are on the disk when they are acknowledged: the
 * desk tells people that their approval is kept. What is deleted is overwritten in the file.
 */
const PRAGMAS = [
  `busy_timeout = ${BUSY_TIMEOUT_MS}`,
  'journal_mode = wal',
  'synchronous = full',
  'foreign_keys = on',
  'secure_delete = on',
]

/** The driver is synchronous: without a turn of the event loop in between, timers wait and freed statements pile up. */
const QUERIES_PER_TURN = 100

/** Returns the dialect for the SQLite database in a file, which is made where it does not exist. */
export function sqliteDialect(path: string): SqliteDialect {
  const config = {
    // Loaded where it is used: a desk on PostgreSQL does without its binary.
    database: async () => {
      const Libsql: typeof import('libsql') = require('libsql')
      return new Libsql(path)
    },
    onCreateConnection: async (connection: DatabaseConnection) => {
      for (const pragma of PRAGMAS) await connection.executeQuery(CompiledQuery.raw(`pragma ${pragma}`))
    },
  }
  return new GuardedSqliteDialect(config)
}

class GuardedSqliteDialect extends SqliteDialect {
  readonly #config: ConstructorParameters<typeof SqliteDialect>[0]

  constructor(config: ConstructorParameters<typeof SqliteDialect>[0]) {
    super(config)
    this.#config = config
  }

  override createDriver(): Driver {
    let queries = 0
    return new GuardedDriver(new SqliteDriver(this.#config), {
      // A transaction that reads first and then writes would fail at once where another process wrote in between.
      begin: 'begin immediate',
      // It rolls back by itself where the disk is full, and after other errors ("Response To Errors Within A Transaction").
      hasRolledBack: (error) => error instanceof Error && error.message.includes('no transaction is active'),
      beforeQuery: () => (++queries % QUERIES_PER_TURN === 0 ? setImmediate() : undefined),
    })
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter()
  }
}

/** SQLite rolls back changed tables too: without this, a migration that fails would leave half of them. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}
