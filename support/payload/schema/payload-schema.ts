import { INTEGER_RANGES } from '../../metadata/primitive-types'
import type { AdvertisedField, AdvertisedPayload, AdvertisedPrimitive, AdvertisedType } from '../advertised-payload'
import { isRequired, isSaid, isStream, recordOrSimple } from '../judge/field-table'
import { JSON_MEDIA_TYPE, MEDIA_TYPE_CONTROLS, TEXT_MEDIA_TYPE } from '../judge/inline-stream'
import { derivedTypes, TYPE_CONTROLS } from '../judge/record-type'
import type { SimpleValue } from '../value-checks'
import type { ValidatorOptions } from '../value-complaint'
import { SPELLINGS } from '../value-complaint'
import { ADVERTISED, type AdvertisedDescription, type JsonSchema } from './json-schema'
import { literal, SaidTypes } from './said-types'

/**
 * The standard keywords for a value. They never demand more than the exact rule, for some validators know no others.
 */
type StandardSchema = Omit<JsonSchema, 'type'> & { readonly type: readonly string[] }

/** Every JSON type but null. */
const ANY_TYPE: readonly string[] = ['string', 'number', 'boolean', 'object', 'array']

/**
 * Makes the JSON Schema (2020-12) of the records of all Resources with their complex values and expansions to any
 * depth, which RCP-40 validates payloads with: `additionalProperties` is false, apart from control information and
 * annotations, functions and actions (OData JSON 4.01, 4.5, 16, 17 and 20). Each Resource and each type has its place in
 * `$defs`, see {@link schemaOfResource}.
 *
 * Standard keywords demand what they can. The exact rule of each value is in the keyword `x-advertised`.
 */
export function payloadSchema(payload: AdvertisedPayload, options: ValidatorOptions = {}): JsonSchema {
  const definitions = new Definitions(payload, options)
  for (const type of payload.types.values()) definitions.add(type)
  const resources = [...payload.resources].map(([name, type]) => [name, definitions.refer(type, false)] as const)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $defs: { ...Object.fromEntries(resources), ...definitions.all() },
  }
}

/** Returns the place of the records of a Resource in a {@link payloadSchema}, as a fragment of a URL. */
export const schemaOfResource = (name: string): string => `#/$defs/${pointerSegment(name)}`

/** Defines each type once and then refers to it, so that types may lead back to each other. */
class Definitions {
  readonly #payload: AdvertisedPayload
  readonly #options: ValidatorOptions
  readonly #names: ReadonlyMap<AdvertisedType, string>
  readonly #schemas = new Map<string, JsonSchema>()
  readonly #derived: ReadonlyMap<string, readonly AdvertisedType[]>

