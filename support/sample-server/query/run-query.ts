import type { EntityDataModel } from '../../edm/entity-data-model'
import type { SampleRecord, SampleValue } from '../records/sample-record'
import type { SampleRecords } from '../records/sample-records'

/** What queries are answered from. */
export interface QuerySource {
  readonly model: EntityDataModel
  readonly records: SampleRecords
  /** The instant of `now()`, ISO 8601 with `Z` or an offset. */
  readonly now: string
}

/** System query options by name with their `$`, decoded; others than those are left to the caller. */
export type QueryOptions = Readonly<Record<string, string>>

/** A record as a query asked for it: the selected Fields, and under navigation properties the expanded records. */
export interface ResultRecord {
  readonly [name: string]: SampleValue | ResultRecord | readonly ResultRecord[]
}

export interface QueryPage {
  readonly records: readonly ResultRecord[]
  /** Records that the filter lets pass, whatever `$skip` and `$top` say; only with `$count=true`. */
  readonly count?: number
  /** Value of `$skiptoken` that leads to the next page; absent on the last one. All other options stay as they are. */
  readonly nextSkipToken?: string
}

/**
 * Answers a request for a collection: `$filter`, `$select`, `$expand`, `$orderby`, `$top`, `$skip`, `$count` and
 * `$skiptoken` (OData URL Conventions 4.01, section 5.1).
 *
 * @param pageSize most records of one page
 * @throws QueryError for an option that is unknown or malformed, or that speaks of what the Resource does not have
 */
export function runQuery(
  _source: QuerySource,
  _resourceName: string,
  _options: QueryOptions,
  _pageSize: number,
): QueryPage {
  throw new Error('not written yet')
}

/**
 * Shapes one record: `$select` and `$expand` only.
 *
 * @throws QueryError as `runQuery` does, and for every other option
 */
export function runEntityQuery(
  _source: QuerySource,
  _resourceName: string,
  _record: SampleRecord,
  _options: QueryOptions,
): ResultRecord {
  throw new Error('not written yet')
}
