import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recordValidatorFor } from '../judge-records'
import { field, payloadWith } from '../testing/example-payload'

const PAYLOAD = payloadWith(
  `${field('Type="Edm.String"', 'StandardStatus')}
<Property Name="Name" Type="Edm.String"/>
<Property Name="Tags" Type="Collection(Edm.String)"/>
<Property Name="Any" Type="Edm.Untyped"/>
<Property Name="Anything" Type="Collection(Edm.Untyped)"/>
<Property Name="Primitive" Type="Edm.PrimitiveType"/>
<Property Name="Address" Type="o.Address"/>
<Property Name="Kind" Type="o.Kind"/>
<Property Name="Place" Type="Edm.Geometry"/>
<Property Name="Lost" Type="o.Gone"/>
<NavigationProperty Name="Elsewhere" Type="o.Gone"/>`,
)

/** Says the type of a Field, and returns what is found and what is expected of it; nothing where it is right. */
const told = (name: string, type: string | number, payload = PAYLOAD): readonly string[] =>
  recordValidatorFor(
    payload,
    'Property',
  )({ Key: '1', [`${name}@odata.type`]: type }).map(({ rule, found, expected }) => `${rule} ${found}: ${expected}`)

test('types that stand for others are not contradicted by these', () => {
  for (const [name, ...types] of [
    ['F', '#String'],
    ['Any', '#Int64', '#Collection(Int64)', '#o.Kind', '#o.Address'],
    ['Anything', '#Collection(Int64)', '#Collection(o.Kind)', 'Collection(Untyped)'],
    ['Primitive', '#Int64', '#o.Kind', '#Geography'],
    ['Place', '#GeometryPoint', '#Geometry'],
    ['Lost', '#Int64', '#Collection(String)', '#o.Address'],
    ['Elsewhere', '#o.Media', '#String'],
  ] as const)
    for (const type of types) assert.deepEqual(told(name, type), [], `${name} ${type}`)
})

test('a contradiction is told with the name of what is declared', () => {
  for (const [name, declared, ...types] of [
    ['F', 'Edm.String', '#Int64', '#o.Kind', '#Collection(String)', '#o.Address'],
    ['Name', 'Edm.String', '#o.Kind'],
    ['Tags', 'Collection(Edm.String)', '#String', '#Collection(Int64)'],
    ['Anything', 'Collection(Edm.Untyped)', '#Int64', '#Untyped'],
    ['Primitive', 'Edm.PrimitiveType', '#Untyped', '#o.Address', '#Collection(String)'],
    ['Address', 'o.Address', '#o.Media', '#String', '#o.Kind'],
    ['Kind', 'o.Kind', '#o.Flags', '#String', '#o.Address'],
    ['Place', 'Edm.Geometry', '#GeographyPoint', '#String'],
  ] as const)
    for (const type of types)
      assert.deepEqual(told(name, type), [`type ${type}: the name of ${declared}, as the metadata declare`])
})

test('what names no type is told as it is written', () => {
  const expected = 'the name of a type of OData or of the metadata'
  assert.deepEqual(told('Name', '#o.Gone'), [`type #o.Gone: ${expected}`])
  assert.deepEqual(told('Name', 5), [`type a number: ${expected}`])
  const { values: _, ...withoutValues } = PAYLOAD
  assert.deepEqual(told('Name', '#o.Kind', withoutValues), [`type #o.Kind: ${expected}`])
})
