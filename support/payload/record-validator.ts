import type { JsonValue } from '../odata/json-value'
import type { AdvertisedPayload } from './advertised-payload'
import type { Fault } from './fault'
import { advertisedResource, FieldTables } from './field-table'
import { RecordWalk } from './record-walk'
import type { ValidatorOptions } from './validator-options'

/** Judges one record; the record is only read. */
export type RecordValidator = (record: JsonValue) => readonly Fault[]

/**
 * A validator for the records of a Resource. Making one costs milliseconds: make it once for a run.
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
