import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ExactNumber, type JsonValue } from '../../../odata/json-value'
import type { ParameterName } from '../../core-parameter'
import { parametersOf, requestOf } from '../testing/core-answers'
import { propertyTarget, recordsWith } from '../testing/property-target'
import { anotherField, fittingParameters } from './fitting-parameters'

const advice = (texts: Readonly<Partial<Record<ParameterName, string>>>, field = 'City', ...values: JsonValue[]) =>
  fittingParameters(propertyTarget(recordsWith(field, ...values)), requestOf({}, { parameters: parametersOf(texts) }))

test('each constant is advised to be a value of its Field, as a RESOScript writes it', () => {
  for (const [constant, field, written = constant] of [
    ['IntegerValueLow', 'IntegerField'],
    ['IntegerValueHigh', 'IntegerField'],
    ['IntegerNotFound', 'IntegerField'],
    ['DecimalValueLow', 'DecimalField'],
    ['DecimalValueHigh', 'DecimalField'],
    ['FilterNotValue', 'FilterNotField'],
    ['DateValue', 'DateField'],
    ['DateTimeValue', 'TimestampField'],
    ['RecentTimestamp', 'TimestampField'],
    ['SingleValueLookupValue', 'SingleValueLookupField', 'SingleLookupValue'],
    ['MultipleValueLookupValue1', 'MultipleValueLookupField', 'MultipleLookupValue1'],
    ['MultipleValueLookupValue2', 'MultipleValueLookupField', 'MultipleLookupValue2'],
    ['StringValue', 'StringField'],
    ['StringStart', 'StringField'],
    ['StringInside', 'StringField'],
    ['StringEnd', 'StringField'],
  ] as const) {
    assert.equal(
      advice({ [field]: 'City', [constant]: "'x'" }, 'City', 'Boise'),
      `set in the RESOScript ${written} to a value that City has, e.g. Boise`,
    )
  }
  assert.equal(
    advice({ StringField: 'City', StringStart: 'x', StringEnd: 'y' }, 'City', 'Boise'),
    'set in the RESOScript StringStart to a value that City has, e.g. Boise, and StringEnd to a value that City has, e.g. Boise',
  )
})

test('the value in the middle of the order is taken, of those that are of the type and can be written', () => {
  const example = (field: string, ...values: JsonValue[]) =>
    /, e\.g\. (.*)$/.exec(advice({ IntegerField: field, IntegerValueLow: '0' }, field, ...values))?.[1]
  assert.equal(example('BedroomsTotal', 10, 9, null, 2, 'x', 2, {}), '9')
  assert.equal(example('BedroomsTotal', 10, 9), '10')
  assert.equal(example('Number', new ExactNumber('9007199254740993')), '9007199254740993')
  assert.equal(example('ListingContractDate', '2024-01-02', '2023-01-01', '2024-02-30', '2025-01-01'), '2024-01-02')
  assert.equal(example('Features', ['Ramp', 'Visitable'], null, ['Ramp']), 'Visitable')
  assert.equal(example('City', 'Boi\u202Ese'), undefined)
  assert.equal(example('Address', { Street: 'x' }), undefined)
  assert.equal(example('Unknown', 'x'), undefined)
})

test('without such a value another Field is advised, and without Fields another server', () => {
  assert.equal(
    advice({ IntegerField: 'BedroomsTotal', DateField: 'ListingContractDate', KeyField: 'ListingKey', TopCount: '5' }),
    'name by IntegerField or DateField in the RESOScript a Field that has such values',
  )
  assert.equal(advice({ KeyField: 'ListingKey', TopCount: '5' }), 'ask a server that has such records')
})

test('a Field is advised to be replaced by the name of its Parameter', () => {
  const request = requestOf({}, { parameters: parametersOf({ IntegerField: 'BedroomsTotal' }) })
  assert.equal(
    anotherField(request, 'BedroomsTotal', 'different values'),
    'name by IntegerField in the RESOScript another Field than BedroomsTotal, one that has different values',
  )
  assert.equal(anotherField(request, 'City', 'values'), 'ask a server that has values of City')
})
