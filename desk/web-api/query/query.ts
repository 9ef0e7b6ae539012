import type { Expression } from 'dd-acceptance/support/odata/expression-form'
import { type ExpressionContext, ExpressionError } from 'dd-acceptance/support/odata/expression-values'
import { type Order, readFilter, readOrder } from 'dd-acceptance/support/odata/filter-and-order'
import { badRequest } from 'dd-acceptance/support/sample-server/odata-error'
import {
  type OptionsOfPlace,
  type QueryOptions,
  readOption,
  refuseOthers,
  wholeNumber,
} from 'dd-acceptance/support/sample-server/query-options'
import { checkSize } from './size'

/** A list of records as it is asked for, but for what is shown of each. */
export interface ListQuery {
  readonly filter: Expression | undefined
  readonly order: Order
  /** `$orderby` as it was written. */
  readonly orderText: string
  readonly top: number | undefined
  readonly skip: number
  readonly isCounted: boolean
  readonly token: string | undefined
}

/** For one record (OData URL Conventions 4.01, 5.1). */
export const ENTITY_OPTIONS: OptionsOfPlace = {
  offered: ['$select', '$expand'],
  notOffered: ['$compute', '$schemaversion'],
}

/** For a collection (OData URL Conventions 4.01, 5.1; Data Aggregation 4.0, 3). */
export const COLLECTION_OPTIONS: OptionsOfPlace = {
  offered: [...ENTITY_OPTIONS.offered, '$filter', '$orderby', '$top', '$skip', '$count', '$skiptoken'],
  notOffered: [...ENTITY_OPTIONS.notOffered, '$search', '$apply', '$deltatoken', '$index'],
}

/** Most Fields that a list is ordered by. */
const MOST_FIELDS = 8

/**
 * Reads what a list is to have.
 *
 * @throws ODataError 400 for an option that is unknown or malformed, or that speaks of what the Resource does not have; 501
 *   for one that is not supported
 */
export function readListQuery(
  options: QueryOptions,
  context: ExpressionContext,
  place: OptionsOfPlace = COLLECTION_OPTIONS,
): ListQuery {
  refuseOthers(options, place)
  const { $count = 'false', $orderby = '' } = options
  if ($count !== 'true' && $count !== 'false') throw badRequest(`$count: ${$count} is neither true nor false.`)
  return {
    filter: readOption(options, '$filter', (text) => checkSize(readFilter(text, context))),
    order: readOption(options, '$orderby', (text) => shortOrder(readOrder(text, context))) ?? [],
    orderText: $orderby,
    top: wholeNumber(options, '$top'),
    skip: wholeNumber(options, '$skip') ?? 0,
    isCounted: $count === 'true',
    token: options['$skiptoken'],
  }
}

function shortOrder(order: Order): Order {
  if (order.length <= MOST_FIELDS) return order
  throw new ExpressionError(`a list is ordered by ${MOST_FIELDS} Fields at most.`)
}
