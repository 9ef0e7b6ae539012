import Ajv2020 from 'ajv/dist/2020'
import type { DataValidateFunction } from 'ajv/dist/types'
import type { JsonValue } from '../../odata/json-value'
import type { AdvertisedField, AdvertisedPayload } from '../advertised-payload'
import { advertisedResource, FieldTables } from '../judge/field-table'
import { inlineOctets, inlineText } from '../judge/inline-stream'
import { typeNameCheck } from '../judge/record-type'
import { RecordWalk } from '../judge/record-walk'
import { type SimpleValue, simpleValueCheck } from '../value-checks'
import type { Complaint, ValidatorOptions, ValueCheck } from '../value-complaint'
import { FITS } from '../value-complaint'
import { faultsOfErrors, type SchemaFault } from './faults-of-errors'
import {
  ADVERTISED,
  type AdvertisedDescription,
  type InRecord,
  type JsonSchema,
  type RecordDescription,
} from './json-schema'
import { payloadSchema, schemaOfResource } from './payload-schema'
import { PlainNumbers } from './plain-numbers'

const PAYLOAD = 'payload'

/** Judges one record by a schema, which does not know what a type inherits. */
export type SchemaValidator = (record: JsonValue) => readonly SchemaFault[]

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
  readonly #validators = new Map<string, SchemaValidator>()

  constructor(
    payload: AdvertisedPayload,
    options: ValidatorOptions = {},
    schema: JsonSchema = payloadSchema(payload, options),
  ) {
    this.schema = schema
    this.#payload = payload
    this.#ajv = ajvWithExactRules(payload, options, this.#numbers)
  }

  /**
   * Compiles a validator for a Resource, once.
   *
   * @param resourceName a key of {@link AdvertisedPayload.resources}
   * @throws Error when the payload has no such Resource, or the schema does not compile
   */
  validatorFor(resourceName: string): SchemaValidator {
    const validator = this.#validators.get(resourceName) ?? this.#compiled(resourceName)
    this.#validators.set(resourceName, validator)
    return validator
  }

  #compiled(resourceName: string): SchemaValidator {
    advertisedResource(this.#payload, resourceName)
    if (this.#ajv.getSchema(PAYLOAD) === undefined) this.#ajv.addSchema(this.schema, PAYLOAD)
    const validate = this.#ajv.compile({ $ref: `${PAYLOAD}${schemaOfResource(resourceName)}` })
    return (record) =>
      validate(this.#numbers.of(record)) ? [] : faultsOfErrors(validate.errors ?? [], record, resourceName)
  }
}

/** A complaint of the keyword for exact rules. */
export interface ExactComplaint extends Complaint {
  /** The names from the record that holds the judged value down to what is complained of; absent for the value. */
  readonly inRecord?: readonly string[]
}

type JudgeInPlace = (value: JsonValue, parent: unknown, name: string | number) => readonly ExactComplaint[]

/** Judges a value as it was before its numbers were made plain. */
const judgeValue =
  (check: ValueCheck, numbers: PlainNumbers): JudgeInPlace =>
  (value, parent, name) => {
    const judged = numbers.original(parent, name, value)
    return judged === null ? FITS : check(judged)
  }

const isInRecord = (description: AdvertisedDescription): description is InRecord =>
  description.kind === 'dynamic' || description.kind === 'annotation' || description.kind === 'own type'

/** Leaves to the walk what no schema can say: a value whose type stands beside it, or in it. */
function judgeInRecord(
  payload: AdvertisedPayload,
  options: ValidatorOptions,
  description: InRecord,
  numbers: PlainNumbers,
): JudgeInPlace {
  const type = payload.types.get(description.type) ?? advertisedResource(payload, description.type)
  const table = new FieldTables(payload, options).of(type)
  return (_value, parent, property) => {
    const record = numbers.whole(parent)
    const [name, walk] = [String(property), new RecordWalk('')]
    if (description.kind === 'dynamic') walk.judgeDynamic(record, name, table, [])
    else if (description.kind === 'annotation') walk.judgeAnnotation(record, name, table, [])
    else walk.judgeOwnTypeOf(record, '', table.saidOfValue, name, [])
    return walk.faults.map(({ rule, expected, found, path }) => ({ rule, expected, found, inRecord: path }))
  }
}

/** Makes an Ajv with a keyword for the exact rules. Each error of that keyword has a complaint as its params. */
function ajvWithExactRules(payload: AdvertisedPayload, options: ValidatorOptions, numbers: PlainNumbers): Ajv2020 {
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
      const judge = isInRecord(description)
        ? judgeInRecord(payload, options, description, numbers)
        : judgeValue(checkOf(description, payload, described, options), numbers)
      const validate: DataValidateFunction = (value: JsonValue, place) => {
        const complaints = judge(value, place?.parentData, place?.parentDataProperty ?? '')
        if (complaints.length > 0) validate.errors = complaints.map((params) => ({ keyword: ADVERTISED, params }))
        return complaints.length === 0
      }
      return validate
    },
  })
  return ajv
}

function checkOf(
  description: Exclude<AdvertisedDescription, InRecord>,
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
    case 'inline text':
      return inlineText
    case 'inline octets':
      return inlineOctets
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
