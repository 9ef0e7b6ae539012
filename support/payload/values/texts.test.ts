import assert from 'node:assert/strict'
import { test } from 'node:test'
import { field, payloadWith } from '../testing/example-payload'
import { assertExample, judgeFor } from '../testing/judgements'

test('MaxLength counts characters, not the units of an encoding', () => {
  assertExample({
    attributes: 'Type="Edm.String" MaxLength="3"',
    right: ['"abc"', '"🏠🏠🏠"', '""', 'null'],
    wrong: [
      ['"abcd"', 'max length'],
      ['"🏠🏠🏠🏠"', 'max length'],
      ['1', 'type'],
      ['12345678901234567890', 'type'],
      ['["a"]', 'type'],
    ],
  })
  assertExample({
    attributes: 'Type="Edm.String" MaxLength="max"',
    right: [`"${'a'.repeat(1000)}"`],
    wrong: [['true', 'type']],
  })
})

test('a Boolean is a literal', () => {
  assertExample({
    attributes: 'Type="Edm.Boolean"',
    right: ['true', 'false', 'null'],
    wrong: [
      ['"true"', 'type'],
      ['0', 'type'],
    ],
  })
})

test('a Date is a day that exists, without time', () => {
  assertExample({
    attributes: 'Type="Edm.Date"',
    right: ['"2024-02-29"', '"2023-12-31"'],
    wrong: [
      ['"2023-02-29"', 'format'],
      ['"2023-13-01"', 'format'],
      ['"yesterday"', 'format'],
      ['"2024-02-29T00:00:00Z"', 'format'],
      ['20240229', 'type'],
    ],
  })
})

test('a DateTimeOffset says its offset', () => {
  assertExample({
    attributes: 'Type="Edm.DateTimeOffset" Precision="12"',
    right: [
      '"0000-02-29T23:59:59Z"',
      '"-0044-03-15T12:00:00Z"',
      '"12024-02-29T23:59:59Z"',
      '"2024-02-29T23:59:59Z"',
      '"2024-02-29T23:59Z"',
      '"2024-02-29T23:59:59.123456789012-08:00"',
      '"2024-02-29T23:59:59.1+14:00"',
    ],
    wrong: [
      ['"2024-02-29T23:59:59"', 'format'],
      ['"2024-02-29T23:59:59.1234567890123Z"', 'format'],
      ['"2023-02-29T00:00:00Z"', 'format'],
      ['"2024-02-29T24:00:00Z"', 'format'],
      ['"2024-02-29T23:59:60Z"', 'format'],
      ['"2024-02-29 23:59:59Z"', 'format'],
      ['"2024-02-29"', 'format'],
      ['"02024-02-29T23:59:59Z"', 'format'],
      ['"12023-02-29T23:59:59Z"', 'format'],
      ['"yesterday"', 'format'],
      ['1709251199', 'type'],
    ],
  })
})

test('a fraction of a second needs a Precision, which is 0 when it is not declared', () => {
  assertExample({
    attributes: 'Type="Edm.DateTimeOffset"',
    right: ['"2024-02-29T23:59:59Z"', '"2024-02-29T23:59:59.000Z"'],
    wrong: [['"2024-02-29T23:59:59.001Z"', 'fraction']],
  })
  assertExample({
    attributes: 'Type="Edm.TimeOfDay"',
    right: ['"23:59:59.0"'],
    wrong: [['"23:59:59.5"', 'fraction']],
  })
  assertExample({
    attributes: 'Type="Edm.Duration"',
    right: ['"PT1S"'],
    wrong: [['"-PT1.5S"', 'fraction']],
  })
})

test('what is not a time at all is told as that, though it has a fraction', () => {
  assertExample({
    attributes: 'Type="Edm.DateTimeOffset"',
    right: ['"2024-02-29T23:59:59Z"'],
    wrong: [
      ['1.5', 'type'],
      ['"yesterday.5"', 'format'],
      ['"2024-02-29T25:00:00.5Z"', 'format'],
    ],
  })
})

test('a Precision means nothing where a value has no digits', () => {
  assertExample({ attributes: 'Type="Edm.Boolean" Precision="0"', right: ['true'], wrong: [['0.5', 'type']] })
  assertExample({ attributes: 'Type="Edm.Date" Precision="0"', right: ['"2024-02-29"'], wrong: [['0.5', 'type']] })
})

