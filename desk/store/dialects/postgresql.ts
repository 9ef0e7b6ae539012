import { type Driver, PostgresDialect, PostgresDriver } from 'kysely'
import type { CustomTypesConfig } from 'pg'
import { GuardedDriver } from './guarded-driver'

/** The numbers of PostgreSQL's types that pg gives as texts, because they may be larger than a number of JavaScript. */
const COUNTS = 20
const SUMS = 1700

/** Returns the dialect for the PostgreSQL database of a URL. */
export function postgresqlDialect(url: string): PostgresDialect {
  // Loaded where it is used: a desk on SQLite does without it.
  const pg: typeof import('pg') = require('pg')
  const types: CustomTypesConfig = {
    getTypeParser: (id, format) =>
      id === COUNTS || id === SUMS ? (text: string) => keptNumber(text) : pg.types.getTypeParser(id, format),
  }
  const pool = new pg.Pool({ connectionString: url, types })
  // A connection that breaks while nobody uses it would end the process; the next query opens another one.
  pool.on('error', () => undefined)
  return new GuardedPostgresDialect({ pool })
}

/** Returns counts and sums as numbers, as SQLite does. */
function keptNumber(text: string): number {
  const value = Number(text)
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    throw new RangeError('the database has a number that is too large to be kept exactly')
  return value
}

class GuardedPostgresDialect extends PostgresDialect {
  readonly #config: ConstructorParameters<typeof PostgresDialect>[0]

  constructor(config: ConstructorParameters<typeof PostgresDialect>[0]) {
    super(config)
    this.#config = config
  }

  override createDriver(): Driver {
    return new GuardedDriver(new PostgresDriver(this.#config))
  }
}
