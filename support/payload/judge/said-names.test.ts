import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JsonObject } from '../../odata/json-value'
import type { AdvertisedPayload, AdvertisedType } from '../advertised-payload'
import { recordValidatorFor } from '../judge-records'
import { DERIVED_TYPES, payloadWith } from '../testing/example-payload'
import { derivedTypes } from './record-type'

const PAYLOAD = payloadWith(
  `<Property Name="Name" Type="Edm.String"/>
<Property Name="Complex" Type="Edm.ComplexType"/>
<Property Name="Loose" Type="o.Loose"/>
<NavigationProperty Name="Media" Type="Collection(o.Media)"/>`,
  undefined,
  DERIVED_TYPES,
)

const faultsOf = (record: JsonObject, payload: AdvertisedPayload = PAYLOAD): readonly string[] =>
  recordValidatorFor(payload, 'Property')({ Key: '1', ...record }).map(({ path, rule }) => `${path.join('.')} ${rule}`)

/** The payload with another Property. */
const withProperty = (change: (type: AdvertisedType) => AdvertisedType): AdvertisedPayload => ({
  ...PAYLOAD,
  resources: new Map([...PAYLOAD.resources].map(([name, type]) => [name, name === 'Property' ? change(type) : type])),
})

const withoutName = ({ qualifiedName: _, ...type }: AdvertisedType): AdvertisedType => type

test('what a record says of its type is judged once', () => {
  assert.deepEqual(faultsOf({ Loose: { '@odata.type': '#o.Nowhere' } }), ['Loose.@odata.type type'])
  assert.deepEqual(faultsOf({ Name: 5, 'Name@odata.type': '#String' }), ['Name type'])
  assert.deepEqual(faultsOf({ 'Complex@odata.type': '#o.Address', Complex: { '@odata.type': '#o.Street', City: 1 } }), [
    'Complex.City type',
  ])
  const [fault] = recordValidatorFor(PAYLOAD, 'Property')({ Key: '1', '@odata.type': '#o.Media' })
  assert.equal(fault?.expected, 'the name of o.Property or of a type that derives from it')
})

test('a type may be said of a value that is not there', () => {
  assert.deepEqual(faultsOf({ Loose: { 'N@odata.type': '#Int64', 'M@odata.type': '#Collection(String)' } }), [])
  assert.deepEqual(faultsOf({ 'Complex@odata.type': '#o.Address' }), [])
})

test('names of types mean nothing where the types are not known', () => {
  const nameless = {
    ...withProperty(withoutName),
    types: new Map([...PAYLOAD.types].map(([name, type]) => [name, withoutName(type)])),
  }
  for (const said of ['#o.Condo', '#o.Nowhere', 5])
    assert.deepEqual(faultsOf({ '@odata.type': said, Floor: 1 }, nameless), ['Floor not advertised'])
  assert.deepEqual(faultsOf({ Name: 'a', 'Name@odata.type': '#Int64' }, nameless), [])
})

test('types of Fields that are not known are not judged where such Fields are allowed', () => {
  const tolerant = withProperty((type) => ({ ...type, allowsLocalFields: true }))
  assert.deepEqual(faultsOf({ 'Local@odata.type': '#o.Nowhere' }, tolerant), [])
  assert.deepEqual(faultsOf({ 'Name@odata.type': '#o.Nowhere' }, tolerant), ['Name@odata.type type'])
})

test('without an alias types are known by their namespace', () => {
  const { aliases: _, ...withoutAliases } = PAYLOAD
  assert.deepEqual(faultsOf({ '@odata.type': '#o.Condo', Floor: 1 }, withoutAliases), [])
  assert.deepEqual(faultsOf({ '@odata.type': '#Self.Condo' }, withoutAliases), ['@odata.type type'])
})

test('records of a type that is not among those of the payload are not judged, which is told', () => {
  const types = new Map([...PAYLOAD.types].filter(([name]) => name !== 'o.Media'))
  const validate = recordValidatorFor({ ...PAYLOAD, types }, 'Property')
  const faults = validate({ Key: '1', Media: [{ Key: 1 }], 'Media@odata.type': '#Collection(o.Address)' })
  assert.deepEqual(
    faults.map(({ path, rule, expected }) => `${path.join('.')} ${rule}: ${expected}`),
    ['Media undefined type: a value of o.Media, which the metadata do not define'],
  )
})

test('derived types are found over several steps, and end where a base is not defined or comes again', () => {
  const type = (name: string, baseType?: string): readonly [string, AdvertisedType] => [
    name,
    { name, qualifiedName: name, key: [], fields: new Map(), ...(baseType === undefined ? {} : { baseType }) },
  ]
  const types = new Map([type('A'), type('B', 'A'), type('C', 'B'), type('D', 'Gone'), type('E', 'F'), type('F', 'E')])
  assert.deepEqual(
    [...derivedTypes({ ...PAYLOAD, types })].map(([base, derived]) => `${base}: ${derived.map(({ name }) => name)}`),
    ['A: B,C', 'B: C', 'Gone: D', 'F: E,F', 'E: E,F'],
  )
})
