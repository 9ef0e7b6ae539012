import assert from 'node:assert/strict'
import { test } from 'node:test'
import Ajv2020 from 'ajv/dist/2020'
import fc from 'fast-check'
import type { AdvertisedPayload, AdvertisedType } from '../advertised-payload'
import { recordValidatorFor } from '../judge-records'
import { DERIVED_TYPES, payloadWith } from '../testing/example-payload'
import { inOrder } from '../testing/judgements'
import { recordArbitrary } from '../testing/record-arbitrary'
import type { ValidatorOptions } from '../value-complaint'
import { ADVERTISED } from './json-schema'
import { payloadSchema, schemaOfResource } from './payload-schema'
import { PlainNumbers } from './plain-numbers'
import { SchemaJudge } from './schema-judge'

const STATUS = '<Annotation Term="RESO.OData.Metadata.LookupName" String="StandardStatus"/>'
const PAYLOAD = payloadWith(
  `
<Property Name="Boolean" Type="Edm.Boolean"/>
<Property Name="Byte" Type="Edm.Byte"/>
<Property Name="SByte" Type="Edm.SByte"/>
<Property Name="Int16" Type="Edm.Int16"/>
<Property Name="Int32" Type="Edm.Int32" Nullable="false"/>
<Property Name="Int64" Type="Edm.Int64"/>
<Property Name="Money" Type="o.Money"/>
<Property Name="Great" Type="Edm.Decimal" Precision="20" Scale="2"/>
<Property Name="Variable" Type="Edm.Decimal" Precision="7" Scale="variable"/>
<Property Name="Floating" Type="Edm.Decimal" Precision="7" Scale="floating"/>
<Property Name="Unlimited" Type="Edm.Decimal"/>
<Property Name="Double" Type="Edm.Double"/>
<Property Name="Text" Type="Edm.String" MaxLength="3"/>
<Property Name="Texts" Type="Collection(Edm.String)" MaxLength="3"/>
<Property Name="Date" Type="Edm.Date"/>
<Property Name="Moment" Type="Edm.DateTimeOffset"/>
<Property Name="Timestamp" Type="Edm.DateTimeOffset" Precision="12"/>
<Property Name="Time" Type="Edm.TimeOfDay" Precision="12"/>
<Property Name="Duration" Type="Edm.Duration" Precision="12"/>
<Property Name="Guid" Type="Edm.Guid"/>
<Property Name="Binary" Type="Edm.Binary" MaxLength="3"/>
<Property Name="Place" Type="Edm.GeographyPoint"/>
<Property Name="Stream" Type="Edm.Stream" Nullable="false"/>
<Property Name="Any" Type="Edm.Untyped"/>
<Property Name="Anything" Type="Edm.PrimitiveType"/>
<Property Name="Complex" Type="Edm.ComplexType"/>
<Property Name="Lost" Type="o.Nowhere"/>
<Property Name="Kind" Type="o.Kind" Nullable="false"/>
<Property Name="Flags" Type="o.Flags"/>
<Property Name="Status" Type="Edm.String" MaxLength="10">${STATUS}</Property>
<Property Name="Statuses" Type="Collection(Edm.String)" Nullable="false">${STATUS}</Property>
<Property Name="Address" Type="o.Address"/>
<Property Name="Loose" Type="o.Loose"/>
<NavigationProperty Name="Media" Type="Collection(o.Media)"/>
<NavigationProperty Name="Cover" Type="o.Media"/>`,
  undefined,
  DERIVED_TYPES,
)
const PROPERTY = PAYLOAD.resources.get('Property')
assert.ok(PROPERTY)
const RIGHT = recordArbitrary(PAYLOAD, PROPERTY, false)
const SPOILT = recordArbitrary(PAYLOAD, PROPERTY, true)

for (const options of [{}, { isPartial: true }, { isIeee754Compatible: true }] satisfies readonly ValidatorOptions[]) {
  test(`the walk tells the faults that the JSON Schema tells, ${JSON.stringify(options)}`, () => {
    const walk = recordValidatorFor(PAYLOAD, 'Property', options)
    const ajv = new SchemaJudge(PAYLOAD, options).validatorFor('Property')
    fc.assert(
      fc.property(SPOILT, (record) => {
        assert.deepEqual(inOrder(walk(record)), inOrder(ajv(record)))
      }),
      { numRuns: 200 },
    )
  })
}

