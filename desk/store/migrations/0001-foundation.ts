import { appendOnly } from './append-only'
import type { MigrationOf } from './migration'

/**
 * Organizations and people, submissions and endorsements with their history, notifications, secrets, mail, jobs and files.
 *
 * Two indexes hold the rules of replacing: of a type, provider and recipient there is one endorsement under way, and one
 * that waits for its confirmation.
 */
export const foundation: MigrationOf = (kind, text) => [
  `create table organization (
    uoi ${text} not null primary key check (uoi <> ''),
    name ${text} not null,
    sort_name ${text} not null,
    kind ${text},
    city ${text},
    state_or_province ${text},
    country ${text},
    is_active integer not null check (is_active in (0, 1)),
    details ${text} not null,
    modified_at ${text} not null
  )`,
  'create index organization_by_name on organization (sort_name, uoi)',
  `create table system (
    usi ${text} not null primary key check (usi <> ''),
    provider_uoi ${text} not null references organization (uoi),
    name ${text} not null,
    unique (usi, provider_uoi)
  )`,
  `create table member (
    id ${text} not null primary key,
    kind ${text} not null check (kind in ('administrator', 'provider', 'user')),
    uoi ${text} references organization (uoi),
    created_at ${text} not null,
    check ((kind = 'provider') = (uoi is not null))
  )`,
  `create table submission (
    id ${text} not null primary key,
    provider_uoi ${text} not null,
    usi ${text} not null,
    recipient_uoi ${text} not null references organization (uoi),
    digest ${text} not null,
    member_id ${text} references member (id) on delete set null,
    created_at ${text} not null,
    foreign key (usi, provider_uoi) references system (usi, provider_uoi),
    unique (provider_uoi, usi, recipient_uoi, digest),
    unique (id, provider_uoi, usi, recipient_uoi)
  )`,
  `create table endorsement (
    id ${text} not null primary key,
    submission_id ${text} not null,
    type ${text} not null check (type in ('Data Dictionary', 'Web API Core')),
    version ${text} not null,
    provider_uoi ${text} not null,
    usi ${text} not null,
    recipient_uoi ${text} not null,
    status ${text} not null check
      (status in ('Submitted', 'Passed', 'Notified', 'Certified', 'Canceled', 'Withdrawn', 'Revoked')),
    status_at ${text} not null,
    archived_at ${text},
    confirmed_by ${text} check (confirmed_by in ('run', 'administrator', 'trust')),
    certified_at ${text},
    is_performance_public integer check (is_performance_public in (0, 1)),
    figures ${text} not null,
    metadata_digest ${text},
    revision integer not null,
    created_at ${text} not null,
    check ((status = 'Submitted') = (confirmed_by is null)),
    check ((status in ('Certified', 'Revoked')) = (certified_at is not null)),
    foreign key (submission_id, provider_uoi, usi, recipient_uoi)
      references submission (id, provider_uoi, usi, recipient_uoi) on delete cascade,
    unique (submission_id, type, version)
  )`,
  `create unique index endorsement_under_way on endorsement (type, provider_uoi, recipient_uoi)
    where archived_at is null and status in ('Passed', 'Notified', 'Canceled', 'Withdrawn')`,
  `create unique index endorsement_submitted on endorsement (type, provider_uoi, recipient_uoi)
    where archived_at is null and status = 'Submitted'`,
  'create index endorsement_by_provider on endorsement (provider_uoi, status_at, id)',
  'create index endorsement_by_recipient on endorsement (recipient_uoi, status_at, id)',
  'create index endorsement_by_date on endorsement (status_at, id)',
  `create table terms (
    digest ${text} not null primary key,
    text ${text} not null,
    created_at ${text} not null
  )`,
  `create table history (
    endorsement_id ${text} not null references endorsement (id) on delete cascade,
    revision integer not null,
    action ${text} not null,
    from_status ${text},
    to_status ${text} not null,
    actor_kind ${text} not null check (actor_kind in ('provider', 'recipient', 'administrator', 'desk')),
    actor ${text},
    via ${text},
    reason ${text},
    terms ${text} references terms (digest),
    at ${text} not null,
    primary key (endorsement_id, revision),
    check ((action = 'approve') = (terms is not null)),
    check (action <> 'revoke' or coalesce(reason, '') <> '')
  )`,
  ...appendOnly(kind, 'history'),
  `create table secret (
    id ${text} not null primary key,
    kind ${text} not null check (kind in ('access token', 'review link', 'first administrator')),
    hash ${text} not null unique,
    name ${text},
    member_id ${text} references member (id) on delete cascade,
    created_at ${text} not null,
    expires_at ${text} not null,
    last_used_at ${text},
    revoked_at ${text},
    check ((kind = 'access token') = (member_id is not null))
  )`,
  'create index secret_by_member on secret (member_id, created_at)',
  `create table notification (
    id ${text} not null primary key,
    provider_uoi ${text} not null references organization (uoi) on delete cascade,
    recipient_uoi ${text} not null references organization (uoi) on delete cascade,
    number integer not null check (number in (1, 2)),
    address ${text} not null,
    secret_id ${text} not null unique references secret (id) on delete cascade,
    member_id ${text} references member (id) on delete set null,
    created_at ${text} not null,
    answered_at ${text}
  )`,
  `create unique index notification_unanswered on notification (provider_uoi, recipient_uoi, number)
    where answered_at is null`,
  `create table notification_endorsement (
    notification_id ${text} not null references notification (id) on delete cascade,
    endorsement_id ${text} not null references endorsement (id) on delete cascade,
    primary key (notification_id, endorsement_id)
  )`,
  'create index notification_by_endorsement on notification_endorsement (endorsement_id)',
  `create table mail (
    id ${text} not null primary key,
    message_id ${text} not null unique,
    provider_uoi ${text} references organization (uoi) on delete cascade,
    recipient_uoi ${text} references organization (uoi) on delete cascade,
    address ${text} not null,
    subject ${text} not null,
    text ${text} not null,
    html ${text} not null,
    attachments ${text} not null,
    status ${text} not null check (status in ('waiting', 'sent', 'refused')),
    attempts integer not null,
    next_attempt_at ${text} not null,
    lease_until ${text},
    error ${text},
    created_at ${text} not null,
    sent_at ${text},
    check ((status = 'sent') = (sent_at is not null))
  )`,
  "create index mail_waiting on mail (next_attempt_at, id) where status = 'waiting'",
  `create table job (
    id ${text} not null primary key,
    provider_uoi ${text} not null,
    usi ${text} not null,
    recipient_uoi ${text} not null references organization (uoi) on delete cascade,
    host ${text} not null,
    member_id ${text} references member (id) on delete set null,
    status ${text} not null check (status in ('waiting', 'running', 'done', 'failed', 'canceled')),
    settings ${text} not null,
    credentials ${text},
    progress ${text} not null,
    attempts integer not null,
    worker ${text},
    lease_until ${text},
    created_at ${text} not null,
    ended_at ${text},
    foreign key (usi, provider_uoi) references system (usi, provider_uoi) on delete cascade,
    check (credentials is null or status in ('waiting', 'running')),
    check ((status = 'running') = (worker is not null and lease_until is not null)),
    check ((status in ('waiting', 'running')) = (ended_at is null))
  )`,
  "create unique index job_running on job (host) where status = 'running'",
  "create index job_waiting on job (created_at, id) where status = 'waiting'",
  `create table file (
    digest ${text} not null primary key,
    bytes bigint not null check (bytes >= 0),
    created_at ${text} not null
  )`,
  `create table submission_file (
    submission_id ${text} not null references submission (id) on delete cascade,
    path ${text} not null,
    digest ${text} not null references file (digest),
    primary key (submission_id, path)
  )`,
  'create index submission_file_by_digest on submission_file (digest)',
]
