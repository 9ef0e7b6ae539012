import type { JsonObject, JsonValue } from '../odata/json-value'
import type { AdvertisedPayload } from './advertised-payload'
import type { Fault } from './fault'
import { advertisedResource, FieldTables } from './judge/field-table'
import { RecordWalk, tableOf } from './judge/record-walk'
import type { ValidatorOptions } from './value-complaint'

/** Judges one record. */
export type RecordValidator = (record: JsonValue) => readonly Fault[]

/**
 * Makes a validator for the records of a Resource. This takes milliseconds: make it once for a run.
 *
 * @param resourceName a key of {@link AdvertisedPayload.resources}
 * @throws Error when the payload has no such Resource
 */
export function recordValidatorFor(
  payload: AdvertisedPayload,
  resourceName: string,
  options: ValidatorOptions = {},
): RecordValidator {
  const table = new FieldTables(payload, options).of(advertisedResource(payload, resourceName))
  return (record) => {
    const walk = new RecordWalk(resourceName)
    walk.judge(record, table, [])
    return walk.faults
  }
}

/**
 * Judges a record apart from what one of its expansions holds: pages bring the same record again with other expansions,
 * and nothing has to be judged and counted twice. Together the parts find the faults that `recordValidatorFor` finds.
 */
export interface RecordParts {
  /**
   * Judges a record with its expansions.
   *
   * @param except an expansion that is left out
   */
  judgeRecord(record: JsonObject, except?: string): readonly Fault[]
  /** Judges if an expansion is a list, a record or null as declared. The records in it are not judged. */
  judgeExpansion(record: JsonObject, name: string, value: JsonValue): readonly Fault[]
  /** Returns what an expansion holds: the items of a list, or the one record; nothing where it is not as declared. */
  recordsIn(record: JsonObject, name: string, value: JsonValue): readonly JsonValue[]
  /**
   * Judges one record that an expansion holds.
   *
   * @param record the record with the expansion
   */
  judgeExpanded(record: JsonObject, name: string, expanded: JsonValue): readonly Fault[]
}

/**
 * Makes a judge of the parts of records of a Resource.
 *
 * @param resourceName a key of {@link AdvertisedPayload.resources}
 * @throws Error when the payload has no such Resource
 */
export function recordPartsFor(
  payload: AdvertisedPayload,
  resourceName: string,
  options: ValidatorOptions = {},
): RecordParts {
  const table = new FieldTables(payload, options).of(advertisedResource(payload, resourceName))
  const faultsOf = (judge: (walk: RecordWalk) => void): readonly Fault[] => {
    const walk = new RecordWalk(resourceName)
    judge(walk)
    return walk.faults
  }
  return {
    judgeRecord: (record, except) => faultsOf((walk) => walk.judgeFields(record, table, [], except)),
    judgeExpansion: (record, name, value) => faultsOf((walk) => walk.judgeShape(value, tableOf(record, table), name)),
    recordsIn: (record, name, value) => {
      const isCollection = tableOf(record, table).fields.get(name)?.isCollection
      if (isCollection === undefined || value === null) return []
      if (!isCollection) return [value]
      return Array.isArray(value) ? value : []
    },
    judgeExpanded: (record, name, expanded) =>
      faultsOf((walk) => walk.judgeItem(expanded, tableOf(record, table), name)),
  }
}
