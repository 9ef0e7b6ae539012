import type { MigrationOf } from './migration'

/** What jobs leave for people: the page of each step, and what their processes printed; and the order of their lists. */
export const jobs: MigrationOf = (_kind, text) => [
  `create table job_file (
    job_id ${text} not null references job (id) on delete cascade,
    name ${text} not null,
    digest ${text} not null references file (digest),
    primary key (job_id, name)
  )`,
  'create index job_file_by_digest on job_file (digest)',
  'create index job_by_date on job (created_at, id)',
  'create index job_by_provider on job (provider_uoi, created_at, id)',
]
