import { appendOnly, notDeleted } from './append-only'
import type { MigrationOf } from './migration'

/** What the desk signs, and what it takes to forget an organization: from now on the history loses no row in another way. */
export const certificates: MigrationOf = (kind, text) => [
  `create table signing_key (
    id ${text} not null primary key,
    public_key ${text} not null unique,
    created_at ${text} not null,
    retired_at ${text}
  )`,
  `create table certificate (
    endorsement_id ${text} not null primary key references endorsement (id) on delete cascade,
    signing_key_id ${text} not null references signing_key (id),
    statement ${text} not null,
    signature ${text} not null,
    signed_at ${text} not null
  )`,
  ...appendOnly(kind, 'certificate'),
  `create table deletion (
    id ${text} not null primary key,
    member_id ${text} not null,
    at ${text} not null
  )`,
  ...appendOnly(kind, 'deletion'),
  ...notDeleted(kind, 'deletion'),
  `create table forgetting (id ${text} not null primary key)`,
  ...notDeleted(kind, 'history', 'exists (select 1 from forgetting)'),
  `create table file_to_remove (
    digest ${text} not null primary key,
    since ${text} not null
  )`,
]
