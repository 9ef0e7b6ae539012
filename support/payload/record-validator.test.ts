import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recordValidatorFor } from './judge-records'
import { DERIVED_TYPES, field, payloadWith } from './testing/example-payload'
import { judgeFor } from './testing/judgements'

const PAYLOAD = payloadWith(
  `<Property Name="Price" Type="Edm.Decimal" Nullable="false" Scale="2" Precision="14"/>
<Property Name="Name" Type="Edm.String" MaxLength="5"/>
<Property Name="Tags" Type="Collection(Edm.String)" Nullable="false"/>
<Property Name="Optional" Type="Collection(Edm.String)" Nullable="true"/>
<Property Name="Address" Type="o.Address"/>
<Property Name="Photo" Type="Edm.Stream" Nullable="false"/>
<Property Name="Any" Type="Edm.Untyped"/>
<Property Name="Anything" Type="Collection(Edm.Untyped)"/>
<Property Name="Lost" Type="o.Nowhere"/>
<NavigationProperty Name="Media" Type="Collection(o.Media)"/>
<Property Name="Loose" Type="o.Loose"/>
<NavigationProperty Name="Cover" Type="o.Media"/>
<NavigationProperty Name="Owner" Type="o.Media" Nullable="false"/>
<NavigationProperty Name="Elsewhere" Type="o.Nowhere"/>`,
  undefined,
  DERIVED_TYPES,
)

const judge = judgeFor(PAYLOAD)
const faultsOf = (content: string): readonly string[] => judge(`{"Key":"1","Price":1${content}}`)

test('a Field that is not advertised is a fault at every level', () => {
  assert.deepEqual(faultsOf(',"Name":"a","Tags":[]'), [])
  assert.deepEqual(faultsOf(',"Nome":"a"'), ['Nome: not advertised'])
  assert.deepEqual(faultsOf(',"Nome":null'), ['Nome: not advertised'])
  assert.deepEqual(faultsOf(',"Cover":{"Key":"m","Nome":1}'), ['Cover.Nome: not advertised'])
  assert.deepEqual(faultsOf(',"Address":{"City":"a","Nome":1}'), ['Address.Nome: not advertised'])
  assert.deepEqual(faultsOf(',"__proto__":{},"constructor":1,"a/b~c":1'), [
    '__proto__: not advertised',
    'a/b~c: not advertised',
    'constructor: not advertised',
  ])
})

test('control information and annotations are not judged', () => {
  assert.deepEqual(
    faultsOf(`,"@odata.id":"x","@odata.etag":"W/1","Media@odata.nextLink":"x","Media@odata.count":1
      ,"Name@odata.type":"#String","Name@vendor.note":{"a":[null]},"Cover":{"@odata.id":"x","Key":"m"}`),
    [],
  )
})

test('an annotation is of the record or of a Field that is declared', () => {
  assert.deepEqual(faultsOf(',"Nome@odata.count":1'), ['Nome@odata.count: not advertised'])
  assert.deepEqual(faultsOf(',"Cover":{"Key":"m","Nome@vendor.note":1}'), ['Cover.Nome@vendor.note: not advertised'])
})

test('functions and actions that a record offers are not Fields', () => {
  assert.deepEqual(faultsOf(',"#o.Publish":{"target":"x"},"#o.Find":[{"target":"x"}]'), [])
  assert.deepEqual(faultsOf(',"#o.Publish":1'), ['#o.Publish: type'])
  assert.deepEqual(faultsOf(',"#o.Publish":null'), ['#o.Publish: null'])
})

