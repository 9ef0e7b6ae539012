import { errorCode } from 'dd-acceptance/support/dictionary/error-code'

/** Names what a database refused a row for. */
export type Constraint = 'unique' | 'foreign key' | 'check' | 'append-only'

/** The codes of SQLite, and those of PostgreSQL (Appendix A of its documentation). */
const CONSTRAINTS: Readonly<Record<string, Constraint>> = {
  SQLITE_CONSTRAINT_PRIMARYKEY: 'unique',
  SQLITE_CONSTRAINT_UNIQUE: 'unique',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'foreign key',
  SQLITE_CONSTRAINT_CHECK: 'check',
  SQLITE_CONSTRAINT_TRIGGER: 'append-only',
  '23505': 'unique',
  '23503': 'foreign key',
  '23514': 'check',
  P0001: 'append-only',
}

/** Returns the constraint that an error tells of; undefined for any other error. */
export function brokenConstraint(error: unknown): Constraint | undefined {
  const code = errorCode(error)
  return code === undefined ? undefined : CONSTRAINTS[code]
}
