/** The databases that the desk runs on. */
export type DatabaseKind = 'SQLite' | 'PostgreSQL'

/** Returns the statements of a migration. Both databases have the same schema, whose texts compare by code point. */
export type MigrationOf = (kind: DatabaseKind, text: string) => readonly string[]
