import type { MigrationOf } from './migration'

/** What the collector has of endorsements, and organizations that it is to forget. */
export const collector: MigrationOf = (_kind, text) => [
  `create table collected (
    endorsement_id ${text} not null primary key references endorsement (id) on delete cascade,
    revision integer not null
  )`,
  `create table forgotten_by_collector (
    uoi ${text} not null primary key,
    since ${text} not null
  )`,
]
