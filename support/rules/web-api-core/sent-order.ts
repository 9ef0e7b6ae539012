import { compareKeys, orderKeys, readOrder } from '../../odata/expressions/order'
import type { JsonObject } from '../../odata/json-value'
import type { CoreExchange } from '../core-request'
import type { CoreTarget } from '../core-target'
import { fieldsReadBy, readerOf, sentFilter } from './judging/sent-filter'

/** The `$orderby` of a request, as its answer is judged by it. */
export interface SentOrder {
  /** As it was sent, before encoding. */
  readonly text: string
  /** Names of the Fields that it looks at. */
  readonly fields: ReadonlySet<string>
  /** Negative, zero or positive as the left record comes before, beside or after the right one. */
  readonly compare: (left: JsonObject, right: JsonObject) => number
  /** Whether a record meets the filter of the request for sure; true where there is none. */
  readonly demands: (record: JsonObject) => boolean
}

/**
 * Reads the very `$orderby` that was sent, and the `$filter` beside it.
 *
 * @throws ExpressionError when one of them is nothing that can be judged by
 * @throws Error when the request has no `$orderby`: a feature that asks for nothing must not pass
 */
export function sentOrder(target: CoreTarget, exchange: CoreExchange): SentOrder {
  const { id, options } = exchange.request
  const text = options['$orderby']
  if (text === undefined) throw new Error(`the request ${id} has no $orderby`)
  const order = readOrder(text, target)
  const keysIn = (record: JsonObject) => orderKeys(order, readerOf(record))
  return {
    text,
    fields: fieldsReadBy((read) => orderKeys(order, read)),
    compare: (left, right) => compareKeys(keysIn(left), keysIn(right), order),
    demands: sentFilter(target, exchange)?.demands ?? (() => true),
  }
}
