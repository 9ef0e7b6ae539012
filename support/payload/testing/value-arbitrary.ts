import assert from 'node:assert/strict'
import fc, { type Arbitrary } from 'fast-check'
import { ExactNumber, type JsonValue } from '../../odata/json-value'
import type { AdvertisedPrimitive } from '../advertised-payload'
import type { SimpleValue } from '../value-checks'

const NUMBERS = [
  ...['0', '-0', '1.5', '14.50', '999.99', '1000', '1000.001', '999.9999999999999999999', '0.1234567890123456789'],
  ...[
    '255',
    '256',
    '-129',
    '32768',
    '-32769',
    '2147483648',
    '9007199254740993',
    '1e3',
    '1E+2',
    '1e-7',
    '1e400',
    '1e-400',
  ],
  ...['9223372036854775807', '9223372036854775808', '-9223372036854775809', '1e21', '123456789012345678901234567890'],
]

const TEXTS = [
  ...[
    '',
    'a',
    '🏠🏠🏠🏠',
    'long enough for all',
    'INF',
    'NaN',
    '1',
    '-1.25',
    '9223372036854775808',
    'Active',
    'Foo, LLC',
    'Bar, LLC',
  ],
  ...['House', 'Deck,Pool', 'Deck, Sauna', 'SampleOpenEnumValue', '2023-02-29', '2024-02-29', '2024-02-29T24:00:00Z'],
  ...['2024-02-29T12:00:00Z', '12:00:00', 'P1D', 'PT', '01234567-89ab-cdef-0123-456789abcdef', 'T0RhdA', 'T0RhdGE='],
]

/** For tests: a number as JSON.parse gives it, or as one that keeps its text. */
const anyNumber = fc.constantFrom(...NUMBERS).chain((text) => fc.constantFrom(Number(text), new ExactNumber(text)))

/** For tests: JSON of any type, near the limits of many Fields. */
export const anyValue: Arbitrary<JsonValue> = fc.oneof(
  anyNumber,
  fc.constantFrom(...TEXTS),
  fc.constantFrom(null, true, false),
  fc.constantFrom<JsonValue>([], {}, [null], ['a', 1], [[]], { type: 'Point', coordinates: [1, 2] }, { type: 'Point' }),
  fc.record({ City: fc.constantFrom('a', null, 1), Key: anyNumber, Nome: anyNumber }, { requiredKeys: [] }),
  fc.array(fc.record({ Key: fc.constantFrom('a', null), Order: anyNumber }, { requiredKeys: [] }), { maxLength: 2 }),
)

/** For tests: values that are right. */
export function valueFor(value: SimpleValue): Arbitrary<JsonValue> {
  switch (value.kind) {
    case 'primitive':
      return primitiveFor(value)
    case 'EnumType':
      return oneOf([...value.members])
    case 'Lookup':
      return oneOf([...(value.values ?? [])].filter((text) => text.length <= (value.maxLength ?? text.length)))
    case 'undefined type':
      return fc.constant(null)
  }
}

const oneOf = (values: readonly string[]): Arbitrary<JsonValue> =>
  values.length === 0 ? fc.constant(null) : fc.constantFrom(...values)

const integer = (bits: number): Arbitrary<JsonValue> =>
  fc.integer({ min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 })

const instant = fc
  .date({ noInvalidDate: true, min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z') })
  .map((date) => date.toISOString())

const RIGHT: ReadonlyMap<string, Arbitrary<JsonValue>> = new Map<string, Arbitrary<JsonValue>>([
  ['Edm.Boolean', fc.boolean()],
  ['Edm.Byte', fc.integer({ min: 0, max: 255 })],
  ['Edm.SByte', integer(8)],
  ['Edm.Int16', integer(16)],
  ['Edm.Int32', integer(32)],
  ['Edm.Int64', fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((number) => new ExactNumber(String(number)))],
  ['Edm.Double', fc.oneof(fc.double({ noDefaultInfinity: true, noNaN: true }), fc.constantFrom('INF', '-INF', 'NaN'))],
  ['Edm.Date', instant.map((text) => text.slice(0, 10))],
  ['Edm.DateTimeOffset', instant],
  ['Edm.Guid', fc.uuid()],
  ['Edm.TimeOfDay', fc.constantFrom('00:00:00', '23:59:59.999')],
  ['Edm.Duration', fc.constantFrom('P1D', 'PT1.5S')],
  ['Edm.Binary', fc.uint8Array({ maxLength: 3 }).map((octets) => Buffer.from(octets).toString('base64url'))],
  ['Edm.GeographyPoint', fc.constant({ type: 'Point', coordinates: [1, 2] })],
  ['Edm.Stream', fc.constantFrom('YQ', 'T0Rh')],
  ['Edm.PrimitiveType', fc.constantFrom<JsonValue>('a', 1, true)],
  ['Edm.Untyped', fc.constantFrom<JsonValue>('a', 1, true, { A: [1] }, ['a', 1, null])],
])

function primitiveFor({ type, maxLength = 10, precision = 10, scale }: AdvertisedPrimitive): Arbitrary<JsonValue> {
  if (type === 'Edm.String')
    return fc.string({ unit: 'grapheme-composite', maxLength }).filter((text) => [...text].length <= maxLength)
  const right = RIGHT.get(type)
  if (right !== undefined && precision > 0) return right
  if (right !== undefined) return right.map((value) => String(value).replace(/\.\d+/, ''))
  assert.equal(type, 'Edm.Decimal')
  const digits = typeof scale === 'number' ? scale : 0
  const limit = 10n ** BigInt(precision) - 1n
  return fc.bigInt({ min: -limit, max: limit }).map((units) => decimal(units, digits))
}

/** Makes a number of so many units of its last digit; one that JSON.parse reads exactly is a JavaScript number. */
function decimal(units: bigint, scale: number): JsonValue {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0')
  const point = digits.length - scale
  const text = `${units < 0n ? '-' : ''}${digits.slice(0, point)}${scale === 0 ? '' : `.${digits.slice(point)}`}`
  return String(Number(text)) === text ? Number(text) : new ExactNumber(text)
}
