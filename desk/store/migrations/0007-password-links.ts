import type { MigrationOf } from './migration'

/** Links by which members set their own password, of which each has one at a time; and how often an address asked for one. */
export const passwordLinks: MigrationOf = (_kind, text) => [
  `create table password_link (
    id ${text} not null primary key,
    hash ${text} not null unique,
    member_id ${text} not null references member (id) on delete cascade,
    created_at ${text} not null,
    expires_at ${text} not null,
    ended_at ${text}
  )`,
  'create unique index password_link_valid on password_link (member_id) where ended_at is null',
  'create index password_link_by_member on password_link (member_id, created_at)',
  `create table password_request (
    address ${text} not null primary key,
    requests integer not null,
    since ${text} not null
  )`,
]
