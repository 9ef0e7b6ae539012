import type { AdvertisedPayload } from '../advertised-payload'
import type { RecordValidator } from '../record-validator'
import type { ValidatorOptions } from '../validator-options'
import { compileSchema } from './compile-schema'
import { faultsOfErrors } from './faults-of-errors'
import { jsonSchemaFor } from './json-schema-for'
import { PlainNumbers } from './plain-numbers'

/**
 * The reference judge: tells the same faults as `recordValidatorFor`, by the JSON Schema that RCP-40 speaks of. It is
 * the slower one by far, and making one takes a second.
 *
 * @param resourceName a key of {@link AdvertisedPayload.resources}
 * @throws Error when the payload has no such Resource
 */
export function ajvValidatorFor(
  payload: AdvertisedPayload,
  resourceName: string,
  options: ValidatorOptions = {},
): RecordValidator {
  const numbers = new PlainNumbers()
  const original = numbers.original.bind(numbers)
  const validate = compileSchema(jsonSchemaFor(payload, resourceName, options), payload, options, original)
  return (record) => (validate(numbers.of(record)) ? [] : faultsOfErrors(validate.errors ?? [], record, resourceName))
}
