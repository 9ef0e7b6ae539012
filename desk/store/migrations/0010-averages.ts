import type { MigrationOf } from './migration'

/** Averages over certified endorsements, one row for each version of the Data Dictionary. */
export const averages: MigrationOf = (_kind, text) => [
  `create table averages (
    version ${text} not null primary key,
    basis ${text} not null,
    report ${text},
    made_at ${text} not null
  )`,
]
