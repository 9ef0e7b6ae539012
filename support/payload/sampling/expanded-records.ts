import { unqualified } from '../../dictionary/names'
import type { AdvertisedType } from '../advertised-payload'
import { countingRules } from '../counting/counting-rules'
import type { RecordIdentity } from '../counting/record-identity'
import { RecordTally } from '../counting/record-tally'
import type { ResourceToSample, SampledExpansion } from '../sampling-results'
import type { Tally } from '../tally'
import { dateFieldOf } from './date-field'
import type { SamplingTerms } from './sampling-terms'

/** Plain data that {@link ExpandedRecords} can be made of again. */
export interface ExpandedState {
  readonly fieldName: string
  readonly tally: Tally
}

/** Tells the records apart that a navigation property brought, and counts them. */
export class ExpandedRecords {
  readonly identity: RecordIdentity
  readonly tally: RecordTally
  readonly #fieldName: string
  readonly #modelName: string
  readonly #type: AdvertisedType | undefined
  readonly #dateField: string | undefined

  constructor(
    resource: ResourceToSample,
    fieldName: string,
    { payload, counting }: Pick<SamplingTerms, 'payload' | 'counting'>,
    known?: Tally,
  ) {
    const rules = countingRules(counting)
    const type = typeOf(resource, fieldName, payload.types)
    this.#fieldName = fieldName
    this.#modelName = modelNameOf(resource, fieldName, payload.types)
    this.#type = type
    this.#dateField = type && dateFieldOf(type.fields)
    this.identity = rules.identityOf({
      resourceName: resource.name,
      expansion: { fieldName, modelName: this.#modelName },
    })
    this.tally =
      known === undefined
        ? new RecordTally(type, rules, this.#dateField)
        : RecordTally.from(known, type, rules, this.#dateField)
  }

  /** Returns the counts so far. */
  result(): SampledExpansion {
    return {
      fieldName: this.#fieldName,
      modelName: this.#modelName,
      advertised: this.#type,
      ...(this.#dateField === undefined ? {} : { dateField: this.#dateField }),
      tally: this.tally.result(),
    }
  }

  /** Returns what the records can be made of again. */
  state(): ExpandedState {
    return { fieldName: this.#fieldName, tally: this.tally.result() }
  }
}

/** Returns the name of the EntityType that a navigation property leads to, even if it is not defined. */
export function modelNameOf(
  resource: ResourceToSample,
  fieldName: string,
  types: ReadonlyMap<string, AdvertisedType>,
): string {
  const value = resource.type.fields.get(fieldName)?.value
  const qualifiedName = value?.kind === 'expansion' ? value.type : fieldName
  return types.get(qualifiedName)?.name ?? unqualified(qualifiedName)
}

function typeOf(
  { type }: ResourceToSample,
  fieldName: string,
  types: ReadonlyMap<string, AdvertisedType>,
): AdvertisedType | undefined {
  const value = type.fields.get(fieldName)?.value
  return value?.kind === 'expansion' ? types.get(value.type) : undefined
}
