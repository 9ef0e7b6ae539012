import { messageOf } from '../../dictionary/wording'
import type { JsonObject } from '../../odata/json-value'
import type { AdvertisedPayload } from '../advertised-payload'
import type { Fault } from '../fault'
import { type RecordValidator, recordValidatorFor } from '../record-validator'
import { SchemaJudge } from './schema-judge'

/**
 * Holds the walk, which judges every record of a run, to the JSON Schema, which is slower and the published contract: on
 * the first records of each Resource that a server really sends.
 */
export class ReferenceCheck {
  readonly #payload: AdvertisedPayload
  readonly #judge: SchemaJudge
  readonly #walks = new Map<string, RecordValidator>()

  constructor(payload: AdvertisedPayload) {
    this.#payload = payload
    this.#judge = new SchemaJudge(payload)
  }

  /** The JSON Schema of all Resources. */
  get schema(): object {
    return this.#judge.schema
  }

  /** Why records cannot be said to be judged: the schema does not compile, or tells other faults. */
  problemWith(resourceName: string, records: readonly JsonObject[]): string | undefined {
    try {
      const [walk, reference] = [this.#walkFor(resourceName), this.#judge.validatorFor(resourceName)]
      const disputed = records.find((record) => textOf(walk(record)) !== textOf(reference(record)))
      return disputed === undefined ? undefined : dispute(walk(disputed), reference(disputed))
    } catch (error) {
      const message = messageOf(error)
      return `the JSON Schema of ${resourceName} cannot be used: ${message}`
    }
  }

  #walkFor(resourceName: string): RecordValidator {
    const walk = this.#walks.get(resourceName) ?? recordValidatorFor(this.#payload, resourceName)
    this.#walks.set(resourceName, walk)
    return walk
  }
}

const textOf = (faults: readonly Fault[]): string =>
  faults
    .map((fault) => JSON.stringify(fault))
    .sort()
    .join('\n')

const dispute = (walk: readonly Fault[], reference: readonly Fault[]): string =>
  `the two judges of this project do not agree, which is a defect of it: ${told(walk)} or ${told(reference)}`

const told = (faults: readonly Fault[]): string =>
  faults.map(({ path, rule }) => `${path.join('.')}: ${rule}`).join(', ') || 'no fault'
