import type { MigrationOf } from './migration'

/** The place of a job in the line of those that wait, and whether any is begun at all. */
export const manyWorkers: MigrationOf = (_kind, text) => [
  'alter table job add column turn integer not null default 1',
  'drop index job_waiting',
  "create index job_waiting on job (host, turn, created_at, id) where status = 'waiting'",
  "create index job_turns on job (provider_uoi, turn) where status = 'waiting'",
  `create table job_pause (
    id integer not null primary key check (id = 1),
    since ${text} not null
  )`,
]
