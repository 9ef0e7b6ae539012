import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseJson } from '../../odata/json-text'
import type { AdvertisedPrimitive } from '../advertised-payload'
import { type SimpleValue, simpleValueCheck } from '../value-checks'
import { FITS, shortened, typeOfValue, type ValidatorOptions } from '../value-complaint'

const says = (value: SimpleValue, text: string, options: ValidatorOptions = {}) =>
  simpleValueCheck(value, options)(parseJson(text)).map(({ rule, expected, found }) => [rule, expected, found])

const saysOf = (type: string, text: string, facets: Omit<AdvertisedPrimitive, 'kind' | 'type'> = {}) =>
  says({ kind: 'primitive', type, ...facets }, text)

test('values of another JSON type are told what is expected in their place', () => {
  for (const [type, expected] of [
    ['Edm.Boolean', 'true or false'],
    ['Edm.Byte', 'an integer'],
    ['Edm.Int64', 'an integer'],
    ['Edm.Decimal', 'a number'],
    ['Edm.Double', 'a number, "INF", "-INF" or "NaN"'],
    ['Edm.String', 'a string'],
    ['Edm.Date', 'a string'],
    ['Edm.Binary', 'a string'],
    ['Edm.GeographyPoint', 'an object'],
  ]) {
    assert.deepEqual(saysOf(type ?? '', '[null]'), [['type', expected, 'an array']], type)
  }
  assert.deepEqual(
    ['null', '[]', '{}', '"a"', '1', '12345678901234567890', 'true'].map((text) => typeOfValue(parseJson(text))),
    ['null', 'an array', 'an object', 'a string', 'a number', 'a number', 'a boolean'],
  )
  assert.equal(typeOfValue(undefined), 'absent')
})

test('values of a type that stands for others are told what is expected of any', () => {
  assert.deepEqual(saysOf('Edm.PrimitiveType', '[1]'), [['type', 'a single primitive value', 'an array']])
  assert.deepEqual(saysOf('Edm.PrimitiveType', '{"a":1}'), [['format', 'a GeoJSON geometry', 'type is absent']])
  for (const type of ['Edm.ComplexType', 'Edm.EntityType']) {
    const abstract = (text: string) => says({ kind: 'undefined type', type }, text)
    assert.deepEqual(abstract('5'), [['type', 'an object', 'a number']])
    assert.deepEqual(abstract('{"a":1}'), [
      ['undefined type', `a value of ${type}, whose own type its @odata.type does not say`, 'an object'],
    ])
    assert.deepEqual(abstract('{"@odata.type":"#o.Address"}'), [])
  }
})

test('texts of another form are shown', () => {
  for (const [type, expected] of [
    ['Edm.Date', 'a date, YYYY-MM-DD'],
    ['Edm.DateTimeOffset', 'a timestamp, YYYY-MM-DDThh:mm:ss with Z or an offset'],
    ['Edm.TimeOfDay', 'a time of day, hh:mm:ss'],
    ['Edm.Duration', 'a duration, e.g. P1DT2H30M'],
    ['Edm.Guid', 'a GUID, 8-4-4-4-12 hexadecimal digits'],
    ['Edm.Binary', 'binary data in base64url'],
  ]) {
    assert.deepEqual(saysOf(type ?? '', '"so what"'), [['format', expected, 'so what']])
  }
  const halves = ['format', 'a text of whole characters', 'half of a surrogate pair']
  assert.deepEqual(saysOf('Edm.String', '"\\ud83c"'), [halves])
  for (const value of ['{"a":[{"b":"\\ud83c"}]}', '["a","\\ud83c",1]', '{"a":"b","c":"\\ud83c"}'])
    assert.deepEqual(saysOf('Edm.Untyped', value), [halves])
  assert.deepEqual(saysOf('Edm.Untyped', '{"a":[{"b":"c"},null,1]}'), [])
})

test('what is too long, too great or too fine is told with its limit', () => {
  assert.deepEqual(saysOf('Edm.String', '"four"', { maxLength: 3 }), [
    ['max length', 'at most 3 characters', '4 characters'],
  ])
  assert.deepEqual(saysOf('Edm.String', '"four"', { maxLength: 4 }), [])
  assert.deepEqual(saysOf('Edm.Binary', '"T0RhTQ"', { maxLength: 3 }), [['max length', 'at most 3 octets', '4 octets']])
  assert.deepEqual(saysOf('Edm.SByte', '128'), [['range', 'an integer from -128 to 127', '128']])
  assert.deepEqual(saysOf('Edm.SByte', '1.5'), [['type', 'an integer', '1.5']])
  assert.deepEqual(saysOf('Edm.Single', '3.5e38'), [['range', 'a number within the range of Edm.Single', '3.5e38']])
  assert.deepEqual(saysOf('Edm.Double', '-1e309'), [['range', 'a number within the range of Edm.Double', '-1e309']])
  assert.deepEqual(saysOf('Edm.TimeOfDay', '"07:30:00.5"', { precision: 0 }), [
    ['fraction', 'whole seconds, for Precision is 0', '07:30:00.5'],
  ])
})

