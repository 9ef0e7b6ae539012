import { badRequest } from '../odata-error'
import type { ResourceShape } from '../records/resource-shape'
import type { ReadField } from '../records/sample-record'
import { type Expression, fieldValue } from './expression'
import type { Truth } from './operators'
import { splitList } from './query-options'
import { compareValues, type Value } from './values'

/** What records are ordered by. */
export type Order = readonly { readonly field: Expression; readonly isDescending: boolean }[]

/**
 * Reads `$orderby`: Fields, each with `asc` or `desc` behind it or nothing (OData URL Conventions 4.01, 5.1.6).
 *
 * @throws ODataError 400 for anything else
 */
export const readOrder = (text: string, shape: ResourceShape): Order =>
  splitList(text, ',').map((item) => {
    const [, name, direction] = /^(\S+)(?:\s+(asc|desc))?$/.exec(item) ?? []
    if (name === undefined) throw badRequest(`${item} is neither Field nor Field asc nor Field desc.`)
    const field = fieldValue({ kind: 'name', text: name, position: text.indexOf(item) + 1 }, shape)
    return { field, isDescending: direction === 'desc' }
  })

/**
 * The indexes of the records that a filter lets pass, in order; records with equal keys keep theirs, so that pages fit
 * together. Undefined without filter and order, when it is all of them and none has to be made to know that.
 *
 * @param enough how many are wanted; the filter does not look at the rest
 * @param ordered all indexes in order; undefined for the order that they have
 */
export function chosenIndexes(
  count: number,
  fieldsAt: (index: number) => ReadField,
  filter: ((read: ReadField) => Truth) | undefined,
  enough: number,
  ordered: readonly number[] | undefined,
): readonly number[] | undefined {
  if (filter === undefined) return ordered
  const chosen: number[] = []
  for (let place = 0; place < count && chosen.length < enough; place++) {
    const index = ordered?.[place] ?? place
    if (filter(fieldsAt(index)) === true) chosen.push(index)
  }
  return chosen
}

/** The indexes of all records in an order; those with equal keys as they were. */
export function orderedIndexes(count: number, fieldsAt: (index: number) => ReadField, order: Order): readonly number[] {
  const keys = Array.from({ length: count }, (_, index) => order.map(({ field }) => field.evaluate(fieldsAt(index))))
  return [...keys.keys()].sort((left, right) => compareKeys(keys[left] ?? [], keys[right] ?? [], order))
}

function compareKeys(left: readonly Value[], right: readonly Value[], order: Order): number {
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
