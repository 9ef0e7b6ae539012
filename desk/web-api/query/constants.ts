import type { Decimal } from 'dd-acceptance/support/metadata/exact-values'
import type { Comparison } from 'dd-acceptance/support/odata/expression-form'
import type { Value } from 'dd-acceptance/support/odata/expression-values'
import { sql } from 'kysely'
import type { Sql } from '../resources/definition'

/**
 * A comparison with a constant as the database does it: with the nearest value that a column can have. Where none is equal to
 * the constant, the answer is known before any record is read.
 */
export type BoundComparison =
  | { readonly kind: 'comparison'; readonly operator: Comparison; readonly constant: Sql }
  /** The answer for every value but null. */
  | { readonly kind: 'known'; readonly answer: boolean }

/** Binds a comparison with a constant that is not null. The column is on the left. */
export function boundComparison(operator: Comparison, value: Exclude<Value, null>, scale: number): BoundComparison {
  switch (typeof value) {
    case 'boolean':
      return { kind: 'comparison', operator, constant: sql`cast(${value ? 1 : 0} as integer)` }
    case 'string':
      return { kind: 'comparison', operator, constant: textConstant(value) }
    case 'bigint':
      throw new TypeError('There are no EnumTypes here.')
    default:
      return value.kind === 'decimal' ? boundNumber(operator, value, scale) : boundInstant(operator, value.instant)
  }
}

/** Binds a text, so that PostgreSQL knows what it is. */
export const textConstant = (text: string): Sql => sql`cast(${text} as text)`

/** Compares with a constant that lies between two values of the column, the lower of which is given. */
function between(operator: Comparison, lower: Sql): BoundComparison {
  if (operator === 'eq' || operator === 'ne') return { kind: 'known', answer: operator === 'ne' }
  const isGreater = operator === 'gt' || operator === 'ge'
  return { kind: 'comparison', operator: isGreater ? 'gt' : 'le', constant: lower }
}

/** Compares with a constant that is greater, or smaller, than every value of the column. */
const beyond = (operator: Comparison, isGreater: boolean): BoundComparison => ({
  kind: 'known',
  answer:
    operator === 'ne' || (isGreater ? operator === 'lt' || operator === 'le' : operator === 'gt' || operator === 'ge'),
})

const MOST = BigInt(Number.MAX_SAFE_INTEGER)

function boundNumber(operator: Comparison, decimal: Decimal, scale: number): BoundComparison {
  const { floor, isExact } = scaledFloor(decimal, scale)
  if (floor > MOST || floor < -MOST) return beyond(operator, floor > 0n)
  const constant = sql`cast(${Number(floor)} as bigint)`
  return isExact ? { kind: 'comparison', operator, constant } : between(operator, constant)
}

/** Multiplies by a power of ten, and rounds down. */
function scaledFloor(
  { digits, exponent }: Decimal,
  scale: number,
): { readonly floor: bigint; readonly isExact: boolean } {
  const power = exponent + scale
  if (power >= 0) return { floor: digits * 10n ** BigInt(power), isExact: true }
  return flooredBy(digits, 10n ** BigInt(-power))
}

function flooredBy(dividend: bigint, divisor: bigint): { readonly floor: bigint; readonly isExact: boolean } {
  const rest = dividend % divisor
  const quotient = dividend / divisor
  return { floor: rest < 0n ? quotient - 1n : quotient, isExact: rest === 0n }
}

const PICOSECONDS_IN_MILLISECOND = 10n ** 9n
const FIRST = BigInt(Date.parse('0000-01-01T00:00:00.000Z'))
const LAST = BigInt(Date.parse('9999-12-31T23:59:59.999Z'))

/** Timestamps are kept as ISO texts of four digits for the year, to the millisecond. */
function boundInstant(operator: Comparison, instant: bigint): BoundComparison {
  const { floor, isExact } = flooredBy(instant, PICOSECONDS_IN_MILLISECOND)
  if (floor < FIRST || floor > LAST) return beyond(operator, floor > LAST)
  const constant = textConstant(new Date(Number(floor)).toISOString())
  return isExact ? { kind: 'comparison', operator, constant } : between(operator, constant)
}
