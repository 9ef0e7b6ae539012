import { type Kysely, type Migration, sql } from 'kysely'
import { foundation } from './0001-foundation'
import { accounts } from './0002-accounts'
import { administration } from './0003-administration'
import { jobs } from './0004-jobs'
import { certificates } from './0005-certificates'
import { reports } from './0006-reports'
import { passwordLinks } from './0007-password-links'
import { odata } from './0008-odata'
import { longLists } from './0009-long-lists'
import { averages } from './0010-averages'
import { collector } from './0011-collector'
import { manyWorkers } from './0012-many-workers'
import { publications } from './0013-publications'
import { issued } from './0015-issued'
import { mapByArea } from './0017-map-by-area'
import { measured } from './0018-measured'
import type { DatabaseKind, MigrationOf } from './migration'

/**
 * All migrations by their names, which are in the order in which they are done. What was released once never changes: a new
 * migration changes the data.
 */
const MIGRATIONS: Readonly<Record<string, MigrationOf>> = {
  '0001-foundation': foundation,
  '0002-accounts': accounts,
  '0003-administration': administration,
  '0004-jobs': jobs,
  '0005-certificates': certificates,
  '0006-reports': reports,
  '0007-password-links': passwordLinks,
  '0008-odata': odata,
  '0009-long-lists': longLists,
  '0010-averages': averages,
  '0011-collector': collector,
  '0012-many-workers': manyWorkers,
  '0013-publications': publications,
  '0015-issued': issued,
  '0017-map-by-area': mapByArea,
  '0018-measured': measured,
}

/** PostgreSQL sorts texts by the rules of a language, unless the column says otherwise. */
const TEXT = { SQLite: 'text', PostgreSQL: 'text collate "C"' } as const

/** Returns the migrations as Kysely does them. */
export const migrationsFor = (kind: DatabaseKind, migrations = MIGRATIONS): Record<string, Migration> =>
  Object.fromEntries(
    Object.entries(migrations).map(([name, statementsOf]) => [
      name,
      {
        up: async (db: Kysely<unknown>) => {
          for (const statement of statementsOf(kind, TEXT[kind])) await sql.raw(statement).execute(db)
        },
      },
    ]),
  )
