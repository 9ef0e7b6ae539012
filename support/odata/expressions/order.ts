import { type Expression, fieldValue } from './expression'
import type { ExpressionContext, ReadField } from './expression-context'
import { ExpressionError } from './expression-error'
import { splitList } from './split-list'
import { compareValues, type Value } from './values'

/** What records are ordered by. */
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

/** What a record has of the Fields that it is ordered by. */
export const orderKeys = (order: Order, read: ReadField): readonly Value[] =>
  order.map(({ field }) => field.evaluate(read))

/** Negative, zero or positive as the record with the left keys comes before, beside or after that with the right ones. */
export function compareKeys(left: readonly Value[], right: readonly Value[], order: Order): number {
  for (const [index, { isDescending }] of order.entries()) {
    const difference = compareNullable(left[index] ?? null, right[index] ?? null)
    if (difference !== 0) return isDescending ? -difference : difference
  }
  return 0
}

/** Nulls come first in ascending and last in descending order (OData Protocol 4.01, 11.2.6.2). */
function compareNullable(left: Value, right: Value): number {
  if (left === null || right === null) return Number(right === null) - Number(left === null)
  return compareValues(left, right)
}
