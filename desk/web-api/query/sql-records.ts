import type { Expression } from 'dd-acceptance/support/odata/expression-form'
import { readOption } from 'dd-acceptance/support/sample-server/query-options'
import { sql } from 'kysely'
import type { Reader } from '../../store/store'
import type { Asker, FieldDefinition, ResourceDefinition, Sql } from '../resources/definition'
import { conditionInSql } from './condition'
import { keyInSql } from './key'
import { afterInSql, type OrderColumn, orderInSql, readPlace, writePlace } from './paging'
import type { ListQuery } from './query'
import { NotInSql, type Scope } from './scope'
import { columnInSql } from './values'

/** A value of a record. */
export type RecordValue = string | number | boolean | null | readonly string[]

/** A row of an answer: its Fields, its key, and what its navigation properties start from. */
export interface Row {
  readonly key: string
  readonly values: Readonly<Record<string, RecordValue>>
  readonly from: Readonly<Record<string, string>>
}

/** A page of rows, and the `$skiptoken` of the next one; undefined on the last one. */
export interface RowPage {
  readonly rows: readonly Row[]
  readonly next: string | undefined
}

/** Describes what of a row is read. */
export interface Wanted {
  /** Names of Fields. */
  readonly fields: readonly string[]
  /** Names of navigation properties. */
  readonly navigation: readonly string[]
}

type Raw = Readonly<Record<string, string | number | null>>

/** Reads the rows of a Resource that somebody may see. */
export class SqlRecords {
  readonly #reader: Reader
  readonly #asker: Asker
  readonly #resource: ResourceDefinition
  readonly #scope: Scope

  constructor(reader: Reader, asker: Asker, resource: ResourceDefinition) {
    this.#reader = reader
    this.#asker = asker
    this.#resource = resource
    const fields = new Map(resource.fields.map((field) => [field.name, field]))
    this.#scope = { asker, resource, fields, variables: new Map() }
  }

  /**
   * Reads a page of a list.
   *
   * @param also further conditions
   * @param size the most rows of a page
   * @throws ODataError 400 for a `$skiptoken` of another list
   * @throws NotInSql for what the database cannot be asked
   */
  async page(query: ListQuery, wanted: Wanted, size: number, also: readonly Sql[] = []): Promise<RowPage> {
    const columns = this.#order(query)
    const place = readOption({ ...(query.token !== undefined && { $skiptoken: query.token }) }, '$skiptoken', (token) =>
      readPlace(token, columns, query.orderText),
    )
    const left = place === undefined ? (query.top ?? null) : place.left
    const most = left === null ? size : Math.min(size, left)
    if (most === 0) return { rows: [], next: undefined }
    const conditions = this.#conditions(query.filter, also)
    if (place !== undefined) conditions.push(afterInSql(columns, place.after))
    const offset = place === undefined && query.skip > 0 ? sql` offset ${query.skip}` : sql``
    const found = await this.#select(
      wanted,
      columns,
      sql`${whereAll(conditions)} order by ${orderInSql(columns)} limit ${sql.lit(most + 1)}${offset}`,
    )
    const shown = found.slice(0, most)
    const last = shown.at(-1)
    const remaining = left === null ? null : left - shown.length
    if (last === undefined || found.length <= most || remaining === 0)
      return { rows: this.#rows(shown, wanted), next: undefined }
    const after = columns.map((_, index) => last[`o${index}`] ?? null)
    return {
      rows: this.#rows(shown, wanted),
      next: writePlace({ after, left: remaining, order: query.orderText }),
    }
  }

  /** Counts the rows that a condition is true for. */
  async count(filter: Expression | undefined, also: readonly Sql[] = []): Promise<number> {
    const { tables } = this.#resource
    const { rows } = await sql<{ count: number | string }>`select count(*) as count from ${tables(this.#asker)}
      ${whereAll(this.#conditions(filter, also))}`.execute(this.#reader)
    return Number(rows[0]?.count ?? 0)
  }

  /** Reads the row with a key; undefined where there is none, or not for whoever asks. */
  async one(key: string, wanted: Wanted): Promise<Row | undefined> {
    const conditions = this.#conditions(undefined, [keyInSql(this.#resource, key)])
    const [row] = this.#rows(await this.#select(wanted, [], whereAll(conditions)), wanted)
    return row
  }

  /** Reads all rows that have one of some values, of which there are few. */
  async having(column: Sql, values: readonly string[], wanted: Wanted): Promise<ReadonlyMap<string, Row>> {
    const conditions = this.#conditions(undefined, [sql`${column} in (${sql.join(values)})`])
    const found = await this.#select(
      wanted,
      [{ value: column, holds: 'text', isNullable: false, isDescending: false }],
      whereAll(conditions),
    )
    const rows = this.#rows(found, wanted)
    return new Map(found.flatMap((raw, index) => (rows[index] === undefined ? [] : [[String(raw['o0']), rows[index]]])))
  }

