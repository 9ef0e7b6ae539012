import { type Kysely, type Migration, Migrator } from 'kysely'
import { StoreRefused } from '../store-refused'

/**
 * Brings the tables to what this version of the desk works with, or changes nothing.
 *
 * @throws StoreRefused in one line when the data are those of a newer version, or a migration fails
 */
export async function migrate(db: Kysely<unknown>, migrations: Record<string, Migration>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error, results } = await migrator.migrateToLatest()
  if (error === undefined) return
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName
  if (failed !== undefined)
    throw new StoreRefused(`migration ${failed} of the database failed, and nothing was changed`, { cause: error })
  const newer = await newerThan(db, migrations)
  if (newer !== undefined)
    throw new StoreRefused(
      `the database was changed by a newer version of the desk (${newer}): start that version, or restore a backup`,
      { cause: error },
    )
  throw error
}

/** Returns the last migration that was done and that this version does not have. */
async function newerThan(db: Kysely<unknown>, migrations: Record<string, Migration>): Promise<string | undefined> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === MIGRATION_TABLE)) return undefined
  const done = await (db as Kysely<Done>).selectFrom(MIGRATION_TABLE).select('name').orderBy('name').execute()
  return done.map(({ name }) => name).findLast((name) => !Object.hasOwn(migrations, name))
}

const MIGRATION_TABLE = 'kysely_migration'

interface Done {
  readonly [MIGRATION_TABLE]: { readonly name: string }
}
