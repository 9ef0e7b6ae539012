import Ajv2020 from 'ajv/dist/2020'
import type { DataValidateFunction } from 'ajv/dist/types'
import type { JsonValue } from '../../odata/json-value'
import type { AdvertisedField, AdvertisedPayload } from '../advertised-payload'
import { declaredFieldOf, dynamic } from '../judge/complaints'
import { advertisedResource } from '../judge/field-table'
import { inlineText } from '../judge/inline-stream'
import { typeNameCheck } from '../judge/record-type'
import type { RecordValidator } from '../judge-records'
import { type SimpleValue, simpleValueCheck } from '../value-checks'
import type { ValidatorOptions, ValueCheck } from '../value-complaint'
import { FITS } from '../value-complaint'
import { faultsOfErrors } from './faults-of-errors'
import { ADVERTISED, type AdvertisedDescription, type JsonSchema, type RecordDescription } from './json-schema'
import { payloadSchema, schemaOfResource } from './payload-schema'
import { PlainNumbers } from './plain-numbers'

const PAYLOAD = 'payload'

/**
 * The reference judge: finds the same faults as `recordValidatorFor`, by the JSON Schema that RCP-40 asks for. It is
 * much slower. Types are compiled once, when a Resource first needs them, which takes a second for large ones.
 */
export class SchemaJudge {
  /** The JSON Schema of all Resources. */
  readonly schema: JsonSchema
  readonly #payload: AdvertisedPayload
  readonly #numbers = new PlainNumbers()
  readonly #ajv: Ajv2020
  readonly #validators = new Map<string, RecordValidator>()

  constructor(
    payload: AdvertisedPayload,
    options: ValidatorOptions = {},
    schema: JsonSchema = payloadSchema(payload, options),
  ) {
    this.schema = schema
    this.#payload = payload
    this.#ajv = ajvWithExactRules(payload, options, this.#numbers.original.bind(this.#numbers))
  }

  /**
   * Compiles a validator for a Resource, once.
   *
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

/** Returns what stood at a place before numbers were made plain, see `PlainNumbers.original`. */
type Original = (parent: unknown, name: string | number, value: JsonValue) => JsonValue

/**
 * Makes an Ajv with a keyword for the exact rules. Each error of that keyword has a complaint as its params.
 *
 * @param original returns the original of values that are judged by a copy of them
 */
function ajvWithExactRules(payload: AdvertisedPayload, options: ValidatorOptions, original: Original): Ajv2020 {
  const described = new DescribedValues(payload)
  // An infinite number, which JSON.parse makes of 1e400, is too great a number and not a value of another type.
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strictTypes: false,
    strictNumbers: false,
    ownProperties: true,
  })
  ajv.addKeyword({
    keyword: ADVERTISED,
    errors: true,
    compile: (description: AdvertisedDescription) => {
      const check = checkOf(description, payload, described, options)
      const validate: DataValidateFunction = (value: JsonValue, place) => {
        const judged = original(place?.parentData, place?.parentDataProperty ?? '', value)
        const complaints = judged === null && description.kind !== 'dynamic' ? FITS : check(judged)
        if (complaints !== FITS) validate.errors = complaints.map((params) => ({ keyword: ADVERTISED, params }))
        return complaints === FITS
      }
      return validate
    },
  })
  return ajv
}

function checkOf(
  description: AdvertisedDescription,
  payload: AdvertisedPayload,
  described: DescribedValues,
  options: ValidatorOptions,
): ValueCheck {
  switch (description.kind) {
    case 'type name': {
      const type = payload.types.get(description.type)
      if (type === undefined) throw new Error(`The payload has no type ${description.type}, which a schema names.`)
      return typeNameCheck(payload, type)
    }
    case 'dynamic': {
      const expected = declaredFieldOf(description.typeName)
      return (value) => dynamic(expected, value)
    }
    case 'inline text':
      return inlineText
    default:
      return simpleValueCheck(described.of(description), options)
  }
}

type Enumeration = Extract<SimpleValue, { readonly kind: 'EnumType' | 'Lookup' }>

/** Finds the values of enumerations, which descriptions in a schema only name. */
class DescribedValues {
  readonly #enumerations = new Map<string, Enumeration>()

  constructor({ resources, types }: AdvertisedPayload) {
    const fields = [...resources.values(), ...types.values()].flatMap((type) => [...type.fields.values()])
    for (const field of fields) this.#note(field)
  }

  of(description: Exclude<AdvertisedDescription, RecordDescription>): SimpleValue {
    switch (description.kind) {
      case 'EnumType':
        return this.#find(description.kind, description.lookupName)
      case 'Lookup':
        return { ...description, values: this.#valuesOf(description.lookupName) }
      default:
        return description
    }
  }

  #valuesOf(lookupName: string): ReadonlySet<string> | undefined {
    const lookup = this.#find('Lookup', lookupName)
    return lookup.kind === 'Lookup' ? lookup.values : undefined
  }

  #find(kind: Enumeration['kind'], lookupName: string): Enumeration {
    const found = this.#enumerations.get(`${kind} ${lookupName}`)
    if (found === undefined) throw new Error(`The payload has no ${kind} ${lookupName}, which a schema names.`)
    return found
  }

  #note({ value }: AdvertisedField): void {
    if (value.kind === 'EnumType' || value.kind === 'Lookup') {
      this.#enumerations.set(`${value.kind} ${value.lookupName}`, value)
    }
  }
}
