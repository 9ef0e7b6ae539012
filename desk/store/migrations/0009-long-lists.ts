import type { DatabaseKind, MigrationOf } from './migration'

/**
 * What keeps lists of many endorsements as fast as short ones.
 *
 * Endorsements have the name of their recipient, by which they are sorted; triggers let it follow the organization. Each list is put
 * together from the beginnings of a few ranges of one index. The words of names are kept to be searched by their beginnings.
 */
export const longLists: MigrationOf = (kind, text) => [
  `alter table endorsement add column recipient_sort_name ${text} not null default ''`,
  `update endorsement set recipient_sort_name =
    (select sort_name from organization where uoi = endorsement.recipient_uoi)`,
  ...followsName(kind),
  'drop index endorsement_by_provider',
  'drop index endorsement_by_date',
  ...['archived_at is null', 'archived_at is not null'].flatMap((condition) =>
    [
      'recipient_sort_name, id',
      'status_at, id',
      'status, type, recipient_sort_name, id',
      'status, type, status_at, id',
      'provider_uoi, status, type, recipient_sort_name, id',
      'provider_uoi, status, type, status_at, id',
    ].map((columns) => `create index ${nameOf(columns, condition)} on endorsement (${columns}) where ${condition}`),
  ),
  'create index system_by_provider on system (provider_uoi)',
  `create table organization_word (
    uoi ${text} not null references organization (uoi) on delete cascade,
    word ${text} not null,
    primary key (uoi, word)
  )`,
  'create index organization_word_by_word on organization_word (word, uoi)',
]

const nameOf = (columns: string, condition: string): string =>
  [
    condition.includes('not') ? 'archived' : 'current',
    'endorsement',
    columns.startsWith('provider') ? 'of_provider' : columns.startsWith('status,') ? 'of_range' : 'of_all',
    columns.includes('status_at') ? 'by_date' : 'by_name',
  ].join('_')

const FOLLOW = 'update endorsement set recipient_sort_name = new.sort_name where recipient_uoi = new.uoi'
const NAME = '(select sort_name from organization where uoi = new.recipient_uoi)'

const followsName = (kind: DatabaseKind): readonly string[] =>
  kind === 'SQLite'
    ? [
        `create trigger endorsement_follows_name after update of sort_name on organization
          when old.sort_name <> new.sort_name begin ${FOLLOW}; end`,
        `create trigger endorsement_has_name after insert on endorsement
          begin update endorsement set recipient_sort_name = ${NAME} where id = new.id; end`,
      ]
    : [
        `create function endorsement_follows_name() returns trigger language plpgsql
          as $$ begin ${FOLLOW}; return null; end $$`,
        `create trigger endorsement_follows_name after update of sort_name on organization for each row
          when (old.sort_name <> new.sort_name) execute function endorsement_follows_name()`,
        `create function endorsement_has_name() returns trigger language plpgsql
          as $$ begin new.recipient_sort_name := coalesce(${NAME}, ''); return new; end $$`,
        `create trigger endorsement_has_name before insert on endorsement for each row
          execute function endorsement_has_name()`,
      ]