  constructor(payload: AdvertisedPayload, options: ValidatorOptions) {
    this.#payload = payload
    this.#options = options
    this.#derived = derivedTypes(payload)
    this.#names = new Map([
      ...[...payload.resources].map(([name, type]) => [type, name] as const),
      ...[...payload.types].map(([name, type]) => [type, name] as const),
    ])
  }

  all(): Readonly<Record<string, JsonSchema>> {
    return Object.fromEntries(this.#schemas)
  }

  refer(type: AdvertisedType, nullable: boolean): JsonSchema {
    return { $ref: schemaOfResource(this.add(type)), type: nullable ? ['object', 'null'] : 'object' }
  }

  /** Defines a type, once, and returns its name. */
  add(type: AdvertisedType): string {
    const name = this.#nameOf(type)
    if (!this.#schemas.has(name)) {
      this.#schemas.set(name, {})
      this.#schemas.set(name, this.#define(type))
    }
    return name
  }

  #nameOf(type: AdvertisedType): string {
    return this.#names.get(type) ?? type.name
  }

  #define(type: AdvertisedType): JsonSchema {
    const own = this.#ofType(type)
    const derived = this.#derived.get(type.qualifiedName ?? '') ?? []
    if (derived.length === 0) return own
    const says = new SaidTypes(this.#payload, [type, ...derived])
    const branches = derived.map((other) => ({ if: { not: says.that(other) }, else: this.refer(other, false) }))
    return {
      title: type.name,
      type: ['object', 'null'],
      allOf: [...branches, { if: { anyOf: derived.map((other) => says.that(other)) }, else: own }],
    }
  }

  /** Defines the records of a type that do not say that they are of another one. */
  #ofType(type: AdvertisedType): JsonSchema {
    const name = this.#nameOf(type)
    const fields = [...type.fields.values()]
    const required = fields.filter((field) => isRequired(field, this.#options)).map(({ name }) => name)
    const streams = fields.filter((field) => isStream(field) && !field.isCollection)
    return {
      title: type.name,
      type: ['object', 'null'],
      properties: Object.fromEntries(fields.map((field) => [field.name, this.#field(field, name)])),
      patternProperties: namesWithSigns(type, name),
      additionalProperties: type.isOpen === true ? { [ADVERTISED]: { kind: 'dynamic', type: name } } : (false as const),
      ...(required.length === 0 ? {} : { required }),
      ...(streams.length === 0 ? {} : { allOf: streams.map(({ name }) => inlineStream(name)) }),
    }
  }

  #field(field: AdvertisedField, typeName: string): JsonSchema {
    const value = recordOrSimple(this.#payload, field)
    const schema =
      value.kind === 'record'
        ? this.refer(value.type, field.nullable)
        : valueSchema(value, field.nullable, this.#options)
    const listed: JsonSchema = field.isCollection ? { type: 'array', items: schema } : schema
    if (!isSaid(field)) return listed
    return { allOf: [listed, { [ADVERTISED]: { kind: 'own type', type: typeName, field: field.name } }] }
  }
}

/** Matches the names under which a record says its type. */
const TYPE_CONTROL = `^(?:${TYPE_CONTROLS.map(literal).join('|')})$`

/**
 * Returns the names of annotations, of a record and of its Fields where no others may stand in it, and those of functions
 * and actions.
 */
function namesWithSigns(type: AdvertisedType, name: string): Readonly<Record<string, JsonSchema>> {
  const { qualifiedName, fields, isOpen, allowsLocalFields } = type
  const names = [...fields.keys()].map(literal)
  const ofFields = isOpen === true || allowsLocalFields === true ? '^[^@]+@' : `^(?:${names.join('|') || '(?!)'})@`
  const annotation: JsonSchema = { [ADVERTISED]: { kind: 'annotation', type: name } }
  const bound = { [`(?!${ofFields})^#`]: { type: ['object', 'array'] } }
  if (qualifiedName === undefined) return { '^@': annotation, [ofFields]: annotation, ...bound }
  return {
    [TYPE_CONTROL]: { [ADVERTISED]: { kind: 'type name', type: qualifiedName } },
    [`(?!${TYPE_CONTROL})^@`]: annotation,
    [ofFields]: annotation,
    ...bound,
  }
}

/** Makes the schema of a stream: JSON, a text, or base64url, as its media type says. */
const inlineStream = (name: string): JsonSchema => ({
  if: saysMediaType(name, JSON_MEDIA_TYPE),
  else: {
    if: saysMediaType(name, TEXT_MEDIA_TYPE),
    // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
    then: { properties: { [name]: { [ADVERTISED]: { kind: 'inline text' } } } },
    else: { properties: { [name]: { [ADVERTISED]: { kind: 'inline octets' } } } },
  },
})

const saysMediaType = (name: string, mediaType: RegExp): JsonSchema => ({
  anyOf: MEDIA_TYPE_CONTROLS.map((control) => ({
    required: [`${name}${control}`],
    properties: { [`${name}${control}`]: { type: 'string', pattern: mediaType.source } },
  })),
})

/** Writes a name as a segment of a JSON pointer in a URL (RFC 6901, 6). */
const pointerSegment = (name: string): string => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))

/** Makes the schema of a value that holds no Fields. */
function valueSchema(value: SimpleValue, nullable: boolean, options: ValidatorOptions): JsonSchema {
  const { type, ...limits } = standardSchema(value, options)
  return { type: nullable ? [...type, 'null'] : type, ...limits, [ADVERTISED]: describe(value) }
}

function standardSchema(value: SimpleValue, options: ValidatorOptions): StandardSchema {
  switch (value.kind) {
    case 'primitive':
      return primitiveSchema(value, options)
    case 'EnumType':
      return { type: ['string'] }
    case 'Lookup':
      return { type: ['string'], ...(value.maxLength === undefined ? {} : { maxLength: value.maxLength }) }
    case 'undefined type':
      return { type: ANY_TYPE }
  }
}

function describe(value: SimpleValue): AdvertisedDescription {
  switch (value.kind) {
    case 'EnumType':
      return { kind: value.kind, lookupName: value.lookupName }
    case 'Lookup': {
      const { values: _, ...description } = value
      return description
    }
    default:
      return value
  }
}

/** The most digits before the decimal point for which a power of ten is exact in every validator. */
const MOST_EXACT_DIGITS = 15

const spelled = (spelling: RegExp): StandardSchema => ({ type: ['string'], pattern: spelling.source })

const floating: StandardSchema = { type: ['number', 'string'], pattern: SPELLINGS.specialNumber.source }

const WITHOUT_FACETS: ReadonlyMap<string, StandardSchema> = new Map([
  ['Edm.Boolean', { type: ['boolean'] }],
  ['Edm.Date', spelled(SPELLINGS.date)],
  ['Edm.DateTimeOffset', spelled(SPELLINGS.timestamp)],
  ['Edm.TimeOfDay', spelled(SPELLINGS.timeOfDay)],
  ['Edm.Duration', spelled(SPELLINGS.duration)],
  ['Edm.Guid', spelled(SPELLINGS.guid)],
  ['Edm.Binary', spelled(SPELLINGS.binary)],
  ['Edm.Single', floating],
  ['Edm.Double', floating],
  ['Edm.Stream', { type: ANY_TYPE }],
  ['Edm.Untyped', { type: ANY_TYPE }],
  ['Edm.PrimitiveType', { type: ANY_TYPE }],
])

/** Makes the standard keywords of a primitive value. The exact rule judges numbers with all their digits. */
function primitiveSchema(primitive: AdvertisedPrimitive, options: ValidatorOptions): StandardSchema {
  const { type, maxLength } = primitive
  const range = INTEGER_RANGES.get(type)
  if (type === 'Edm.Int64' && options.isIeee754Compatible) return spelled(SPELLINGS.int64)
  if (range !== undefined) return { type: ['integer'], minimum: Number(range.least), maximum: Number(range.greatest) }
  if (type === 'Edm.Decimal') return options.isIeee754Compatible ? spelled(SPELLINGS.decimal) : decimal(primitive)
  if (type === 'Edm.String') return { type: ['string'], ...(maxLength === undefined ? {} : { maxLength }) }
  return WITHOUT_FACETS.get(type) ?? { type: ['object'] }
}

/**
 * Makes the keywords of a decimal number. Digits after the decimal point are left out: `multipleOf` 0.01 is false for
 * many numbers with two of them.
 */
function decimal({ precision, scale }: AdvertisedPrimitive): StandardSchema {
  if (scale === 'floating') return floating
  if (precision === undefined) return { type: ['number'] }
  const whole = Math.max(0, typeof scale === 'number' ? precision - scale : precision)
  if (whole > MOST_EXACT_DIGITS) return { type: ['number'] }
  return { type: ['number'], exclusiveMinimum: -(10 ** whole), exclusiveMaximum: 10 ** whole }
}
