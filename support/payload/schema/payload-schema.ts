import type { AdvertisedField, AdvertisedPayload, AdvertisedType } from '../advertised-payload'
import { isRequired, recordOrSimple } from '../field-table'
import type { ValidatorOptions } from '../validator-options'
import type { JsonSchema } from './json-schema'
import { valueSchema } from './value-schema'

/**
 * The JSON Schema (2020-12) of the records of all Resources with their complex values and expansions to any depth, which
 * is what RCP-40 has payloads validated with: `additionalProperties` is false, apart from names with an `@`, which are
 * control information and annotations (OData JSON 4.01, 4.5 and 20). Each Resource and each type has its place in
 * `$defs`, see {@link schemaOfResource}.
 *
 * Standard keywords say what they can; the exact rule of each value is in the keyword `x-advertised`.
 */
export function payloadSchema(payload: AdvertisedPayload, options: ValidatorOptions = {}): JsonSchema {
  const definitions = new Definitions(payload, options)
  for (const type of payload.types.values()) definitions.refer(type, false)
  const resources = [...payload.resources].map(([name, type]) => [name, definitions.refer(type, false)] as const)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $defs: { ...Object.fromEntries(resources), ...definitions.all() },
  }
}

/** Where a {@link payloadSchema} has the records of a Resource, as a fragment of a URL. */
export const schemaOfResource = (name: string): string => `#/$defs/${pointerSegment(name)}`

/** Each type is defined once and referred to from then on, so that types may lead back to each other. */
class Definitions {
  readonly #payload: AdvertisedPayload
  readonly #options: ValidatorOptions
  readonly #names: ReadonlyMap<AdvertisedType, string>
  readonly #schemas = new Map<string, JsonSchema>()

  constructor(payload: AdvertisedPayload, options: ValidatorOptions) {
    this.#payload = payload
    this.#options = options
    this.#names = new Map([
      ...[...payload.resources].map(([name, type]) => [type, name] as const),
      ...[...payload.types].map(([name, type]) => [type, name] as const),
    ])
  }

  all(): Readonly<Record<string, JsonSchema>> {
    return Object.fromEntries(this.#schemas)
  }

  refer(type: AdvertisedType, nullable: boolean): JsonSchema {
    const name = this.#names.get(type) ?? type.name
    if (!this.#schemas.has(name)) {
      this.#schemas.set(name, {})
      this.#schemas.set(name, this.#define(type))
    }
    return { $ref: schemaOfResource(name), type: nullable ? ['object', 'null'] : 'object' }
  }

  #define(type: AdvertisedType): JsonSchema {
    const fields = [...type.fields.values()]
    const required = fields.filter((field) => isRequired(field, this.#options)).map(({ name }) => name)
    return {
      title: type.name,
      type: ['object', 'null'],
      properties: Object.fromEntries(fields.map((field) => [field.name, this.#field(field)])),
      patternProperties: { '@': true },
      additionalProperties: false,
      ...(required.length === 0 ? {} : { required }),
    }
  }

  #field(field: AdvertisedField): JsonSchema {
    const value = recordOrSimple(this.#payload, field)
    const schema =
      'fields' in value ? this.refer(value, field.nullable) : valueSchema(value, field.nullable, this.#options)
    return field.isCollection ? { type: 'array', items: schema } : schema
  }
}

/** A name as a segment of a JSON pointer in a URL (RFC 6901, 6). */
const pointerSegment = (name: string): string => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))
