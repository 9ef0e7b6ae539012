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

/**
 * Returns the statements that make a database refuse to delete rows of a table.
 *
 * @param unless the condition under which it does not
 */
export const notDeleted = (kind: DatabaseKind, table: string, unless = '1 = 0'): readonly string[] =>
  kind === 'SQLite'
    ? [
        `create trigger ${table}_stays before delete on ${table} when not (${unless})
          begin select raise(abort, '${table} is append-only'); end`,
      ]
    : [
        `create function ${table}_stays() returns trigger language plpgsql
          as $$ begin if ${unless} then return old; end if; raise exception '${table} is append-only'; end $$`,
        `create trigger ${table}_stays before delete on ${table}
          for each row execute function ${table}_stays()`,
      ]
