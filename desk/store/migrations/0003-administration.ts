import type { MigrationOf } from './migration'

/** What administrators look for: mails that were refused, and the newest changes of all endorsements. */
export const administration: MigrationOf = () => [
  "create index mail_refused on mail (created_at, id) where status = 'refused'",
  'create index history_by_date on history (at, endorsement_id, revision)',
]
