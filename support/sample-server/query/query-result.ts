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

/** Records to choose from, by index; each is made when it is asked for. */
export interface RecordList {
  readonly length: number
  readonly at: (index: number) => SampleRecord
}

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
