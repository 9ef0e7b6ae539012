import type Ajv2020 from 'ajv/dist/2020'
import type { AdvertisedPayload } from '../advertised-payload'
import { advertisedResource } from '../field-table'
import type { RecordValidator } from '../record-validator'
import type { ValidatorOptions } from '../validator-options'
import { ajvWithExactRules } from './ajv-with-exact-rules'
import { faultsOfErrors } from './faults-of-errors'
import type { JsonSchema } from './json-schema'
import { payloadSchema, schemaOfResource } from './payload-schema'
import { PlainNumbers } from './plain-numbers'

const PAYLOAD = 'payload'

/**
 * The reference judge: tells the same faults as `recordValidatorFor`, by the JSON Schema that RCP-40 speaks of. It is
 * the slower one by far. Types are compiled when a Resource first needs them, which takes a second for large ones, and
 * once.
 */
export class SchemaJudge {
  /** What is published of it. */
  readonly schema: JsonSchema
  readonly #payload: AdvertisedPayload
  readonly #numbers = new PlainNumbers()
  readonly #ajv: Ajv2020
  readonly #validators = new Map<string, RecordValidator>()

  constructor(payload: AdvertisedPayload, options: ValidatorOptions = {}) {
    this.schema = payloadSchema(payload, options)
    this.#payload = payload
    this.#ajv = ajvWithExactRules(payload, options, this.#numbers.original.bind(this.#numbers))
  }

  /**
   * @param resourceName a key of {@link AdvertisedPayload.resources}
   * @throws Error when the payload has no such Resource, or the schema does not compile
   */
  validatorFor(resourceName: string): RecordValidator {
    const validator = this.#validators.get(resourceName) ?? this.#compiled(resourceName)
    this.#validators.set(resourceName, validator)
    return validator
  }

  #compiled(resourceName: string): RecordValidator {
    advertisedResource(this.#payload, resourceName)
    if (this.#ajv.getSchema(PAYLOAD) === undefined) this.#ajv.addSchema(this.schema, PAYLOAD)
    const validate = this.#ajv.compile({ $ref: `${PAYLOAD}${schemaOfResource(resourceName)}` })
    return (record) =>
      validate(this.#numbers.of(record)) ? [] : faultsOfErrors(validate.errors ?? [], record, resourceName)
  }
}
