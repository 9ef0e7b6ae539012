import type { ResourceShape } from '../records/resource-shape'
import type { SampleRecord } from '../records/sample-record'
import { compileCollectionQuery, compileEntityQuery } from './compile-query'
import { QueryError } from './query-error'
import type { QueryOptions } from './query-options'
import type { QueryPage, QuerySource, ResultRecord } from './query-result'

export type { QueryOptions } from './query-options'
export type { QueryPage, QuerySource, ResultRecord } from './query-result'

/**
 * Answers a request for a collection: `$filter`, `$select`, `$expand`, `$orderby`, `$top`, `$skip`, `$count` and
 * `$skiptoken` (OData URL Conventions 4.01, section 5.1). An expanded navigation property takes options of its own,
 * all but the last two.
 *
 * @param pageSize most records of one page
 * @throws QueryError for an option that is unknown or malformed, or that speaks of what the Resource does not have
 */
export function runQuery(
  source: QuerySource,
  resourceName: string,
  options: QueryOptions,
  pageSize: number,
): QueryPage {
  const { records } = source
  const query = compileCollectionQuery(source, shapeOf(source, resourceName), options, ['$count', '$skiptoken'])
  const list = { length: records.count(resourceName), at: (index: number) => records.record(resourceName, index) }
  return query(list, pageSize)
}

/**
 * Shapes one record: `$select` and `$expand` only.
 *
 * @throws QueryError as `runQuery` does, and for every other option
 */
export const runEntityQuery = (
  source: QuerySource,
  resourceName: string,
  record: SampleRecord,
  options: QueryOptions,
): ResultRecord => compileEntityQuery(source, shapeOf(source, resourceName), options)(record)

function shapeOf({ records }: QuerySource, resourceName: string): ResourceShape {
  const shape = records.shape(resourceName)
  if (shape === undefined) throw new QueryError(`There is no Resource ${resourceName}.`)
  return shape
}