test('both tell the same of names with signs and of names without letters, beside faults of a said type', () => {
  const records = [
    { Any: { A: [1] }, 'Any@odata.type': '#o.Property', '': {} },
    { Loose: { '#': 0, '#@': 0, '#Do@core.type': 0, '#Do': 0 } },
    { '#': 0, '#@': 0, '#Do@core.type': 0, '#Do': 0, 'Media@': 0 },
  ]
  const [walk, ajv] = [recordValidatorFor(PAYLOAD, 'Property'), new SchemaJudge(PAYLOAD).validatorFor('Property')]
  for (const record of records) assert.deepEqual(inOrder(walk(record)), inOrder(ajv(record)))
  const rulesByPlace = (record: (typeof records)[number]) =>
    walk(record)
      .filter(({ rule }) => rule !== 'missing')
      .map(({ path, rule }) => `${path.join('/')}: ${rule}`)
  assert.deepEqual(records.map(rulesByPlace), [
    ['Any/A: not advertised', ': not advertised'],
    ['Loose/#: type', 'Loose/#Do: type'],
    ['#: type', '#@: type', '#Do@core.type: type', '#Do: type'],
  ])
})

test('both tell the same of errors in a record of a type without Fields', () => {
  const payload = payloadWith('<Property Name="Empty" Type="o.Empty"/>', undefined, '<ComplexType Name="Empty"/>')
  const [walk, ajv] = [recordValidatorFor(payload, 'Property'), new SchemaJudge(payload).validatorFor('Property')]
  const record = { Key: '1', Empty: { '@odata.error': { code: '500', message: 'x' }, '#o.Do': 1, '@odata.id': 'x' } }
  assert.deepEqual(inOrder(ajv(record)), inOrder(walk(record)))
  assert.deepEqual(
    walk(record).map(({ path, rule }) => `${path.join('/')}: ${rule}`),
    ['Empty: error', 'Empty/#o.Do: type'],
  )
})

test('both tell the same where the names of types are not known, as in a metadata report', () => {
  const withoutName = ({ qualifiedName: _, ...type }: AdvertisedType): AdvertisedType => type
  const payload: AdvertisedPayload = {
    resources: new Map([...PAYLOAD.resources].map(([name, type]) => [name, withoutName(type)])),
    types: new Map([...PAYLOAD.types].map(([name, type]) => [name, withoutName(type)])),
  }
  const [walk, ajv] = [recordValidatorFor(payload, 'Property'), new SchemaJudge(payload).validatorFor('Property')]
  const record = { Int32: 1, Kind: 'House', Stream: 'YQ', Address: { City: 1 } }
  const annotated = { ...record, '@odata.id': 'x', '@odata.type': 5, 'Text@odata.type': '#Int64', '#o.Do': {} }
  assert.deepEqual(inOrder(ajv(annotated)), inOrder(walk(annotated)))
  assert.deepEqual(
    walk(annotated).map(({ path, rule }) => `${path.join('/')}: ${rule}`),
    walk(record).map(({ path, rule }) => `${path.join('/')}: ${rule}`),
  )
})

test('both tell the same of annotations where local Fields are allowed', () => {
  const property = { ...PROPERTY, allowsLocalFields: true }
  const payload = { ...PAYLOAD, resources: new Map([['Property', property]]) }
  const options = { isPartial: true }
  const walk = recordValidatorFor(payload, 'Property', options)
  const ajv = new SchemaJudge(payload, options).validatorFor('Property')
  const record = { 'Local@vendor.note': 1, 'Local@odata.type': '#o.Nowhere', 'Local@odata.error': 'x', Local: 1 }
  assert.deepEqual(inOrder(ajv(record)), inOrder(walk(record)))
  assert.deepEqual(
    walk(record).map(({ path, rule }) => `${path.join('/')}: ${rule}`),
    ['Local: error', 'Local: not advertised'],
  )
})

test('what is made from the metadata is right, to the walk and to a validator that knows no keyword of ours', () => {
  const options = { isPartial: true }
  const walk = recordValidatorFor(PAYLOAD, 'Property', options)
  const ajv = new Ajv2020({ strictTypes: false, strictNumbers: false, keywords: [ADVERTISED] })
  const standard = ajv.compile({
    ...JSON.parse(JSON.stringify(payloadSchema(PAYLOAD, options))),
    $ref: schemaOfResource('Property'),
  })
  fc.assert(
    fc.property(RIGHT, (record) => {
      assert.deepEqual(walk(record), [])
      assert.ok(standard(new PlainNumbers().of(record)), JSON.stringify(standard.errors))
    }),
    { numRuns: 200 },
  )
})
