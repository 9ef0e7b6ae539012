import type { Comparison } from 'dd-acceptance/support/odata/expression-form'
import type { Value } from 'dd-acceptance/support/odata/expression-values'
import { sql } from 'kysely'
import type { Sql } from '../resources/definition'
import { type BoundComparison, boundComparison } from './constants'
import { sure } from './truths'

/** The comparison with its sides changed. */
export const FLIPPED: Readonly<Record<Comparison, Comparison>> = {
  eq: 'eq',
  ne: 'ne',
  gt: 'lt',
  ge: 'le',
  lt: 'gt',
  le: 'ge',
}

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  eq: 'ne',
  ne: 'eq',
  gt: 'le',
  ge: 'lt',
  lt: 'ge',
  le: 'gt',
}

const SIGNS: Readonly<Record<Comparison, Sql>> = {
  eq: sql`=`,
  ne: sql`<>`,
  gt: sql`>`,
  ge: sql`>=`,
  lt: sql`<`,
  le: sql`<=`,
}

/** Describes what is compared with a constant. */
export interface Side {
  readonly column: Sql
  readonly isNullable: boolean
  readonly scale: number
}

/** Compares with a constant. */
export function constantComparison(operator: Comparison, side: Side, value: Value, wanted: boolean): Sql {
  const { column, isNullable, scale } = side
  if (value === null) return nullComparison(operator, column, wanted)
  const holds = boundInSql(column, boundComparison(operator, value, scale), wanted)
  // Null is not equal to a value, and of all comparisons only ne holds for it.
  const isNullToo = (operator === 'ne') === wanted
  return isNullToo && isNullable ? sql`(${holds} or ${column} is null)` : holds
}

/** Compares with null, which equals itself only; nothing is greater or less than it. */
function nullComparison(operator: Comparison, column: Sql, wanted: boolean): Sql {
  if (operator === 'gt' || operator === 'lt') return sure(!wanted)
  return (operator === 'ne') === wanted ? sql`(${column} is not null)` : sql`(${column} is null)`
}

/** Makes a comparison that null does not hold for. */
function boundInSql(column: Sql, bound: BoundComparison, wanted: boolean): Sql {
  if (bound.kind === 'known') return bound.answer === wanted ? sql`(${column} is not null)` : sure(false)
  return sql`(${column} ${SIGNS[wanted ? bound.operator : OPPOSITE[bound.operator]]} ${bound.constant})`
}

/** Compares two values that hang on the row. Null equals itself only, which `ge` and `le` follow. */
export function pairComparison(operator: Comparison, left: Sql, right: Sql, wanted: boolean): Sql {
  const holds = sql`${left} ${SIGNS[wanted ? operator : OPPOSITE[operator]]} ${right}`
  if (operator === 'gt' || operator === 'lt')
    return wanted ? sql`(${holds})` : sql`(${holds} or ${left} is null or ${right} is null)`
  const isForEquals = (operator !== 'ne') === wanted
  return isForEquals
    ? sql`(${holds} or (${left} is null and ${right} is null))`
    : sql`(${holds} or (${left} is null) <> (${right} is null))`
}
