import type { Timestamp } from '../../metadata/exact-values'
import type { ExpressionContext, ReadField, Truth } from '../../odata/expression-values'
import { compareKeys, compileFilter, type Order, orderKeys, readOrder } from '../../odata/filter-and-order'
import { badRequest } from '../odata-error'
import { type OptionsOfPlace, type QueryOptions, readOption, refuseOthers, wholeNumber } from '../query-options'
import type { ResourceShape } from '../records/resource-shape'
import type { SampleRecord } from '../records/sample-record'
import type { SampleRecords } from '../records/sample-records'
import { compileShaping, ENTITY_OPTIONS, type ResultRecord } from './select-and-expand'

/** A page of an answer. */
export interface QueryPage {
  readonly records: readonly ResultRecord[]
  /** Records that the filter lets pass, whatever `$skip` and `$top` say; only with `$count=true`. */
  readonly count?: number
  /** Value of `$skiptoken` that leads to the next page; absent on the last one. All other options stay as they are. */
  readonly nextSkipToken?: string
}

/** For a collection (OData URL Conventions 4.01, 5.1; Data Aggregation 4.0, 3). */
const COLLECTION_OPTIONS: OptionsOfPlace = {
  offered: [...ENTITY_OPTIONS.offered, '$filter', '$orderby', '$top', '$skip', '$count', '$skiptoken'],
  notOffered: [...ENTITY_OPTIONS.notOffered, '$search', '$apply', '$deltatoken', '$index'],
}

/** For the collection that a navigation property leads to; `$skip` is taken before records are shaped. */
const RELATED_OPTIONS: OptionsOfPlace = {
  offered: ENTITY_OPTIONS.offered,
  notOffered: [...COLLECTION_OPTIONS.offered, ...COLLECTION_OPTIONS.notOffered],
}

/**
 * Answers a request for a collection (OData URL Conventions 4.01, section 5.1). `$skiptoken` is the number of records
 * on the pages before.
 *
 * @param pageSize most records of one page
 * @param now the value of `now()`; the clock of this machine when it is not given
 * @throws ODataError 400 for an option that is unknown or malformed, or that speaks of what the Resource does not have; 501
 *   for one that is not supported
 */
export function runQuery(
  records: SampleRecords,
  shape: ResourceShape,
  options: QueryOptions,
  pageSize: number,
  now?: Timestamp,
): QueryPage {
  refuseOthers(options, COLLECTION_OPTIONS)
  const top = wholeNumber(options, '$top') ?? Number.POSITIVE_INFINITY
  const position = wholeNumber(options, '$skiptoken') ?? 0
  const { $count = 'false', $orderby = '' } = options
  if ($count !== 'true' && $count !== 'false') throw badRequest(`$count: ${$count} is neither true nor false.`)
  const isCounted = $count === 'true'
  const filter = readOption(options, '$filter', (text) => compileFilter(text, withNow(shape, now)))
  const order = readOption(options, '$orderby', (text) => readOrder(text, shape))
  const shaped = compileShaping(records, shape, options)

  const start = (wholeNumber(options, '$skip') ?? 0) + position
  const end = start + Math.max(0, Math.min(pageSize, top - position))
  const all = records.count(shape.name)
  const fieldsAt = (index: number) => records.fieldsOf(shape.name, index)
  const enough = isCounted ? all : end + 1
  const ordered = order && records.ordered(shape.name, $orderby, () => orderedIndexes(all, fieldsAt, order))
  const chosen = chosenIndexes(all, fieldsAt, filter, enough, ordered)
  const count = chosen?.length ?? all
  const page: ResultRecord[] = []
  for (let place = start; place < Math.min(end, count); place++) {
    page.push(shaped(records.record(shape.name, chosen?.[place] ?? place)))
  }
  const next = position + (end - start)
  return {
    records: page,
    ...(isCounted && { count }),
    ...(count > end && top > next && { nextSkipToken: String(next) }),
  }
}

const withNow = (shape: ResourceShape, now: Timestamp | undefined): ExpressionContext =>
  now === undefined ? shape : { ...shape, now: () => now }

/**
 * Shapes one record: `$select` and `$expand` only.
 *
 * @throws ODataError as `runQuery` does, and 400 for options of collections
 */
export function runEntityQuery(
  records: SampleRecords,
  shape: ResourceShape,
  record: SampleRecord,
  options: QueryOptions,
): ResultRecord {
  refuseOthers(options, ENTITY_OPTIONS)
  return compileShaping(records, shape, options)(record)
}

/**
 * Shapes the records that a navigation property leads to.
 *
 * @throws ODataError as `runQuery` does
 */
export function runRelatedQuery(
  records: SampleRecords,
  shape: ResourceShape,
  related: readonly SampleRecord[],
  { $skip = '0', ...options }: QueryOptions,
): readonly ResultRecord[] {
  refuseOthers(options, RELATED_OPTIONS)
  const start = wholeNumber({ $skip }, '$skip')
  return related.slice(start).map(compileShaping(records, shape, options))
}

/**
 * Returns the indexes of the records that a filter lets pass, in order; records with equal keys keep theirs, so that pages fit
 * together. Undefined without filter and order: then it is all of them, and none has to be made to know that.
 *
 * @param enough how many are wanted; the filter does not look at the rest
 * @param ordered all indexes in order; undefined for the order that they have
 */
function chosenIndexes(
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

/** Returns the indexes of all records in an order; those with equal keys keep theirs. */
function orderedIndexes(count: number, fieldsAt: (index: number) => ReadField, order: Order): readonly number[] {
  const keys = Array.from({ length: count }, (_, index) => orderKeys(order, fieldsAt(index)))
  return [...keys.keys()].sort((left, right) => compareKeys(keys[left] ?? [], keys[right] ?? [], order))
}
