import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ErrorObject } from 'ajv/dist/2020'
import type { JsonValue } from '../../odata/json-value'
import { faultsOfErrors } from './faults-of-errors'
import { ADVERTISED } from './json-schema'

const RECORD: JsonValue = {
  City: 'Boise 💡',
  Size: true,
  Tags: [{ '1': 'a' }, { '1': 5, 'a/b~c': null }],
  Any: { Inner: { N: 'x' } },
}

/** An error as Ajv makes it. */
const error = (keyword: string, instancePath: string, params: object, title?: string): ErrorObject => ({
  keyword,
  instancePath,
  params,
  schemaPath: '#',
  ...(title === undefined ? {} : { parentSchema: { title } }),
})

const exact = (instancePath: string, rule: string, more: object = {}): ErrorObject =>
  error(ADVERTISED, instancePath, { rule, expected: 'so', found: 'otherwise', ...more })

const told = (...errors: readonly ErrorObject[]): readonly string[] =>
  faultsOfErrors(errors, RECORD, 'Property').map(
    ({ rule, resource, path, expected, found }) =>
      `${resource} ${JSON.stringify(path)} ${rule}: ${expected}, not ${found}`,
  )

const FITTING = 'Property ["City"] max length: at most 5 characters, not 7 characters'

describe('a standard keyword', () => {
  test('says what is not advertised, and what it is', () => {
    assert.deepEqual(told(error('additionalProperties', '', { additionalProperty: 'Size' }, 'Home')), [
      'Property ["Size"] not advertised: a Field that the metadata declare for Home, not a boolean',
    ])
    assert.deepEqual(told(error('additionalProperties', '/City', { additionalProperty: 'Size' }, 'Home')), [
      'Property ["City","Size"] not advertised: a Field that the metadata declare for Home, not absent',
    ])
  })

  test('says what is missing', () =>
    assert.deepEqual(told(error('required', '/Any', { missingProperty: 'Key' })), [
      'Property ["Any","Key"] missing: a value, for Nullable is false, not nothing',
    ]))

  test('says what is too long, in characters', () =>
    assert.deepEqual(told(error('maxLength', '/City', { limit: 5 })), [FITTING]))

  test('says what is of another type', () => {
    assert.deepEqual(told(error('type', '/Size', { type: 'array' })), [
      'Property ["Size"] type: a list, which is empty when there is nothing, not a boolean',
    ])
    assert.deepEqual(told(error('type', '/Size', { type: ['object', 'null'] })), [
      'Property ["Size"] type: an object, not a boolean',
    ])
    assert.deepEqual(told(error('type', '/Size', { type: ['string', 'array'] })), [
      'Property ["Size"] type: the JSON type string or array, not a boolean',
    ])
    assert.deepEqual(told(error('type', '/Tags/1/a~1b~0c', { type: 'object' })), [
      'Property ["Tags","a/b~c"] null: a value, for Nullable is false, not null',
    ])
  })

  test('is left to the exact rules where numbers and patterns are judged', () => {
    for (const keyword of ['minimum', 'exclusiveMaximum', 'pattern', 'if', 'anyOf'])
      assert.deepEqual(told(error(keyword, '/City', {})), [], keyword)
  })
})

describe('a fault', () => {
  test('is told once, first by the exact rule', () => {
    const [length, other] = [exact('/City', 'max length'), exact('/Size', 'max length')]
    const standard = error('maxLength', '/City', { limit: 5 })
    assert.deepEqual(told(standard, length), ['Property ["City"] max length: so, not otherwise'])
    assert.deepEqual(told(standard, other), ['Property ["Size"] max length: so, not otherwise', FITTING])
    assert.deepEqual(told(standard, exact('/City', 'format')), ['Property ["City"] format: so, not otherwise', FITTING])
    assert.deepEqual(told(standard, standard), [FITTING])
  })

  test('of a name without letters is not one of the record that has it', () => {
    const missing = (name: string) => error('required', '/Any', { missingProperty: name })
    assert.equal(told(missing(''), missing('Key')).length, 2)
    const [nameless] = told(error('additionalProperties', '', { additionalProperty: '' }, 'Home'))
    assert.match(nameless ?? '', /^Property \[""\]/)
  })

  test('has a path of names without places in lists, though a name may be a number', () => {
    assert.deepEqual(told(exact('/Tags/1/1', 'type')), ['Property ["Tags","1"] type: so, not otherwise'])
    assert.deepEqual(told(exact('/Nowhere/1/N', 'type')), ['Property ["Nowhere"] type: so, not otherwise'])
  })

  test('that the walk found in a record has the path from that record on', () => {
    assert.deepEqual(told(exact('/Any/Inner', 'type', { inRecord: ['Inner', 'N'] })), [
      'Property ["Any","Inner","N"] type: so, not otherwise',
    ])
    assert.deepEqual(told(exact('/Any/@odata.error', 'error', { inRecord: [] })), [
      'Property ["Any"] error: so, not otherwise',
    ])
  })
})
