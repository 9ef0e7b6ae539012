import { badRequest } from '../odata-error'
import type { ResourceShape } from '../records/resource-shape'
import type { SampleRecord } from '../records/sample-record'
import { type Expression, fieldValue } from './expression'
import type { Truth } from './operators'
import { splitList } from './query-options'
import { compareValues, type Value } from './values'

/** What records are ordered by. */
type Order = readonly { readonly field: Expression; readonly isDescending: boolean }[]

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
 * @param enough how many are wanted; without order the rest is not looked at
 */
export function chosenIndexes(
  count: number,
  recordAt: (index: number) => SampleRecord,
  filter: ((record: SampleRecord) => Truth) | undefined,
  enough: number,
  order: Order = [],
): readonly number[] | undefined {
  if (filter === undefined && order.length === 0) return undefined
  const chosen: { readonly index: number; readonly keys: readonly Value[] }[] = []
  for (let index = 0; index < count && (order.length > 0 || chosen.length < enough); index++) {
    const record = recordAt(index)
    if (filter !== undefined && filter(record) !== true) continue
    chosen.push({ index, keys: order.map(({ field }) => field.evaluate(record)) })
  }
  return chosen.sort((left, right) => compareKeys(left.keys, right.keys, order)).map(({ index }) => index)
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
