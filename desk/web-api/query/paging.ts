import { ExpressionError } from 'dd-acceptance/support/odata/expression-values'
import { sql } from 'kysely'
import type { Sql } from '../resources/definition'
import { textConstant } from './constants'

/** A column that rows are ordered by. */
export interface OrderColumn {
  readonly value: Sql
  readonly holds: 'text' | 'number'
  readonly isNullable: boolean
  readonly isDescending: boolean
}

/** A value of such a column in a row. */
export type OrderValue = string | number | null

/** The place in a list at which a page begins. */
export interface PagePlace {
  /** The values of the last row before, in the columns of the order. */
  readonly after: readonly OrderValue[]
  /** Says how many records may still come; null for all of them. */
  readonly left: number | null
  /** The order that the values are of. */
  readonly order: string
}

/** Makes the order of rows: nulls come first in ascending and last in descending order (OData Protocol 4.01, 11.2.6.2). */
export const orderInSql = (columns: readonly OrderColumn[]): Sql =>
  sql.join(
    columns.map(({ value, isNullable, isDescending }) => {
      const nulls = isNullable ? (isDescending ? sql` nulls last` : sql` nulls first`) : sql``
      return sql`${value} ${isDescending ? sql`desc` : sql`asc`}${nulls}`
    }),
  )

/** Makes the condition that a row comes after another one. */
export function afterInSql(columns: readonly OrderColumn[], after: readonly OrderValue[]): Sql {
  const [first] = columns
  const isPlain = columns.every(({ isNullable, isDescending }) => !isNullable && isDescending === first?.isDescending)
  // One comparison of rows is what an index answers.
  if (isPlain)
    return sql`(${sql.join(columns.map(({ value }) => value))}) ${first?.isDescending ? sql`<` : sql`>`}
      (${sql.join(after.map(bound))})`
  const ways = columns.map((column, index) => {
    const before = columns.slice(0, index).map((each, place) => isSame(each, after[place] ?? null))
    return sql`(${sql.join([...before, isAfter(column, after[index] ?? null)], sql` and `)})`
  })
  return sql`(${sql.join(ways, sql` or `)})`
}

const bound = (value: OrderValue): Sql =>
  typeof value === 'number' ? sql`cast(${value} as bigint)` : value === null ? sql`null` : textConstant(value)

const isSame = ({ value }: OrderColumn, last: OrderValue): Sql =>
  last === null ? sql`${value} is null` : sql`${value} = ${bound(last)}`

function isAfter({ value, isNullable, isDescending }: OrderColumn, last: OrderValue): Sql {
  if (last === null) return isDescending ? sql`1 = 0` : sql`${value} is not null`
  if (!isDescending) return sql`${value} > ${bound(last)}`
  return isNullable ? sql`(${value} < ${bound(last)} or ${value} is null)` : sql`${value} < ${bound(last)}`
}

/** Writes a place as the value of `$skiptoken`. */
export const writePlace = ({ after, left, order }: PagePlace): string =>
  Buffer.from(JSON.stringify([order, left, ...after])).toString('base64url')

/** Tells if a value may stand in a token for a column. */
const fits = ({ holds, isNullable }: OrderColumn, value: unknown): value is OrderValue => {
  if (value === null) return isNullable
  if (holds === 'number') return Number.isSafeInteger(value)
  return typeof value === 'string' && !/[\0\p{Surrogate}]/u.test(value)
}

/**
 * Reads the value of `$skiptoken`.
 *
 * @throws ExpressionError where it is not one of this list
 */
export function readPlace(token: string, columns: readonly OrderColumn[], order: string): PagePlace {
  const [ofOrder, left, ...after] = listOf(token)
  const isPlace =
    ofOrder === order &&
    (left === null || (Number.isSafeInteger(left) && Number(left) >= 0)) &&
    after.length === columns.length &&
    columns.every((column, index) => fits(column, after[index]))
  if (!isPlace)
    throw new ExpressionError('it is not the one of a next page of this list; follow the nextLink as it is.')
  return { after: after as OrderValue[], left: left === null ? null : Number(left), order }
}

function listOf(token: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'))
    return Array.isArray(read) ? read : []
  } catch {
    return []
  }
}
