import type { DatabaseKind } from './migration'

/** Returns the statements that make a database refuse changes of a table's rows. Whole rows may go, with what they are of. */
export const appendOnly = (kind: DatabaseKind, table: string): readonly string[] =>
  kind === 'SQLite'
    ? [
        `create trigger ${table}_is_append_only before update on ${table}
          begin select raise(abort, '${table} is append-only'); end`,
      ]
    : [
        `create function ${table}_is_append_only() returns trigger language plpgsql
          as $$ begin raise exception '${table} is append-only'; end $$`,
        `create trigger ${table}_is_append_only before update on ${table}
          for each row execute function ${table}_is_append_only()`,
      ]
