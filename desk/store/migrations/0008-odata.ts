import type { MigrationOf } from './migration'

/**
 * Lists of the Web API come by key or by their newest change, and who is not of the staff sees what is certified: of many
 * endorsements the first page is found as quickly as of a few.
 */
export const odata: MigrationOf = () => [
  'create index endorsement_by_modified on endorsement ((coalesce(archived_at, status_at)), id)',
  'create index endorsement_public on endorsement (status, id) where archived_at is null',
  `create index endorsement_public_by_modified on endorsement (status, (coalesce(archived_at, status_at)), id)
    where archived_at is null`,
  `create index endorsement_public_by_recipient on endorsement (recipient_uoi, id)
    where status = 'Certified' and archived_at is null`,
]
