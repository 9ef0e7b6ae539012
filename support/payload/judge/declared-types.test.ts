import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recordPartsFor, recordValidatorFor } from '../judge-records'
import { DERIVED_TYPES, payloadWith } from '../testing/example-payload'

const PAYLOAD = payloadWith(
  `<Property Name="Name" Type="Edm.String" Nullable="false"/>
<Property Name="Tags" Type="Collection(Edm.String)" Nullable="false"/>
<Property Name="Address" Type="o.Address"/>
<Property Name="Complex" Type="Edm.ComplexType"/>
<Property Name="Photo" Type="Edm.Stream"/>
<Property Name="Any" Type="Edm.Untyped"/>
<Property Name="Loose" Type="o.Loose"/>
<NavigationProperty Name="Media" Type="Collection(o.Media)"/>
<NavigationProperty Name="Owner" Type="o.Media" Nullable="false"/>
<NavigationProperty Name="Related" Type="Collection(Edm.EntityType)"/>`,
  undefined,
  DERIVED_TYPES,
)

const judge = recordValidatorFor(PAYLOAD, 'Property')
const PARTS = recordPartsFor(PAYLOAD, 'Property')

/** The type that declares what is at fault, by the path of the fault. */
const declared = (faults: ReturnType<typeof judge>): readonly string[] =>
  faults.map(({ path, declared, rule }) => `${path.join('.')} ${declared} ${rule}`)

/** Judges a record with the Fields that every Property has. */
const ofRecord = (record: Readonly<Record<string, Parameters<typeof judge>[0]>>): readonly string[] =>
  declared(judge({ Key: '1', Name: 'a', ...record }))

test('a fault belongs to the type that declares the Field, not to the one that inherits it', () => {
  assert.deepEqual(ofRecord({ Key: 1, Name: 2 }), ['Key Base.Key type', 'Name Property.Name type'])
  assert.deepEqual(declared(judge({})), ['Key Base.Key missing', 'Name Property.Name missing'])
  assert.deepEqual(ofRecord({ Key: null, Name: null }), ['Key Base.Key null', 'Name Property.Name null'])
  assert.deepEqual(ofRecord({ '@odata.type': '#o.Condo', Name: 1, Floor: 'a', Nome: 1 }), [
    'Name Property.Name type',
    'Floor Condo.Floor type',
    'Nome Condo.Nome not advertised',
  ])
  assert.deepEqual(declared(judge(5)), [' Property type'])
  assert.deepEqual(declared(judge(null)), [' Property null'])
})

test('a fault inside a value belongs to the type of the value, and one of the value itself to its Field', () => {
  assert.deepEqual(ofRecord({ Address: { City: 1, Nome: 1 } }), [
    'Address.City Address.City type',
    'Address.Nome Address.Nome not advertised',
  ])
  assert.deepEqual(ofRecord({ Address: { '@odata.type': '#o.Street', City: 1, Number: 'a' } }), [
    'Address.City Address.City type',
    'Address.Number Street.Number type',
  ])
  assert.deepEqual(ofRecord({ Address: 5, Tags: null, Owner: null, Photo: 5 }), [
    'Address Property.Address type',
    'Tags Property.Tags null',
    'Owner Property.Owner null',
    'Photo Property.Photo type',
  ])
  assert.deepEqual(ofRecord({ Media: [{ Key: 1, Order: 'a' }, 5, null] }), [
    'Media.Key Base.Key type',
    'Media.Order Media.Order type',
    'Media Property.Media type',
    'Media Property.Media null',
  ])
  assert.deepEqual(ofRecord({ Tags: [1, null] }), ['Tags Property.Tags type', 'Tags Property.Tags null'])
})

test('a fault of what a record says about itself belongs to its type', () => {
  assert.deepEqual(ofRecord({ '@odata.type': '#o.Media', '#o.Sell': 1, '#o.Buy': null, 'Nome@odata.count': 1 }), [
    '@odata.type Property.@odata.type type',
    '#o.Sell Property.#o.Sell type',
    '#o.Buy Property.#o.Buy null',
    'Nome@odata.count Property.Nome@odata.count not advertised',
  ])
  assert.deepEqual(ofRecord({ Address: { '@type': 5, City: 'a' } }), ['Address.@type Address.@type type'])
  assert.deepEqual(ofRecord({ 'Key@odata.type': '#Int64', 'Name@odata.type': 5 }), [
    'Key@odata.type Base.Key@odata.type type',
    'Name@odata.type Property.Name@odata.type type',
  ])
})

test('a fault of a value that says its own type belongs to the Field, or to that type', () => {
  assert.deepEqual(ofRecord({ Complex: { '@odata.type': '#o.Street', Number: 'a', City: 'a' } }), [
    'Complex.Number Street.Number type',
  ])
  assert.deepEqual(ofRecord({ Complex: { '@odata.type': '#o.Nowhere' } }).slice(0, 1), [
    'Complex.@odata.type Property.Complex.@odata.type type',
  ])
  assert.deepEqual(ofRecord({ Any: 'a', 'Any@odata.type': '#Int64' }), ['Any Property.Any type'])
  assert.deepEqual(ofRecord({ Loose: { N: 'a', 'N@odata.type': '#Int64', M: [{ '@odata.type': '#o.Nowhere' }] } }), [
    'Loose.N Loose.N dynamic',
    'Loose.N Loose.N type',
    'Loose.M Loose.M dynamic',
    'Loose.M.@odata.type Loose.M.@odata.type type',
  ])
})

test('an error in the place of a value belongs to the Field, and one in the place of a record to its type', () => {
  const error = { code: 'x', message: 'y' }
  assert.deepEqual(ofRecord({ 'Key@odata.error': error, '@error': error, Address: { City: 'a', '@error': error } }), [
    'Key Base.Key error',
    ' Property error',
    'Address Address error',
  ])
})

test('what is judged in parts belongs to the same types', () => {
  const ofExpansion = (...args: Parameters<typeof PARTS.judgeExpansion>) => declared(PARTS.judgeExpansion(...args))
  assert.deepEqual(ofExpansion({}, 'Media', 5), ['Media Property.Media type'])
  assert.deepEqual(ofExpansion({}, 'Owner', null), ['Owner Property.Owner null'])
  assert.deepEqual(ofExpansion({}, 'Nome', null), ['Nome Property.Nome not advertised'])
  assert.deepEqual(ofExpansion({ '@odata.type': '#o.Condo' }, 'Nome', 5), ['Nome Condo.Nome not advertised'])
  assert.deepEqual(declared(PARTS.judgeExpanded({}, 'Media', { Key: 1 })), ['Media.Key Base.Key type'])
  assert.deepEqual(declared(PARTS.judgeExpanded({}, 'Media', null)), ['Media Property.Media null'])
  assert.deepEqual(PARTS.judgeExpanded({}, 'Nome', 5), [])
  const related = { '@odata.type': '#o.Media', Order: 'a', Key: 'm' }
  assert.deepEqual(declared(PARTS.judgeExpanded({}, 'Related', related)), ['Related.Order Media.Order type'])
})
