import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DERIVED_TYPES, payloadWith } from './testing/example-payload'
import { judgeFor } from './testing/judgements'

const PAYLOAD = payloadWith(
  `<Property Name="Price" Type="o.Money"/>
<Property Name="Name" Type="Edm.String"/>
<Property Name="Tags" Type="Collection(Edm.String)"/>
<Property Name="Address" Type="o.Address"/>
<Property Name="Any" Type="Edm.Untyped"/>
<Property Name="Primitive" Type="Edm.PrimitiveType"/>
<Property Name="Complex" Type="Edm.ComplexType"/>
<Property Name="Kind" Type="o.Kind"/>
<Property Name="Place" Type="Edm.Geography"/>
<Property Name="Lost" Type="o.Nowhere"/>
<Property Name="Loose" Type="o.Loose"/>
<NavigationProperty Name="Media" Type="Collection(o.Media)"/>
<NavigationProperty Name="Cover" Type="o.Media"/>
<NavigationProperty Name="Related" Type="Collection(Edm.EntityType)"/>`,
  undefined,
  DERIVED_TYPES,
)

const judge = judgeFor(PAYLOAD)
const faultsOf = (content: string): readonly string[] => judge(`{"Key":"1"${content}}`)

test('the type that is said of a declared Field does not contradict it', () => {
  const right = [
    ['Name', '#String', 'String', '#Edm.String'],
    ['Price', '#Decimal', '#o.Money', '#Self.Money'],
    ['Tags', '#Collection(String)', 'https://example.org/$metadata#Collection(Edm.String)'],
    ['Address', '#o.Address', '#Self.Street'],
    ['Media', '#Collection(o.Media)'],
    ['Cover', '#o.Media'],
    ['Kind', '#o.Kind'],
    ['Place', '#GeographyPoint', '#Geography'],
    ['Lost', '#Int64'],
  ] as const
  const wrong = [
    ['Name', '#Int64', '#Collection(String)', '#o.Kind', '#o.Nowhere', '#'],
    ['Price', '#Double'],
    ['Tags', '#String', '#Collection(Int64)', '#Collection(Collection(String))'],
    ['Address', '#o.Media', '#Collection(o.Address)', '#String'],
    ['Media', '#o.Media'],
    ['Kind', '#o.Flags', '#Int32'],
    ['Place', '#GeometryPoint'],
  ] as const
  for (const control of ['@odata.type', '@type']) {
    for (const [name, ...types] of right)
      for (const type of types) assert.deepEqual(faultsOf(`,"${name}${control}":"${type}"`), [], `${name} ${type}`)
    for (const [name, ...types] of wrong)
      for (const type of types)
        assert.deepEqual(faultsOf(`,"${name}${control}":"${type}"`), [`${name}${control}: type`], `${name} ${type}`)
    assert.deepEqual(faultsOf(`,"Name${control}":5`), [`Name${control}: type`])
    assert.deepEqual(faultsOf(`,"Name${control}":null`), [])
  }
})

const loose = (content: string) => faultsOf(`,"Loose":{${content}}`).filter((fault) => !fault.endsWith('dynamic'))

test('a value that is not declared is held to the type that is said of it', () => {
  const said = (type: string, value: string) => loose(`"N@odata.type":"${type}","N":${value}`)
  const right = [
    ['#Int64', '5'],
    ['#Date', '"2024-02-29"'],
    ['#o.Money', '999.99'],
    ['#o.Kind', '"House"'],
    ['#o.Flags', '"Deck,Pool"'],
    ['#Collection(Int64)', '[1,2]'],
    ['#o.Street', '{"City":"a","Number":1}'],
    ['#Collection(o.Address)', '[{"City":"a"},{"@odata.type":"#o.Street","City":"a","Number":1}]'],
    ['#GeographyPoint', '{"type":"Point","coordinates":[1,2]}'],
    ['#Int64', 'null'],
    ['#Untyped', '{"a":[1]}'],
  ] as const
  for (const [type, value] of right) assert.deepEqual(said(type, value), [], `${type} ${value}`)
  const wrong = [
    ['#Int64', '"a"', 'Loose.N: type'],
    ['#Date', '"2023-02-29"', 'Loose.N: format'],
    ['#o.Money', '1000.001', 'Loose.N: precision', 'Loose.N: scale'],
    ['#o.Money', '1.0000000000000000001', 'Loose.N: scale'],
    ['#o.Kind', '"Boat"', 'Loose.N: lookup value'],
    ['#Collection(Int64)', '[1,"a"]', 'Loose.N: type'],
    ['#Collection(Int64)', '1', 'Loose.N: type'],
    ['#Collection(Int64)', 'null', 'Loose.N: null'],
    ['#o.Street', '{"City":"a","Number":"1"}', 'Loose.N.Number: type'],
    ['#Stream', '"not octets"', 'Loose.N: format'],
    ['#o.Nowhere', '5', 'Loose.N@odata.type: type'],
    ['#Int65', '5', 'Loose.N@odata.type: type'],
    ['#String', String.raw`"\ud83d"`, 'Loose.N: format'],
  ] as const
  for (const [type, value, ...faults] of wrong) assert.deepEqual(said(type, value), faults, `${type} ${value}`)
})

