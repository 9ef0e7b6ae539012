import { messageOf } from '../../dictionary/wording'
import type { JsonObject } from '../../odata/json-value'
import type { AdvertisedPayload } from '../advertised-payload'
import { type RecordValidator, recordValidatorFor } from '../judge-records'
import type { SchemaFault } from './faults-of-errors'
import type { JsonSchema } from './json-schema'
import { payloadSchema } from './payload-schema'
import type { SchemaJudge } from './schema-judge'

/**
 * Compares the walk, which judges every record of a run, with the JSON Schema, which is slower and the published
 * contract: on the first records of each Resource that a server really sends.
 */
export class ReferenceCheck {
  /** The JSON Schema of all Resources. */
  readonly schema: JsonSchema
  readonly #payload: AdvertisedPayload
  readonly #walks = new Map<string, RecordValidator>()
  #judge: SchemaJudge | undefined

  constructor(payload: AdvertisedPayload) {
    this.schema = payloadSchema(payload)
    this.#payload = payload
  }

  /** Returns why records do not count as judged: the schema does not compile, or finds other faults. */
  problemWith(resourceName: string, records: readonly JsonObject[]): string | undefined {
    try {
      const [walk, reference] = [this.#walkFor(resourceName), this.#schemaJudge().validatorFor(resourceName)]
      const disputed = records.find((record) => textOf(walk(record)) !== textOf(reference(record)))
      return disputed === undefined ? undefined : dispute(walk(disputed), reference(disputed))
    } catch (error) {
      const message = messageOf(error)
      return `the JSON Schema of ${resourceName} cannot be used: ${message}`
    }
  }

  /** Makes the judge when the first record needs it: loading Ajv takes a tenth of the start of a run. */
  #schemaJudge(): SchemaJudge {
    const { SchemaJudge } = require('./schema-judge') as typeof import('./schema-judge')
    this.#judge ??= new SchemaJudge(this.#payload, {}, this.schema)
    return this.#judge
  }

  #walkFor(resourceName: string): RecordValidator {
    const walk = this.#walks.get(resourceName) ?? recordValidatorFor(this.#payload, resourceName)
    this.#walks.set(resourceName, walk)
    return walk
  }
}

const textOf = (faults: readonly SchemaFault[]): string =>
  faults
    .map(({ rule, path, expected, found }) => JSON.stringify({ rule, path, expected, found }))
    .sort()
    .join('\n')

const dispute = (walk: readonly SchemaFault[], reference: readonly SchemaFault[]): string =>
  `the two judges of this project do not agree, which is a defect of it: ${told(walk)} or ${told(reference)}`

const told = (faults: readonly SchemaFault[]): string =>
  faults.map(({ path, rule }) => `${path.join('.')}: ${rule}`).join(', ') || 'no fault'
