import type { DataDictionary } from '../../dictionary/data-dictionary'
import type { EntityDataModel } from '../../edm/entity-data-model'

/** A value as it goes to JSON; a Collection is a list. */
export type SampleValue = string | number | boolean | null | readonly string[]

/** A record by Field names: every structural property of the EntityType, in its order. */
export type SampleRecord = Readonly<Record<string, SampleValue>>

export interface SampleRecordsOptions {
  readonly model: EntityDataModel
  readonly dictionary: DataDictionary
  /** Other seeds give other records. */
  readonly seed?: number
  /** How many records each Resource has, apart from Lookup and Field, whose records say what the model has. */
  readonly recordsPerResource?: number
}

/**
 * Generated records of every Resource of a model. A record is a function of seed, Resource and index alone, so that
 * none is kept and every machine sees the same ones in any order of access.
 */
export class SampleRecords {
  constructor(readonly options: SampleRecordsOptions) {}

  /** How many records a Resource has; 0 when the model has no EntitySet of this name. */
  count(_resourceName: string): number {
    throw new Error('not written yet')
  }

  /**
   * @param index from 0 to `count(resourceName) - 1`
   * @throws RangeError when there is no such record
   */
  record(_resourceName: string, _index: number): SampleRecord {
    throw new Error('not written yet')
  }

  /** @param key the values of the key, in the order in which the EntityType declares its parts */
  find(_resourceName: string, _key: readonly SampleValue[]): SampleRecord | undefined {
    throw new Error('not written yet')
  }

  /**
   * What a navigation property of a record leads to: a list for a collection, else a record or null.
   *
   * @param record one of this Resource, with its key; other Fields may be left out
   * @throws RangeError when the Resource has no such record or navigation property
   */
  related(
    _resourceName: string,
    _record: SampleRecord,
    _navigationName: string,
  ): SampleRecord | readonly SampleRecord[] | null {
    throw new Error('not written yet')
  }
}
