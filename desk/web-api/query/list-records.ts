import { ExpressionError, type ReadField } from 'dd-acceptance/support/odata/expression-values'
import { compareKeys, orderKeys } from 'dd-acceptance/support/odata/filter-and-order'
import { readOption } from 'dd-acceptance/support/sample-server/query-options'
import type { InMemoryRecord } from '../resources/described'
import type { ListQuery } from './query'

/** A page of records that are in memory, and the `$skiptoken` of the next one; undefined on the last one. */
export interface ListPage {
  readonly records: readonly InMemoryRecord[]
  readonly count: number
  readonly next: string | undefined
}

const read =
  (record: InMemoryRecord): ReadField =>
  (name) =>
    record[name] ?? null

/**
 * Reads a page of records that are in memory: there are some hundreds of them.
 *
 * @param size the most records of a page
 * @throws ODataError 400 for a `$skiptoken` that is not a number
 */
export function pageOf(all: readonly InMemoryRecord[], query: ListQuery, size: number): ListPage {
  const { filter, order, top, skip, token } = query
  const chosen = filter === undefined ? all : all.filter((record) => filter.evaluate(read(record)) === true)
  const keyed = chosen.map((record) => ({ record, keys: orderKeys(order, read(record)) }))
  const ordered =
    order.length === 0 ? keyed : keyed.toSorted((left, right) => compareKeys(left.keys, right.keys, order))
  const before = readOption({ ...(token !== undefined && { $skiptoken: token }) }, '$skiptoken', positionOf) ?? 0
  const start = skip + before
  const end = Math.min(start + size, skip + (top ?? Number.POSITIVE_INFINITY), ordered.length)
  const isLast = end >= ordered.length || (top !== undefined && end >= skip + top)
  return {
    records: ordered.slice(start, end).map(({ record }) => record),
    count: chosen.length,
    next: isLast ? undefined : String(end - skip),
  }
}

function positionOf(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new ExpressionError('it is not the one of a next page of this list; follow the nextLink as it is.')
}