test('a record has the Fields of the type that it says it has, which derives from the declared one', () => {
  for (const name of ['@odata.type', '@type']) {
    for (const type of ['#o.Street', 'https://example.org/$metadata#o.Street', '#Self.Street']) {
      assert.deepEqual(faultsOf(`,"Address":{"${name}":"${type}","City":"a","Number":1}`), [])
      assert.deepEqual(faultsOf(`,"Address":{"${name}":"${type}","City":"a","Number":"1"}`), ['Address.Number: type'])
    }
    assert.deepEqual(faultsOf(`,"Address":{"${name}":"#o.Address","City":"a"}`), [])
    for (const type of ['"#o.Nowhere"', '"#o.Media"', '"o"', '5']) {
      assert.deepEqual(faultsOf(`,"Address":{"${name}":${type},"City":"a"}`), [`Address.${name}: type`])
    }
  }
  const both = (first: string, second: string) =>
    faultsOf(`,"Address":{"@odata.type":"${first}","@type":"${second}","City":"a","Number":1}`)
  assert.deepEqual(both('#o.Street', '#o.Address'), ['Address.@type: type'])
  assert.deepEqual(both('#o.Address', '#o.Street'), ['Address.Number: not advertised'])
  assert.deepEqual(faultsOf(',"Address":{"City":"a","Number":1}'), ['Address.Number: not advertised'])
  assert.deepEqual(judge('{"@odata.type":"#o.Condo","Key":"1","Price":1,"Floor":2}'), [])
  assert.deepEqual(judge('{"@odata.type":"#o.Condo","Key":"1","Floor":"2"}'), ['Price: missing', 'Floor: type'])
})

test('the Alias of another namespace names no type', () => {
  const aliases = new Map([...(PAYLOAD.aliases ?? []), ['Else', 'elsewhere']])
  assert.deepEqual(
    judgeFor({ ...PAYLOAD, aliases })(
      '{"Key":"1","Price":1,"Address":{"@odata.type":"#Else.Street","City":"a","Number":1}}',
    ),
    ['Address.Number: not advertised', 'Address.@odata.type: type'],
  )
})

test('a Field may have a name that every object of JavaScript has', () => {
  const named = judgeFor(payloadWith('<Property Name="constructor" Type="Edm.String" Nullable="false"/>'))
  assert.deepEqual(named('{"Key":"1","constructor":"a"}'), [])
  assert.deepEqual(named('{"Key":"1","constructor":1}'), ['constructor: type'])
  assert.deepEqual(named('{"Key":"1"}'), ['constructor: missing'])
})

test('a record of an open type may have Fields that are not declared, which is told', () => {
  assert.deepEqual(faultsOf(',"Loose":{"City":"a","N@odata.type":"#Int64","N":5,"M":null}'), [
    'Loose.M: dynamic',
    'Loose.N: dynamic',
  ])
  assert.deepEqual(faultsOf(',"Loose":{"City":1}'), ['Loose.City: type'])
  assert.deepEqual(judge('{"@odata.type":"#o.Farm","Key":"1","Price":1,"Acres":5}'), ['Acres: dynamic'])
  assert.deepEqual(judge('{"@odata.type":"#o.Condo","Key":"1","Price":1,"Acres":5}'), ['Acres: not advertised'])
})

test('texts without a type of their own are of whole characters, at any depth', () => {
  assert.deepEqual(faultsOf(String.raw`,"Any":"\ud83d\ude00","Photo":"YQ"`), [])
  for (const value of [String.raw`"\ud83d"`, String.raw`{"a":[1,"\ude00"]}`]) {
    assert.deepEqual(faultsOf(`,"Any":${value}`), ['Any: format'])
    assert.deepEqual(faultsOf(`,"Loose":{"N":${value}}`), ['Loose.N: dynamic', 'Loose.N: format'])
  }
  assert.deepEqual(faultsOf(String.raw`,"Photo":"\ud83d"`), ['Photo: format'])
})

test('a Field that is not nullable may neither be null nor be missing', () => {
  assert.deepEqual(judge('{"Key":"1","Price":0}'), [])
  assert.deepEqual(judge('{"Key":"1"}'), ['Price: missing'])
  assert.deepEqual(judge('{"Key":"1","Price":null}'), ['Price: null'])
  assert.deepEqual(judge('{}'), ['Key: missing', 'Price: missing'])
  assert.deepEqual(faultsOf(',"Cover":{}'), ['Cover.Key: missing'])
  assert.deepEqual(faultsOf(',"Address":{}'), ['Address.City: missing'])
  assert.deepEqual(faultsOf(',"Photo":null'), ['Photo: null'])
})

test('a record that was asked for in part may leave Fields out, but not make null of them', () => {
  const partly = judgeFor(PAYLOAD, { isPartial: true })
  assert.deepEqual(partly('{}'), [])
  assert.deepEqual(partly('{"Cover":{},"Address":{}}'), [])
  assert.deepEqual(partly('{"Price":null,"Cover":{"Nome":1}}'), ['Cover.Nome: not advertised', 'Price: null'])
})

