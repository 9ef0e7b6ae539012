import { type Kysely, type Migration, Migrator } from 'kysely'
import { StoreRefused } from '../store-refused'

/**
 * Brings the tables to what this version of the desk works with, or changes nothing.
 *
 * @throws StoreRefused in one line when the data are those of another version, or a migration fails
 */
export async function migrate(db: Kysely<unknown>, migrations: Record<string, Migration>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error, results } = await migrator.migrateToLatest()
  if (error === undefined) return
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName
  if (failed !== undefined)
    throw new StoreRefused(`migration ${failed} of the database failed, and nothing was changed`, { cause: error })
  const done = await doneIn(db)
  const newer = done.findLast((name) => !Object.hasOwn(migrations, name))
  if (newer !== undefined)
    throw new StoreRefused(
      `the database was changed by a newer version of the desk (${newer}): start that version, or restore a backup`,
      { cause: error },
    )
  const last = done.at(-1) ?? ''
  const skipped = Object.keys(migrations).find((name) => name < last && !done.includes(name))
  if (skipped !== undefined)
    throw new StoreRefused(
      `the database has migration ${last} and lacks ${skipped}, which comes before it: it was made by a version of the desk that was never released; restore a backup, or begin with an empty database`,
      { cause: error },
    )
  throw error
}

/**
 * Looks if the tables are those of this version, and changes nothing: they are another process's, which may be of another version.
 *
 * @throws StoreRefused in one line when they are not
 */
export async function checkMigrated(db: Kysely<unknown>, migrations: Record<string, Migration>): Promise<void> {
  const done = await doneIn(db)
  if (done.length === 0)
    throw new StoreRefused(
      'the database is not that of a desk: set DATABASE_URL to that of the desk, which makes its tables',
    )
  const own = Object.keys(migrations).toSorted()
  if (done.join() !== own.join())
    throw new StoreRefused(
      `the database is that of another version of the desk (${done.at(-1)}, and here ${own.at(-1)}): desk and workers have to be of the same version`,
    )
}

/** Returns the migrations that were done, in their order. */
async function doneIn(db: Kysely<unknown>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === MIGRATION_TABLE)) return []
  const done = await (db as Kysely<Done>).selectFrom(MIGRATION_TABLE).select('name').orderBy('name').execute()
  return done.map(({ name }) => name)
}

const MIGRATION_TABLE = 'kysely_migration'

interface Done {
  readonly [MIGRATION_TABLE]: { readonly name: string }
}
