import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../endorsements/listing'
import type { Store } from '../../store/store'

/** A piece of SQL with its parameters. */
export type Sql = RawBuilder<unknown>

/** Everything that the SQL of a request depends on: the database, who asks, and the public address of the desk. */
export interface Asker {
  readonly kind: Store['kind']
  readonly viewer: Viewer
  readonly url: string
}

/** The types of the Fields. A Decimal is kept as a whole number, which its scale divides. */
export type FieldType = 'Edm.String' | 'Edm.Boolean' | 'Edm.Int64' | 'Edm.Decimal' | 'Edm.Date' | 'Edm.DateTimeOffset'

interface FieldFacts {
  readonly name: string
  readonly isNullable: boolean
  readonly maxLength?: number
  readonly precision?: number
  readonly scale?: number
  /** The Lookup that its values are of. */
  readonly lookupName?: string
}

/** A Field with one value. */
export interface SingleField extends FieldFacts {
  readonly kind: 'single'
  readonly type: FieldType
  /**
   * Makes its value: text for strings, `YYYY-MM-DD` for dates, ISO text in UTC with milliseconds for timestamps, 0 and 1 for
   * Booleans, whole numbers for all numbers. Null where the asker may not see it: so it cannot be searched for either.
   */
  readonly column: (asker: Asker) => Sql
  /** Makes its value in lower case, where the database has that. */
  readonly lowered?: (asker: Asker) => Sql
}

/** A Field with several of a few known values. */
export interface ListField extends FieldFacts {
  readonly kind: 'list'
  readonly items: readonly { readonly value: string; readonly isIn: (asker: Asker) => Sql }[]
}

export type FieldDefinition = SingleField | ListField

/** A way to other records. */
export interface NavigationDefinition {
  readonly name: string
  /** Name of a Resource. */
  readonly target: string
  readonly isCollection: boolean
  /** Holds what a record has. */
  readonly from: () => Sql
  /** Holds what its related records have alike. */
  readonly to: () => Sql
}

/** A Resource whose records are rows of the database. */
export interface ResourceDefinition {
  readonly name: string
  /** The Field that names a record. */
  readonly keyField: string
  readonly fields: readonly FieldDefinition[]
  readonly navigation: readonly NavigationDefinition[]
  /** The tables that have its rows. */
  readonly tables: (asker: Asker) => Sql
  /** The rows that the asker may see. */
  readonly isVisible: (asker: Asker) => Sql
  /** The columns that the key is made of, none of them null: records come in their order. */
  readonly keyColumns: readonly (() => Sql)[]
  /** Returns the values of these columns for a key; undefined for a text that is not a key. */
  readonly keyParts: (key: string) => readonly string[] | undefined
}

/** Returns a member of a JSON text, as text. */
export const jsonText = ({ kind }: Asker, column: Sql, path: readonly string[]): Sql =>
  kind === 'SQLite' ? sql`json_extract(${column}, ${sqlitePath(path)})` : sql`(${member(column, path)} collate "C")`

/** Returns a member of a JSON text, as a whole number. */
export const jsonNumber = ({ kind }: Asker, column: Sql, path: readonly string[]): Sql =>
  kind === 'SQLite' ? sql`json_extract(${column}, ${sqlitePath(path)})` : sql`(${member(column, path)})::bigint`

const sqlitePath = (path: readonly string[]): Sql => sql.lit(`$${path.map((name) => `."${name}"`).join('')}`)

const member = (column: Sql, path: readonly string[]): Sql =>
  sql`${column}::jsonb #>> ${sql.lit(`{${path.map((name) => `"${name}"`).join(',')}}`)}`
