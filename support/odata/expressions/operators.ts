import { compareValues, type Truth, type Value } from '../expression-values'

/** Returns false if one is false, else unknown if one is unknown (OData URL Conventions 4.01, 5.1.1.1.7). */
export const and = (left: Truth, right: Truth): Truth =>
  left === false || right === false ? false : left === null || right === null ? null : true

export const not = (truth: Truth): Truth => (truth === null ? null : !truth)

/** Returns true if one is true, else unknown if one is unknown (OData URL Conventions 4.01, 5.1.1.1.8). */
export const or = (left: Truth, right: Truth): Truth => not(and(not(left), not(right)))

/** Decides by the difference of two values. */
const comparisons = {
  eq: (difference: number) => difference === 0,
  ne: (difference: number) => difference !== 0,
  gt: (difference: number) => difference > 0,
  ge: (difference: number) => difference >= 0,
  lt: (difference: number) => difference < 0,
  le: (difference: number) => difference <= 0,
}

/** The operators that join conditions, the looser one first; all bind looser than a comparison (5.1.1.17). */
export const JUNCTIONS = ['or', 'and'] as const

/** The comparisons, the loosest first (OData URL Conventions 4.01, 5.1.1.17). */
export const COMPARISONS = [
  ['eq', 'ne'],
  ['gt', 'ge', 'lt', 'le'],
] as const

/**
 * Compares two values of one type. Null equals itself only, which `ge` and `le` follow too, and is neither greater nor
 * less than anything. No comparison is unknown (OData URL Conventions 4.01, 5.1.1.1.1 to 5.1.1.1.6).
 */
export const compare = (operator: keyof typeof comparisons) => (left: Value, right: Value) => {
  if (left !== null && right !== null) return comparisons[operator](compareValues(left, right))
  return left === right ? comparisons[operator](0) : operator === 'ne'
}

/**
 * Decides if flags are set; unknown with null (5.1.1.1.10). Members of an EnumType without IsFlags exclude each other,
 * so that only the same member has it.
 */
export const has =
  (isFlags: boolean) =>
  (left: Value, right: Value): Truth => {
    if (typeof left !== 'bigint' || typeof right !== 'bigint') return null
    return isFlags ? (left & right) === right : left === right
  }
