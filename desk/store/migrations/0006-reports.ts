import type { MigrationOf } from './migration'

/**
 * Reports that were sent to recipients, which stay on file; which mail a notification went by; whom a mail is to be answered to;
 * and how often the staff was written to.
 */
export const reports: MigrationOf = (_kind, text) => [
  `create table issued_report (
    endorsement_id ${text} not null references endorsement (id) on delete cascade,
    digest ${text} not null references file (digest),
    issued_at ${text} not null,
    primary key (endorsement_id, digest)
  )`,
  'create index issued_report_by_digest on issued_report (digest)',
  `alter table notification add column mail_id ${text} references mail (id) on delete set null`,
  `alter table mail add column reply_to ${text}`,
  "create index mail_refused_about on mail (provider_uoi, recipient_uoi) where status = 'refused'",
  `create table contact_count (
    sender ${text} not null primary key,
    messages integer not null,
    since ${text} not null
  )`,
]