test('a list is empty and never null, and its items are null only where Nullable says so', () => {
  assert.deepEqual(faultsOf(',"Tags":[],"Optional":[null,"a"],"Media":[]'), [])
  assert.deepEqual(faultsOf(',"Tags":null,"Optional":null,"Media":null'), [
    'Media: null',
    'Optional: null',
    'Tags: null',
  ])
  assert.deepEqual(faultsOf(',"Tags":[null],"Media":[null]'), ['Media: null', 'Tags: null'])
  assert.deepEqual(faultsOf(',"Tags":"a","Media":{"Key":"m"}'), ['Media: type', 'Tags: type'])
})

test('a single expansion may be null unless Nullable is false', () => {
  assert.deepEqual(faultsOf(',"Cover":null,"Address":null'), [])
  assert.deepEqual(faultsOf(',"Owner":null'), ['Owner: null'])
  assert.deepEqual(faultsOf(',"Cover":[],"Owner":"m","Address":12345678901234567890'), [
    'Address: type',
    'Cover: type',
    'Owner: type',
  ])
})

test('expansions are judged to any depth, each fault by itself', () => {
  const media = '{"Key":"m","Order":40000,"Nome":1,"Siblings":[{"Key":"n","Order":1.5},{"Order":-32769}]}'
  assert.deepEqual(faultsOf(`,"Media":[${media},{"Key":"o","Of":{"Key":"1","Price":1,"Cover":{"Key":1}}}]`), [
    'Media.Siblings.Key: missing',
    'Media.Nome: not advertised',
    'Media.Order: range',
    'Media.Siblings.Order: range',
    'Media.Of.Cover.Key: type',
    'Media.Siblings.Order: type',
  ])
})

test('complex values have Fields, and may hold values of their own type', () => {
  const former = '{"City":"b","Former":[{"City":"far too long"},null],"Kind":"Condo"}'
  assert.deepEqual(faultsOf(`,"Address":{"City":"a","Former":[${former}],"Kind":"Boat"}`), [
    'Address.Kind: lookup value',
    'Address.Former.Former.City: max length',
  ])
})

test('a value whose type is not defined does not pass', () => {
  assert.deepEqual(faultsOf(',"Lost":null,"Elsewhere":null'), [])
  assert.deepEqual(faultsOf(',"Lost":"a","Elsewhere":{"Key":1}'), ['Elsewhere: undefined type', 'Lost: undefined type'])
})

test('a value without a type may be any', () => {
  for (const text of ['1', '"a"', 'null', '{"A":[1]}', '[1,"a",{}]', '12345678901234567890'])
    assert.deepEqual(faultsOf(`,"Any":${text},"Anything":[${text}]`), [])
  assert.deepEqual(faultsOf(',"Anything":1'), ['Anything: type'])
})

test('an item that is not a record is reported as such', () => {
  for (const text of ['[]', '"a"', '1', '12345678901234567890']) assert.deepEqual(judge(text), [': type'])
  assert.deepEqual(judge('null'), [': null'])
})

test('a Resource that the metadata do not declare cannot be judged', () => {
  assert.throws(() => recordValidatorFor(PAYLOAD, 'Nowhere'), {
    message: /declare no Resource Nowhere.*They declare: Property, Pictures, Media\.$/,
  })
})

test('a fault tells the rule, where, and no more of the value than it takes', () => {
  const validate = recordValidatorFor(payloadWith(field('Type="o.Kind"')), 'Property')
  assert.deepEqual(validate({ Key: '1', F: 'x'.repeat(101), G: 'secret' }), [
    {
      rule: 'lookup value',
      resource: 'Property',
      path: ['F'],
      declared: 'Property.F',
      expected: 'a member of o.Kind',
      found: `${'x'.repeat(100)}…`,
    },
    {
      rule: 'not advertised',
      resource: 'Property',
      path: ['G'],
      declared: 'Property.G',
      expected: 'a Field that the metadata declare for Property',
      found: 'a string',
    },
  ])
})
