import type { ReadField, Truth } from '../../odata/expression-values'
import { compareKeys, type Order, orderKeys } from '../../odata/filter-and-order'

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
  const keys = Array.from({ length: count }, (_, index) => orderKeys(order, fieldsAt(index)))
  return [...keys.keys()].sort((left, right) => compareKeys(keys[left] ?? [], keys[right] ?? [], order))
}
