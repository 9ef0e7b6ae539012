import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ExactNumber, type JsonObject } from '../odata/json-value'
import type { Fault } from './fault'
import { inferredType, LocalFields, merged } from './validation-report'

const local = (path: string): Fault => ({
  rule: 'not advertised',
  resource: 'Property',
  path: path.split('.'),
  declared: '',
  expected: '',
  found: '',
})

test('the type that a value suggests', () => {
  assert.equal(inferredType(null), undefined)
  assert.equal(inferredType([]), undefined)
  assert.equal(inferredType(true), 'Edm.Boolean')
  assert.equal(inferredType('Aptos'), 'Edm.String')
  assert.equal(inferredType('2026-01-31'), 'Edm.Date')
  assert.equal(inferredType('2026-02-31'), 'Edm.String')
  assert.equal(inferredType('2026-01-31T08:15:00Z'), 'Edm.DateTimeOffset')
  for (const number of [7, -7, 70, -123_456]) assert.equal(inferredType(number), 'Edm.Int64')
  assert.equal(inferredType(7.5), 'Edm.Decimal')
  assert.equal(inferredType(new ExactNumber('14.50')), 'Edm.Decimal')
  assert.equal(inferredType({ a: 1 }), 'object')
  assert.equal(inferredType(['a', null, 'b']), 'Collection(Edm.String)')
  assert.equal(inferredType([1, 2.5]), 'Collection(Edm.Decimal)')
  assert.equal(inferredType([1, 'a']), 'Collection(mixed)')
})

test('the type that holds two does not depend on their order', () => {
  assert.equal(merged('Edm.Int64', 'Edm.Decimal'), 'Edm.Decimal')
  for (const text of ['Edm.Date', 'Edm.DateTimeOffset']) assert.equal(merged(text, 'Edm.String'), 'Edm.String')
  for (const type of ['Edm.Boolean', 'object', 'Edm.Int64', 'Edm.Date']) assert.equal(merged(type, type), type)
  assert.equal(merged('Edm.Date', 'Edm.Boolean'), 'mixed')
  assert.equal(merged(undefined, 'Edm.Date'), 'Edm.Date')
  const types = [
    'Edm.Int64',
    'Edm.Decimal',
    'Edm.Date',
    'Edm.DateTimeOffset',
    'Edm.String',
    'object',
    'mixed',
    undefined,
  ]
  const type = fc.constantFrom(...types)
  fc.assert(
    fc.property(type, type, type, (first, second, third) => {
      assert.equal(merged(first, second), merged(second, first))
      assert.equal(merged(merged(first, second), third), merged(first, merged(second, third)))
    }),
  )
})

test('local Fields of all records, with one type for all of their values', () => {
  const fields = new LocalFields()
  const records: readonly JsonObject[] = [
    { Pets: 1, Media: [{ Foo: 'a' }, { Foo: '2026-01-31' }, {}] },
    { Pets: 1.5, Nothing: null },
  ]
  fields.add(records[0] ?? {}, [local('Pets'), local('Media.Foo'), local('Media.Foo')])
  fields.add(records[1] ?? {}, [local('Pets'), local('Nothing')])
  assert.deepEqual(fields.list(), [
    { resource: 'Property', path: ['Media', 'Foo'], type: 'Edm.String', records: 1 },
    { resource: 'Property', path: ['Nothing'], type: undefined, records: 1 },
    { resource: 'Property', path: ['Pets'], type: 'Edm.Decimal', records: 2 },
  ])
})

test('a record in a list may lack a local Field, and a name in a name is not the two as one', () => {
  const fields = new LocalFields()
  fields.add({ Media: [{ Foo: 1 }, {}, null, 'a'], MediaFoo: true }, [local('Media.Foo'), local('MediaFoo')])
  assert.deepEqual(
    fields.list().map(({ path, type }) => [path.join('.'), type]),
    [
      ['Media.Foo', 'Edm.Int64'],
      ['MediaFoo', 'Edm.Boolean'],
    ],
  )
})
