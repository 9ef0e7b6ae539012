import type { MigrationOf } from './migration'

/**
 * Says whose run the reports and figures of an endorsement are of, and keeps those of the run that confirmed it beside those that were
 * submitted. What a run confirmed before shows what its provider submitted, unless the desk's own run had submitted it.
 */
export const measured: MigrationOf = (_kind, text) => [
  `alter table endorsement add column measured_by ${text} not null default 'provider'
    check (measured_by in ('provider', 'desk'))`,
  `update endorsement set measured_by = 'desk' where confirmed_by = 'run' and id in
    (select endorsement_id from history where action = 'submit' and via = 'self-test')`,
  `create table confirmed_file (
    endorsement_id ${text} not null references endorsement (id) on delete cascade,
    path ${text} not null,
    digest ${text} not null references file (digest),
    primary key (endorsement_id, path)
  )`,
  'create index confirmed_file_by_digest on confirmed_file (digest)',
]