  #conditions(filter: Expression | undefined, also: readonly Sql[]): Sql[] {
    const visible = this.#resource.isVisible(this.#asker)
    return [visible, ...also, ...(filter === undefined ? [] : [conditionInSql(filter, this.#scope)])]
  }

  /** The order that is asked for, and that of the keys, so that no two rows have the same place. */
  #order({ order }: ListQuery): readonly OrderColumn[] {
    const asked = order.map(({ field, isDescending }): OrderColumn => {
      const { form } = field
      const found = form.kind === 'field' ? this.#scope.fields.get(form.name) : undefined
      if (found?.kind !== 'single') throw new NotInSql('a list is ordered by Fields with one value')
      return {
        value: columnInSql(found, this.#asker),
        holds: isText(found) ? 'text' : 'number',
        isNullable: found.isNullable,
        isDescending,
      }
    })
    const isDescending = order.at(-1)?.isDescending ?? false
    const keys = this.#resource.keyColumns.map(
      (column): OrderColumn => ({ value: column(), holds: 'text', isNullable: false, isDescending }),
    )
    return [...asked, ...keys]
  }

  async #select(wanted: Wanted, order: readonly OrderColumn[], rest: Sql): Promise<readonly Raw[]> {
    const { tables } = this.#resource
    const columns = [
      ...this.#fieldColumns(wanted),
      ...order.map(({ value }, index) => sql`${value} as ${sql.ref(`o${index}`)}`),
      ...this.#ways(wanted).map(({ from }, index) => sql`${from()} as ${sql.ref(`n${index}`)}`),
    ]
    const { rows } = await sql<Raw>`select ${sql.join(columns)} from ${tables(this.#asker)} ${rest}`.execute(
      this.#reader,
    )
    return rows
  }

  #fieldColumns(wanted: Wanted): readonly Sql[] {
    return this.#fields(wanted).flatMap((field, index) =>
      field.kind === 'single'
        ? [sql`${field.column(this.#asker)} as ${sql.ref(`f${index}`)}`]
        : field.items.map(
            ({ isIn }, item) =>
              sql`(case when ${isIn(this.#asker)} then 1 else 0 end) as ${sql.ref(`f${index}_${item}`)}`,
          ),
    )
  }

  /** The Fields that are wanted, with the key. */
  #fields({ fields }: Wanted): readonly FieldDefinition[] {
    const names = new Set([...fields, this.#resource.keyField])
    return this.#resource.fields.filter(({ name }) => names.has(name))
  }

  #ways = ({ navigation }: Wanted) => this.#resource.navigation.filter(({ name }) => navigation.includes(name))

  #rows(found: readonly Raw[], wanted: Wanted): readonly Row[] {
    const fields = this.#fields(wanted)
    const ways = this.#ways(wanted)
    const isShown = new Set(wanted.fields)
    return found.map((raw) => {
      const values = fields.map((field, index) => [field.name, readValue(field, raw, index)] as const)
      return {
        key: String(values.find(([name]) => name === this.#resource.keyField)?.[1]),
        values: Object.fromEntries(values.filter(([name]) => isShown.has(name))),
        from: Object.fromEntries(ways.map(({ name }, index) => [name, String(raw[`n${index}`])])),
      }
    })
  }
}

const whereAll = (conditions: readonly Sql[]): Sql => sql`where ${sql.join(conditions, sql` and `)}`

const isText = ({ type }: { readonly type: string }): boolean =>
  type === 'Edm.String' || type === 'Edm.Date' || type === 'Edm.DateTimeOffset'

/** Reads a value of a row as JSON has it. */
function readValue(field: FieldDefinition, raw: Raw, index: number): RecordValue {
  if (field.kind === 'list')
    return field.items.flatMap(({ value }, item) => (raw[`f${index}_${item}`] === 1 ? value : []))
  const value = raw[`f${index}`] ?? null
  if (value === null || isText(field)) return value
  const number = Number(value)
  return field.type === 'Edm.Boolean' ? number === 1 : number / 10 ** (field.scale ?? 0)
}