test('a value that is not declared is held to the type that it says itself', () => {
  assert.deepEqual(loose('"N":{"@odata.type":"#o.Address","City":1}'), ['Loose.N.City: type'])
  assert.deepEqual(loose('"N":[{"@odata.type":"#o.Nowhere"}]'), ['Loose.N.@odata.type: type'])
  assert.deepEqual(loose('"N":{"@odata.type":"#GeographyPoint","type":"Point","coordinates":[1]}'), ['Loose.N: format'])
  assert.deepEqual(loose('"N":{"City":1}'), [])
  for (const said of ['5', '["#o.Address"]', '{}', 'false'])
    assert.deepEqual(loose(`"N":{"@odata.type":${said},"City":1}`), ['Loose.N.@odata.type: type'], said)
})

test('a Field of any primitive value holds one, of the type that is said of it', () => {
  for (const value of ['1', '"a"', 'true', 'null', '{"type":"Point","coordinates":[1,2]}', '12345678901234567890'])
    assert.deepEqual(faultsOf(`,"Primitive":${value}`), [])
  assert.deepEqual(faultsOf(',"Primitive":[1]'), ['Primitive: type'])
  assert.deepEqual(faultsOf(',"Primitive":{"a":1}'), ['Primitive: format'])
  assert.deepEqual(faultsOf(',"Primitive@odata.type":"#Date","Primitive":"2024-02-29"'), [])
  assert.deepEqual(faultsOf(',"Primitive@odata.type":"#o.Kind","Primitive":"House"'), [])
  assert.deepEqual(faultsOf(',"Primitive@odata.type":"#Date","Primitive":"a"'), ['Primitive: format'])
  assert.deepEqual(faultsOf(',"Primitive@odata.type":"#o.Address","Primitive":"a"'), ['Primitive@odata.type: type'])
  assert.deepEqual(faultsOf(',"Any@odata.type":"#Int64","Any":"a"'), ['Any: type'])
  assert.deepEqual(faultsOf(',"Any":{"@odata.type":"#o.Address","City":1}'), ['Any.City: type'])
})

test('a Field of any record is judged by the type that its value says, and not judged where it says none', () => {
  assert.deepEqual(faultsOf(',"Complex":{"@odata.type":"#o.Street","City":"a","Number":1}'), [])
  assert.deepEqual(faultsOf(',"Complex":{"@odata.type":"#o.Street","City":"a","Number":"1"}'), ['Complex.Number: type'])
  assert.deepEqual(faultsOf(',"Complex":{"City":"a"}'), ['Complex: undefined type'])
  assert.deepEqual(faultsOf(',"Complex":5'), ['Complex: type'])
  assert.deepEqual(faultsOf(',"Complex":null,"Related":[{"@odata.type":"#o.Media","Key":"m"}]'), [])
  assert.deepEqual(faultsOf(',"Related":[{"@odata.type":"#o.Media","Key":1},{"Key":"m"}]'), [
    'Related.Key: type',
    'Related: undefined type',
  ])
})

test('an error of the server in the place of a value is a fault at every level', () => {
  const error = '{"code":"500","message":"x"}'
  for (const name of ['@odata.error', '@error', '@Org.OData.Core.V1.ResourceException', '@Core.ResourceException']) {
    assert.deepEqual(faultsOf(`,"${name}":${error}`), [': error'])
    assert.deepEqual(faultsOf(`,"Name${name}":${error}`), ['Name: error'])
    assert.deepEqual(faultsOf(`,"Cover":{"Key":"m","${name}":"x"}`), ['Cover: error'])
    assert.deepEqual(faultsOf(`,"Name${name}":null`), [])
  }
  assert.deepEqual(faultsOf(`,"Name@vendor.error":${error},"@odata.errors":1`), [])
})
