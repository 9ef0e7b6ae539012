import assert from 'node:assert/strict'
import { parseJson } from '../../odata/json-text'
import type { JsonValue } from '../../odata/json-value'
import type { AdvertisedPayload } from '../advertised-payload'
import type { Fault } from '../fault'
import { recordValidatorFor } from '../judge-records'
import type { SchemaFault } from '../schema/faults-of-errors'
import { SchemaJudge } from '../schema/schema-judge'
import type { ValidatorOptions } from '../value-complaint'
import { field, payloadWith } from './example-payload'

/** For tests: faults without the types that declare their Fields, in an order of their own, for the judges come upon them in different ones. */
export const inOrder = (faults: readonly SchemaFault[]): readonly SchemaFault[] =>
  faults
    .map(({ rule, resource, path, expected, found }) => ({ rule, resource, path, expected, found }))
    .toSorted((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1))

/** For tests: judges the text of a record; faults come as `Field.Field: rule`. */
export type Judge = (text: string, read?: (text: string) => JsonValue) => readonly string[]

/** For tests: a judge of Property that holds both validators to the same faults, and to leaving the record alone. */
export function judgeFor(payload: AdvertisedPayload, options: ValidatorOptions = {}): Judge {
  const walk = recordValidatorFor(payload, 'Property', options)
  const ajv = new SchemaJudge(payload, options).validatorFor('Property')
  return (text, read = parseJson) => {
    const record = read(text)
    const faults = inOrder(walk(record))
    assert.deepEqual(inOrder(ajv(record)), faults)
    assert.deepEqual(record, read(text), 'a record is only read')
    return faults.map(({ path, rule }) => `${path.join('.')}: ${rule}`)
  }
}

type WrongValue = readonly [text: string, ...rules: Fault['rule'][]]

/** For tests: a Field F, by its attributes and LookupName, and the JSON texts of values. */
export interface FieldExample {
  readonly attributes: string
  readonly lookupName?: string
  readonly options?: ValidatorOptions
  readonly right: readonly string[]
  /** Texts of values, each with the rules that it breaks. */
  readonly wrong: readonly WrongValue[]
  /** Numbers that are wrong by digits which `JSON.parse` loses. */
  readonly wrongToTheLastDigit?: readonly WrongValue[]
}

/** For tests: holds both validators to an example, with numbers as written and as `JSON.parse` rounds them. */
export function assertExample(example: FieldExample): void {
  const { attributes, lookupName, options = {}, right, wrong, wrongToTheLastDigit = [] } = example
  const judge = judgeFor(payloadWith(field(attributes, lookupName)), options)
  const assertRules = ([value, ...rules]: WrongValue, read: (text: string) => JsonValue): void => {
    const expected = rules.map((rule) => `F: ${rule}`)
    assert.deepEqual(judge(`{"Key":"1","F":${value}}`, read), expected, `${attributes}: ${value} by ${read.name}`)
  }
  for (const read of [parseJson, JSON.parse]) {
    for (const value of right) assertRules([value], read)
    for (const value of wrong) assertRules(value, read)
  }
  for (const value of wrongToTheLastDigit) assertRules(value, parseJson)
}
