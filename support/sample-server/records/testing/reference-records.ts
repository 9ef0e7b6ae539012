import { type ReferenceData, readReferenceData } from '../../reference/reference-data'
import type { Representation } from '../../representation'
import { SampleRecords } from '../sample-records'

/** For tests: every version that there is reference metadata for, and one with EnumTypes of either kind. */
export const REFERENCES: readonly (readonly [version: string, representation: Representation])[] = [
  ['1.7', 'string lookups'],
  ['2.0', 'string lookups'],
  ['2.1', 'string lookups'],
  ['2.1', 'EnumTypes'],
  ['2.1', 'IsFlags'],
]

/** For tests: few records of each Resource, and what they were made from. */
export function referenceRecords(
  version = '2.0',
  representation: Representation = 'string lookups',
  seed?: number,
): ReferenceData & { readonly records: SampleRecords; readonly resourceNames: readonly string[] } {
  const data = readReferenceData(version, representation)
  const records = new SampleRecords({ ...data, recordsPerResource: 40, ...(seed !== undefined && { seed }) })
  const sets = data.model.entityContainers.flatMap(({ entitySets }) => entitySets)
  return { ...data, records, resourceNames: sets.map(({ name }) => name) }
}

/** For tests: all records of a Resource, or the first ones. */
export const allRecords = (records: SampleRecords, resourceName: string, most = Number.POSITIVE_INFINITY) =>
  Array.from({ length: Math.min(records.count(resourceName), most) }, (_, index) => records.record(resourceName, index))
