import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JsonObject } from '../../odata/json-value'
import type { AdvertisedField, AdvertisedPayload, AdvertisedType, AdvertisedValue } from '../advertised-payload'
import { field, payloadWith } from '../testing/example-payload'
import { ReferenceCheck } from './reference-check'

test('records on which both judges agree give no problem, whether right or wrong', () => {
  const check = new ReferenceCheck(payloadWith(field('Type="Edm.String" MaxLength="3"')))
  const records = [
    { Key: '1', F: 'abc' },
    { Key: '2', F: 'abcd' },
    { F: 1, Nome: [] },
  ]
  assert.equal(check.problemWith('Property', records), undefined)
})

const typeWith = (value: AdvertisedValue): AdvertisedType => ({
  name: 'Property',
  key: [],
  fields: new Map([['F', { name: 'F', isCollection: false, nullable: true, value }]]),
})

const payloadOf = (...resources: readonly (readonly [name: string, value: AdvertisedValue])[]): AdvertisedPayload => ({
  resources: new Map(resources.map(([name, value]) => [name, typeWith(value)])),
  types: new Map(),
})

test('a schema that does not compile is reported, and so is a Resource that is not declared', () => {
  const payload = payloadOf(['Property', { kind: 'primitive', type: 'Edm.String', maxLength: -1 }])
  assert.match(
    new ReferenceCheck(payload).problemWith('Property', []) ?? '',
    /^the JSON Schema of Property cannot be used: .*maxLength/,
  )
  assert.match(new ReferenceCheck(payload).problemWith('Nowhere', []) ?? '', /declare no Resource Nowhere/)
})

test('disagreement of the judges is reported with the faults of each', () => {
  // The reference finds the values of a LookupName once for all Fields, the walk Field by Field.
  const status = (...values: readonly string[]): AdvertisedValue => ({
    kind: 'Lookup',
    lookupName: 'StandardStatus',
    values: new Set(values),
  })
  const check = new ReferenceCheck(payloadOf(['Property', status('Active')], ['Other', status()]))
  assert.match(
    check.problemWith('Property', [{ F: 'Active' }]) ?? '',
    /do not agree, which is a defect of it: no fault or F: lookup value$/,
  )
})

test('disagreement is also that each finds as many faults, but others', () => {
  const lookup = (lookupName: string, ...values: readonly string[]): AdvertisedField => ({
    name: lookupName,
    isCollection: false,
    nullable: true,
    value: { kind: 'Lookup', lookupName, values: new Set(values) },
  })
  const typeOf = (...fields: readonly AdvertisedField[]): AdvertisedType => ({
    name: 'Home',
    key: [],
    fields: new Map(fields.map((one) => [one.name, one])),
  })
  const inside: AdvertisedField = {
    name: 'Inside',
    isCollection: false,
    nullable: true,
    value: { kind: 'complex', type: 'Inside' },
  }
  const check = new ReferenceCheck({
    resources: new Map([
      ['Property', typeOf(lookup('F', 'a'), lookup('G', 'b'), inside)],
      ['Other', typeOf(lookup('F', 'x'), lookup('G', 'c'))],
    ]),
    types: new Map([['Inside', typeOf(lookup('H', 'h'))]]),
  })
  const problem = (record: JsonObject) => check.problemWith('Property', [record])?.replace(/^.*defect of it: /, '')
  assert.equal(problem({ F: null, G: null }), undefined)
  assert.equal(problem({ G: 'd' }), undefined)
  assert.deepEqual(
    [problem({ G: 'b' }), problem({ G: 'c' })],
    ['no fault or G: lookup value', 'G: lookup value or no fault'],
  )
  assert.equal(
    problem({ F: 'x', G: 'b', Inside: { H: 'x' } }),
    'F: lookup value, Inside.H: lookup value or G: lookup value, Inside.H: lookup value',
  )
})