test('a Decimal is told which of its digits are too many', () => {
  const told = (scale: AdvertisedPrimitive['scale'], text: string) =>
    saysOf('Edm.Decimal', text, { precision: 3, ...(scale === undefined ? {} : { scale }) })
  assert.deepEqual(told(1, '100'), [['precision', 'at most 2 digits before the decimal point', '100']])
  assert.deepEqual(told(1, '0.01'), [['scale', 'at most 1 digits after the decimal point', '0.01']])
  assert.deepEqual(told(undefined, '1000'), [['precision', 'at most 3 digits', '1000']])
  assert.deepEqual(told('variable', '1000'), [['precision', 'at most 3 digits', '1000']])
  assert.deepEqual(told('floating', '1001'), [['precision', 'at most 3 significant digits', '1001']])
  // A number that JSON.parse made of a text beyond the range of a double has no digits.
  const decimal = simpleValueCheck({ kind: 'primitive', type: 'Edm.Decimal', precision: 3, scale: 1 }, {})
  assert.deepEqual(decimal(Number.POSITIVE_INFINITY), [
    { rule: 'range', expected: 'a number that is finite', found: 'Infinity' },
  ])
})

test('geometries are told their shape, their content, or that they have no type', () => {
  const told = (type: string, text: string) => {
    const [complaint, ...more] = saysOf(type, text)
    assert.deepEqual(more, [])
    return complaint
  }
  const point = 'a GeoJSON Point'
  assert.deepEqual(told('Edm.GeographyPoint', '{"coordinates":[1,2]}'), ['format', point, 'type is absent'])
  assert.deepEqual(told('Edm.GeographyPoint', '{"type":null}'), ['format', point, 'type is null'])
  assert.deepEqual(told('Edm.GeometryPoint', '{"type":"Polygon","coordinates":[]}'), [
    'format',
    point,
    'an object with type Polygon',
  ])
  assert.deepEqual(told('Edm.GeometryPoint', '{"type":"Feature","geometry":null}'), [
    'format',
    point,
    'an object with type Feature',
  ])
  assert.deepEqual(told('Edm.GeographyPoint', '{"type":"Point","coordinates":[1]}'), [
    'format',
    point,
    'an object with type Point, whose coordinates are [1]',
  ])
  assert.deepEqual(told('Edm.Geography', '{"type":"Point"}'), [
    'format',
    'a GeoJSON geometry',
    'an object with type Point, whose coordinates are null',
  ])
  assert.deepEqual(told('Edm.GeographyPoint', '{"type":"Point","coordinates":[1,2,3,4.50]}'), [
    'geometry',
    'positions of longitude, latitude and perhaps altitude, for readers may ignore further numbers',
    '[1,2,3,4.5]',
  ])
  for (const geometries of ['[null]', '[1]', '[[1,2]]', '["Point"]', '[{}]']) {
    assert.deepEqual(told('Edm.GeometryCollection', `{"type":"GeometryCollection","geometries":${geometries}}`), [
      'format',
      'a GeoJSON GeometryCollection',
      `an object with type GeometryCollection, whose geometries are ${geometries}`,
    ])
  }
})

test('values of lists of values are told which list they are not of', () => {
  const values = new Set(['Active'])
  assert.deepEqual(says({ kind: 'Lookup', lookupName: 'StandardStatus', values }, '"Gone"'), [
    ['lookup value', 'a LookupValue of StandardStatus', 'Gone'],
  ])
  assert.deepEqual(says({ kind: 'Lookup', lookupName: 'StandardStatus', values: undefined }, '"Gone"'), [
    ['lookup value', 'a LookupValue of StandardStatus, which has no records', 'Gone'],
  ])
  const members = { kind: 'EnumType', lookupName: 'o.Kind', members: values, isFlags: false } as const
  assert.deepEqual(says(members, '"Gone"'), [['lookup value', 'a member of o.Kind', 'Gone']])
  for (const list of [members, { kind: 'Lookup', lookupName: 'StandardStatus', values } as const])
    assert.deepEqual(says(list, '{}'), [['type', 'a string', 'an object']])
  assert.deepEqual(says({ kind: 'undefined type', type: 'o.None' }, '1'), [
    ['undefined type', 'a value of o.None, which the metadata do not define', 'a number'],
  ])
})

test('a text that should spell a number, for IEEE754Compatible=true', () => {
  const told = (type: string, text: string) => says({ kind: 'primitive', type }, text, { isIeee754Compatible: true })
  for (const [type, expected] of [
    ['Edm.Int64', 'an integer'],
    ['Edm.Decimal', 'a decimal number'],
  ] as const) {
    assert.deepEqual(told(type, '1'), [
      ['type', 'a string that spells a number, for IEEE754Compatible=true', 'a number'],
    ])
    assert.deepEqual(told(type, '"1,5"'), [['format', expected, '1,5']])
  }
})

test('what is shown has at most a hundred characters, whatever their size', () => {
  for (const character of ['a', '🏠']) {
    assert.equal(shortened(character.repeat(50)), character.repeat(50))
    assert.equal(shortened(character.repeat(101)), `${character.repeat(100)}…`)
  }
  assert.equal(shortened('a'.repeat(100)), 'a'.repeat(100))
})

test('a value that fits costs no list of its own', () => {
  for (const [type, text, facets] of [
    ['Edm.Boolean', 'true'],
    ['Edm.Int64', '9223372036854775807'],
    ['Edm.Decimal', '9.0000000000000001', { precision: 17, scale: 16 }],
    ['Edm.Decimal', '9.5', { precision: 2, scale: 'variable' }],
    ['Edm.Double', '"NaN"'],
    ['Edm.String', '"🏠"', { maxLength: 1 }],
    ['Edm.Date', '"2024-02-29"'],
    ['Edm.TimeOfDay', '"07:30:00.0"', { precision: 0 }],
    ['Edm.Binary', '"T0Rh"', { maxLength: 3 }],
    ['Edm.GeographyPoint', '{"type":"Point","coordinates":[1,2]}'],
    ['Edm.Untyped', '[1,"a"]'],
  ] as const) {
    assert.equal(simpleValueCheck({ kind: 'primitive', type, ...facets }, {})(parseJson(text)), FITS, type)
  }
})
