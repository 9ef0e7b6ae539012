import type { Expression } from './expression-form'
import {
  compareValues,
  type ExpressionContext,
  ExpressionError,
  type ReadField,
  type Truth,
  type Value,
} from './expression-values'
import { fieldValue, truthOf } from './expressions/expression'
import { ExpressionParser } from './expressions/expression-parser'

/**
 * Compiles `$filter`. Records for which it is not true, so also those for which it is unknown, are left out (OData URL
 * Conventions 4.01, 5.1.2).
 *
 * @throws ExpressionError when the text is not a condition about the Fields of the Resource
 */
export const compileFilter = (text: string, context: ExpressionContext): ((read: ReadField) => Truth) =>
  truthOf(readFilter(text, context))

/**
 * Reads `$filter` as an expression that tells how it is made.
 *
 * @throws ExpressionError when the text is not a condition about the Fields of the Resource
 */
export const readFilter = (text: string, context: ExpressionContext): Expression =>
  new ExpressionParser(text, context).condition()

/** The Fields by which records are ordered, in the order of their weight. */
export type Order = readonly { readonly field: Expression; readonly isDescending: boolean }[]

/**
 * Reads `$orderby`: Fields, each with `asc` or `desc` behind it or nothing (OData URL Conventions 4.01, 5.1.6).
 *
 * @throws ExpressionError for anything else
 */
export const readOrder = (text: string, context: ExpressionContext): Order =>
  splitList(text, ',').map((item) => {
    const [, name, direction] = /^(\S+)(?:\s+(asc|desc))?$/.exec(item) ?? []
    if (name === undefined) throw new ExpressionError(`${item} is neither Field nor Field asc nor Field desc.`)
    const field = fieldValue({ kind: 'name', text: name, position: text.indexOf(item) + 1 }, context)
    return { field, isDescending: direction === 'desc' }
  })

/** Returns the values of a record by which it is ordered. */
export const orderKeys = (order: Order, read: ReadField): readonly Value[] =>
  order.map(({ field }) => field.evaluate(read))

/**
 * Returns a negative number, zero or a positive one as the record with the left keys comes before, beside or after that
 * with the right ones.
 */
export function compareKeys(left: readonly Value[], right: readonly Value[], order: Order): number {
  for (const [index, { isDescending }] of order.entries()) {
    const difference = compareNullable(left[index] ?? null, right[index] ?? null)
    if (difference !== 0) return isDescending ? -difference : difference
  }
  return 0
}

/**
 * Compares values of which nulls come first in ascending and last in descending order (OData Protocol 4.01, 11.2.6.2).
 */
function compareNullable(left: Value, right: Value): number {
  if (left === null || right === null) return Number(right === null) - Number(left === null)
  return compareValues(left, right)
}

const NESTING: Readonly<Record<string, number>> = { '(': 1, ')': -1 }

/**
 * Splits a text at separators that stand outside of parentheses, and trims the parts.
 *
 * @throws ExpressionError when a part is empty or a parenthesis has no counterpart
 */
export function splitList(text: string, separator: ',' | ';'): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const character of text) {
    depth += NESTING[character] ?? 0
    if (depth < 0) break
    if (character === separator && depth === 0) parts.push('')
    else parts.push(`${parts.pop()}${character}`)
  }
  if (depth !== 0) throw new ExpressionError(`a parenthesis in ${text} has no counterpart.`)
  const trimmed = parts.map((part) => part.trim())
  if (trimmed.includes('')) {
    throw new ExpressionError(`something is missing before, between or after each ${separator}`)
  }
  return trimmed
}
