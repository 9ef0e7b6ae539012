import type { Comparison } from './expression'
import type { Truth } from './three-valued'
import { compareValues, type Value } from './values'

const accepts: Readonly<Record<Comparison, (difference: number) => boolean>> = {
  eq: (difference) => difference === 0,
  ne: (difference) => difference !== 0,
  gt: (difference) => difference > 0,
  ge: (difference) => difference >= 0,
  lt: (difference) => difference < 0,
  le: (difference) => difference <= 0,
}

/**
 * Compares two values of one kind. Null equals itself only, which `ge` and `le` follow too, and is neither greater nor
 * less than anything; no comparison is unknown (OData URL Conventions 4.01, 5.1.1.1.1 to 5.1.1.1.6).
 */
export function compare(operator: Comparison, left: Value, right: Value): boolean {
  if (left !== null && right !== null) return accepts[operator](compareValues(left, right))
  const areBothNull = left === right
  if (operator === 'ne') return !areBothNull
  return areBothNull && operator !== 'gt' && operator !== 'lt'
}

/**
 * Whether flags are set; unknown with null (5.1.1.1.10). Members of an EnumType without IsFlags exclude each other, so
 * that only the same member has it.
 */
export function has(left: Value, right: Value, isFlags: boolean): Truth {
  if (typeof left !== 'bigint' || typeof right !== 'bigint') return null
  return isFlags ? (left & right) === right : left === right
}