test('the equals signs at the end of a Binary are not octets', () => {
  assertExample({
    attributes: 'Type="Edm.Binary" MaxLength="1"',
    right: ['"YQ=="', '"YQ"', '""'],
    wrong: [
      ['"YWI="', 'max length'],
      ['"YWI"', 'max length'],
    ],
  })
})

test('TimeOfDay, Duration and Guid are texts of their own form', () => {
  assertExample({
    attributes: 'Type="Edm.TimeOfDay" Precision="12"',
    right: ['"23:59:59.123456789012"', '"00:00:00"', '"07:30"'],
    wrong: [
      ['"24:00:00"', 'format'],
      ['"23:60:00"', 'format'],
      ['"7:30"', 'format'],
      ['{}', 'type'],
    ],
  })
  assertExample({
    attributes: 'Type="Edm.Duration" Precision="12"',
    right: ['"P1DT2H30M"', '"-PT1.5S"', '"P12D"'],
    wrong: [
      ['"P"', 'format'],
      ['"PT"', 'format'],
      ['"P1DT"', 'format'],
      ['"P1Y"', 'format'],
      ['90', 'type'],
    ],
  })
  assertExample({
    attributes: 'Type="Edm.Guid"',
    right: ['"01234567-89ab-cdef-0123-456789ABCDEF"'],
    wrong: [
      ['"01234567-89ab-cdef-0123-456789ABCDE"', 'format'],
      ['"0123456789abcdef0123456789ABCDEF"', 'format'],
      ['{}', 'type'],
    ],
  })
})

test('Binary is base64url, whose octets MaxLength counts', () => {
  assertExample({
    attributes: 'Type="Edm.Binary" MaxLength="3"',
    right: ['""', '"T0Rh"', '"T0Q"', '"T0Q="', '"TQ=="', '"_-_-"'],
    wrong: [
      ['"T0Rhaa=="', 'format'],
      ['"T0RhTQ"', 'max length'],
      ['"T0R"', 'format'],
      ['"T0/+"', 'format'],
      ['"T"', 'format'],
      ['1', 'type'],
    ],
  })
})

test('a String holds whole characters', () => {
  assertExample({
    attributes: 'Type="Edm.String"',
    right: ['"\\ud83c\\udfe0"'],
    wrong: [
      ['"\\ud83c"', 'format'],
      ['"a\\udfe0b"', 'format'],
    ],
  })
})

test('a Stream is JSON, a text or base64url, as its media type says', () => {
  assertExample({
    attributes: 'Type="Edm.Stream" Nullable="false"',
    right: ['"T0Rh"'],
    wrong: [
      ['null', 'null'],
      ['5', 'type'],
      ['{"a":1}', 'type'],
      ['"not octets"', 'format'],
      ['"T0/+"', 'format'],
    ],
  })
  const judge = judgeFor(payloadWith(field('Type="Edm.Stream"')))
  const faults = (control: string, mediaType: string, value: string) =>
    judge(`{"Key":"1","F${control}":${mediaType},"F":${value}}`)
  for (const control of ['@odata.mediaContentType', '@mediaContentType']) {
    for (const json of ['application/json', 'application/geo+json', 'application/json; charset=utf-8']) {
      assert.deepEqual(faults(control, `"${json}"`, '{"a":1}'), [])
      assert.deepEqual(faults(control, `"${json}"`, '5'), [])
    }
    assert.deepEqual(faults(control, '"image/png"', '5'), ['F: type'])
    assert.deepEqual(faults(control, '"image/png"', '"T0Rh"'), [])
    assert.deepEqual(faults(control, '"image/png"', '"not octets"'), ['F: format'])
    assert.deepEqual(faults(control, '"text/plain; charset=utf-8"', '"a text"'), [])
    assert.deepEqual(faults(control, '"text/plain"', '5'), ['F: type'])
    assert.deepEqual(faults(control, '5', '5'), ['F: type'])
  }
  assert.deepEqual(faults('@odata.mediaEtag', '"application/json"', '5'), ['F: type'])
})
