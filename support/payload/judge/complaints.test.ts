import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JsonObject, JsonValue } from '../../odata/json-value'
import { recordValidatorFor } from '../judge-records'
import { DERIVED_TYPES, payloadWith } from '../testing/example-payload'

const PAYLOAD = payloadWith(
  `<Property Name="Price" Type="Edm.Int32" Nullable="false"/>
<Property Name="Name" Type="Edm.String"/>
<Property Name="Tags" Type="Collection(Edm.String)"/>
<Property Name="Address" Type="o.Address"/>
<Property Name="Loose" Type="o.Loose"/>
<NavigationProperty Name="Elsewhere" Type="o.Gone"/>`,
  undefined,
  DERIVED_TYPES,
)

/** Returns the rule, what is expected and what is found, of each fault of a record. */
const told = (record: JsonObject): readonly JsonValue[] =>
  recordValidatorFor(
    PAYLOAD,
    'Property',
  )({ Key: '1', ...record }).map(({ rule, expected, found }) => [rule, expected, found])

test('each complaint says what is expected, and what is there', () => {
  const value = 'a value, for Nullable is false'
  const list = 'a list, which is empty when there is nothing'
  assert.deepEqual(told({}), [['missing', value, 'nothing']])
  assert.deepEqual(told({ Price: null }), [['null', value, 'null']])
  assert.deepEqual(told({ Price: 1, Address: 5 }), [['type', 'an object', 'a number']])
  assert.deepEqual(told({ Price: 1, Tags: 'a' }), [['type', list, 'a string']])
  assert.deepEqual(told({ Price: 1, Tags: null }), [['null', list, 'null']])
  assert.deepEqual(told({ Price: 1, Loose: { N: 5 } }), [
    ['dynamic', 'a Field that the metadata declare for Loose, although it is open', 'a number'],
  ])
})

test('an error in the place of a value is told in its own words, as far as it has some', () => {
  const expected = 'a value, and no error of the server in its place'
  const [[rule, wanted, found] = [], ...others] = told({
    Price: 1,
    'Name@odata.error': { code: 'E7', message: 'no photo' },
  }) as readonly (readonly JsonValue[])[]
  assert.deepEqual([rule, wanted, others], ['error', expected, []])
  assert.match(String(found), /E7/)
  assert.deepEqual(told({ Price: 1, 'Name@odata.error': {} }), [
    ['error', expected, 'an error without code and message'],
  ])
})

test('a value of a type that nobody defines is not judged, and one of a primitive type is not judged as another', () => {
  assert.deepEqual(told({ Price: 1, Elsewhere: { a: 1 } }), [
    ['undefined type', 'a value of o.Gone, which the metadata do not define', 'an object'],
  ])
  assert.equal(told({ Price: 1, Name: { '@odata.type': '#o.Address', City: 1 } }).length, 1)
})

test('that there is no Resource at all is said', () => {
  assert.throws(() => recordValidatorFor({ ...PAYLOAD, resources: new Map() }, 'Property'), /They declare: none\.$/)
})
