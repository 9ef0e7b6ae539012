import fc, { type Arbitrary } from 'fast-check'
import type { JsonObject, JsonValue } from '../../odata/json-value'
import type { AdvertisedField, AdvertisedPayload, AdvertisedType } from '../advertised-payload'
import { recordOrSimple } from '../judge/field-table'
import { anyValue, valueFor } from './value-arbitrary'

const MOST_DEPTH = 3

/**
 * For tests: records of a type with complex values and expansions, made from what is advertised. They may lack any
 * Field.
 *
 * @param isSpoilt whether a value may be one that its Field does not allow, and a name one that is not advertised
 */
export function recordArbitrary(
  payload: AdvertisedPayload,
  type: AdvertisedType,
  isSpoilt: boolean,
  depth = 0,
): Arbitrary<JsonObject> {
  const fields = [...type.fields.values()].map((field) =>
    fc
      .option(fieldArbitrary(payload, field, isSpoilt, depth), { nil: undefined })
      .map((value) => [field.name, value] as const),
  )
  const strange = isSpoilt ? fc.array(fc.oneof(strangeEntry, typeName), { maxLength: 2 }) : fc.constant([])
  return fc
    .tuple(fc.tuple(...fields), strange)
    .map((entries) =>
      Object.fromEntries(entries.flat().filter((entry): entry is [string, JsonValue] => entry[1] !== undefined)),
    )
}

const strangeName = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', '@odata.id', 'Media@odata.count', 'a/b~c%', '0', 'length', ''),
  fc.constantFrom(
    '#o.Do',
    '#o.Do@core.type',
    'Nome@odata.count',
    'Stream@odata.mediaContentType',
    'Floor',
    'Number',
    'Dynamic',
  ),
  fc.string({ maxLength: 4 }),
)

const strangeEntry = fc.tuple(strangeName, anyValue)

/** The name of a type, one of those of `example-payload` or none. */
const typeName = fc.tuple(
  fc.constantFrom(
    '@odata.type',
    '@type',
    'Stream@odata.mediaContentType',
    'Dynamic@odata.type',
    'Int64@odata.type',
    'Any@odata.type',
    'Dynamic@odata.error',
  ),
  fc.constantFrom<JsonValue>(
    '#o.Property',
    '#Self.Condo',
    'o.Condo',
    '#o.Street',
    '#o.Address',
    '#o',
    'application/json',
    'text/plain',
    '#Int64',
    '#Collection(String)',
    '#Collection(o.Media)',
    null,
  ),
)

function fieldArbitrary(
  payload: AdvertisedPayload,
  field: AdvertisedField,
  isSpoilt: boolean,
  depth: number,
): Arbitrary<JsonValue> {
  const right = rightValue(payload, field, isSpoilt, depth)
  return isSpoilt ? fc.oneof({ weight: 5, arbitrary: right }, { weight: 1, arbitrary: anyValue }) : right
}

function rightValue(
  payload: AdvertisedPayload,
  field: AdvertisedField,
  isSpoilt: boolean,
  depth: number,
): Arbitrary<JsonValue> {
  const item = itemArbitrary(payload, field, isSpoilt, depth)
  const itemOrNull = field.nullable
    ? fc.oneof({ weight: 4, arbitrary: item }, { weight: 1, arbitrary: fc.constant(null) })
    : item
  return field.isCollection ? fc.array(itemOrNull, { maxLength: depth < MOST_DEPTH ? 3 : 0 }) : itemOrNull
}

function itemArbitrary(
  payload: AdvertisedPayload,
  field: AdvertisedField,
  isSpoilt: boolean,
  depth: number,
): Arbitrary<JsonValue> {
  const value = recordOrSimple(payload, field)
  if (value.kind !== 'record') return valueFor(value)
  return depth < MOST_DEPTH ? recordArbitrary(payload, value.type, isSpoilt, depth + 1) : fc.constant(null)
}
