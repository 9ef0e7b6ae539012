import type { MigrationOf } from './migration'

/**
 * Numbers that everybody may see, with whose they are, so that two publications tell nothing by their difference; and the
 * organizations that agreed to be shown on the map. Averages are made anew.
 */
export const publications: MigrationOf = (_kind, text) => [
  'drop table averages',
  `create table publication (
    name ${text} not null primary key,
    revision integer not null,
    minimum integer not null,
    basis ${text} not null,
    content ${text},
    made_at ${text} not null
  )`,
  `create table shown_organization (
    uoi ${text} not null primary key references organization (uoi) on delete cascade,
    agreed_at ${text} not null
  )`,
]
