import assert from 'node:assert/strict'
import { Kysely, sql } from 'kysely'
import { testOnDatabases } from '../../testing/databases'
import { postgresqlDialect } from '../dialects/postgresql'
import { sqliteDialect } from '../dialects/sqlite'
import { foundation } from './0001-foundation'
import { measured } from './0018-measured'
import { migrate } from './migrate'
import { migrationsFor } from './migrations'

const AT = '2026-01-01T00:00:00.000Z'

testOnDatabases(
  'of what was confirmed before, only what a run of the desk submitted is its own',
  async (settings, t) => {
    const dialect = settings.kind === 'SQLite' ? sqliteDialect(settings.path) : postgresqlDialect(settings.url)
    const db = new Kysely<unknown>({ dialect })
    t.after(() => db.destroy())
    await migrate(db, migrationsFor(settings.kind, { '0001-foundation': foundation }))
    for (const uoi of ['T1', 'M1'])
      await sql`insert into organization (uoi, name, sort_name, is_active, details, modified_at)
      values (${uoi}, ${uoi}, ${uoi}, 1, '{}', ${AT})`.execute(db)
    await sql`insert into system (usi, provider_uoi, name) values ('S1', 'T1', 'S1')`.execute(db)
    for (const [id, by, via] of [
      ['own run', 'run', 'self-test'],
      ['confirmed run', 'run', 'token'],
      ['trust', 'trust', 'token'],
    ]) {
      await sql`insert into submission (id, provider_uoi, usi, recipient_uoi, digest, created_at)
      values (${id}, 'T1', 'S1', 'M1', ${id}, ${AT})`.execute(db)
      await sql`insert into endorsement (id, submission_id, type, version, provider_uoi, usi, recipient_uoi, status, status_at,
        archived_at, confirmed_by, figures, revision, created_at)
      values (${id}, ${id}, 'Data Dictionary', '2.0', 'T1', 'S1', 'M1', 'Passed', ${AT}, ${AT}, ${by}, '{}', 1, ${AT})`.execute(
        db,
      )
      await sql`insert into history (endorsement_id, revision, action, to_status, actor_kind, via, at)
      values (${id}, 1, 'submit', 'Submitted', 'provider', ${via}, ${AT})`.execute(db)
    }
    await migrate(db, migrationsFor(settings.kind, { '0001-foundation': foundation, '0018-measured': measured }))
    const { rows } = await sql<{ id: string; measured_by: string }>`select id, measured_by from endorsement`.execute(db)
    assert.deepEqual(Object.fromEntries(rows.map(({ id, measured_by }) => [id, measured_by])), {
      'own run': 'desk',
      'confirmed run': 'provider',
      trust: 'provider',
    })
  },
)
