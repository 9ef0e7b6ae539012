import type { AdvertisedEnumeration, AdvertisedLookup, AdvertisedPayload } from './advertised-payload'
import { advertisedResource } from './judge/field-table'
import { ADVERTISED, type AdvertisedDescription, type JsonSchema } from './schema/json-schema'
import { payloadSchema, schemaOfResource } from './schema/payload-schema'
import { literal } from './schema/said-types'
import { SPELLINGS } from './value-complaint'

/**
 * Makes the JSON Schema (2020-12) of a payload of one Resource, for any validator: a record, `[records]` or
 * `{"value": [records]}`. It has standard keywords only, and lists the values of enumerations.
 *
 * It demands no more than the metadata do. What JSON Schema cannot say is left out: how many digits stand behind a decimal
 * point, which days exist, how many octets binary data have.
 *
 * @param payload what metadata advertise. Values of Lookups that are not known are any texts.
 * @throws Error when the metadata declare no such Resource
 */
export function publishedSchema(payload: AdvertisedPayload, resourceName: string): JsonSchema {
  advertisedResource(payload, resourceName)
  const { $schema = '', $defs = {} } = payloadSchema(payload)
  const values = new ListedValues(payload)
  const definitions = mapValues($defs, (schema) => withStandardKeywords(schema, values))
  const record: JsonSchema = { $ref: schemaOfResource(resourceName) }
  const records: JsonSchema = { type: 'array', items: record }
  return {
    $schema,
    title: `Payload of the Resource ${resourceName}`,
    allOf: [
      { if: { not: IS_LIST }, else: records },
      { if: { not: IS_ANSWER }, else: { type: 'object', properties: { value: records } } },
      { if: { anyOf: [IS_LIST, IS_ANSWER] }, else: record },
    ],
    $defs: { ...definitions, ...Object.fromEntries(values.definitions) },
  }
}

const IS_LIST: JsonSchema = { type: 'array' }
const IS_ANSWER: JsonSchema = { type: 'object', required: ['value'], properties: { value: IS_LIST } }

type Values = AdvertisedEnumeration | AdvertisedLookup

/** Defines the values of each enumeration once: many Fields share them. */
class ListedValues {
  readonly definitions = new Map<string, JsonSchema>()

  constructor({ types, resources }: AdvertisedPayload) {
    for (const { fields } of [...types.values(), ...resources.values()])
      for (const { value } of fields.values())
        if (value.kind === 'EnumType' || value.kind === 'Lookup') this.#add(value)
  }

  /** Returns the reference to values; undefined where they are not known. */
  refer(values: Pick<Values, 'kind' | 'lookupName'>): JsonSchema | undefined {
    const name = nameOf(values)
    return this.definitions.has(name) ? { $ref: schemaOfResource(name) } : undefined
  }

  #add(values: Values): void {
    const name = nameOf(values)
    const schema = this.definitions.has(name) ? undefined : valuesSchema(values)
    if (schema !== undefined) this.definitions.set(name, schema)
  }
}

/** Types and Resources have no such names. */
const nameOf = ({ kind, lookupName }: Pick<Values, 'kind' | 'lookupName'>): string => `${kind} ${lookupName}`

function valuesSchema(values: Values): JsonSchema | undefined {
  if (values.kind === 'EnumType') return values.isFlags ? flagsSchema(values) : oneOf(values.members)
  return values.values === undefined || values.isPartial ? undefined : oneOf(values.values)
}

/** JSON Schema has no empty list of values. */
const oneOf = (values: ReadonlySet<string>): JsonSchema =>
  values.size === 0 ? { type: 'string', not: {} } : { type: 'string', enum: [...values] }

/** Makes the schema of members with commas between them (OData JSON 4.01, 7.1). */
function flagsSchema({ members, hasZero = false }: AdvertisedEnumeration): JsonSchema {
  const zero = hasZero ? [] : ['0']
  if (members.size === 0) return oneOf(new Set(zero))
  const member = `\\s*(?:${[...members].map(literal).join('|')})\\s*`
  return { type: 'string', pattern: `^(?:${[`${member}(?:,${member})*`, ...zero].join('|')})$` }
}

/** Puts standard keywords in the place of the project's own, wherever it stands in a schema: conditions have none. */
function withStandardKeywords(schema: JsonSchema, values: ListedValues): JsonSchema {
  const { [ADVERTISED]: described, ...standard } = schema
  const inside = (part: JsonSchema): JsonSchema => withStandardKeywords(part, values)
  const { properties, patternProperties, additionalProperties, items, allOf, then, else: otherwise } = standard
  const result: JsonSchema = {
    ...standard,
    ...(properties && { properties: mapValues(properties, inside) }),
    ...(patternProperties && {
      patternProperties: mapValues(patternProperties, inside),
    }),
    ...(additionalProperties && { additionalProperties: inside(additionalProperties) }),
    ...(items && { items: inside(items) }),
    ...(allOf && { allOf: allOf.map(inside) }),
    // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
    ...(then && { then: inside(then) }),
    ...(otherwise && { else: inside(otherwise) }),
  }
  return described === undefined ? result : inKeywords(result, described, values)
}

/** Says in standard keywords what they can of a description. */
function inKeywords(standard: JsonSchema, described: AdvertisedDescription, values: ListedValues): JsonSchema {
  switch (described.kind) {
    case 'EnumType':
    case 'Lookup':
      return enumerated(standard, values.refer(described))
    case 'type name':
    case 'inline text':
      return { type: ['string', 'null'] }
    case 'inline octets':
      return { type: ['string', 'null'], pattern: SPELLINGS.binary.source }
    default:
      return standard
  }
}

function enumerated(standard: JsonSchema, listed: JsonSchema | undefined): JsonSchema {
  if (listed === undefined) return standard
  return standard.type?.includes('null')
    ? { ...standard, anyOf: [listed, { type: 'null' }] }
    : { ...standard, ...listed }
}

const mapValues = <Value, Result>(
  values: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Readonly<Record<string, Result>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]))
