import assert from 'node:assert/strict'
import { test } from 'node:test'
import Ajv2020 from 'ajv/dist/2020'
import type { AdvertisedPayload, AdvertisedType } from '../advertised-payload'
import { field, payloadWith } from '../testing/example-payload'
import { ADVERTISED } from './json-schema'
import { payloadSchema, schemaOfResource } from './payload-schema'
import { SchemaJudge } from './schema-judge'

const standard = (payload: AdvertisedPayload, resourceName: string) =>
  new Ajv2020({ strictTypes: false, keywords: [ADVERTISED] }).compile({
    ...payloadSchema(payload),
    $ref: schemaOfResource(resourceName),
  })

test('every Resource and every type is defined once, and takes no other names', () => {
  const { $defs = {}, $schema } = payloadSchema(payloadWith(field('Type="Collection(o.Address)"')))
  assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema')
  assert.deepEqual($defs['Pictures'], { $ref: '#/$defs/o.Media', type: 'object' })
  const types = Object.keys($defs).filter((name) => name.includes('.'))
  assert.deepEqual(types.sort(), ['o.Address', 'o.Base', 'o.Hidden', 'o.Media', 'o.Property'])
  const withoutDerived = types.filter((name) => name !== 'o.Base')
  for (const name of withoutDerived) assert.equal($defs[name]?.additionalProperties, false)
  assert.equal($defs['o.Base']?.allOf?.at(-1)?.else?.additionalProperties, false)
})

test('types that lead back to each other end', () => {
  const validate = standard(payloadWith(''), 'Pictures')
  assert.ok(validate({ Key: 'a', Of: { Key: 'b' }, Siblings: [{ Key: 'c', Siblings: [] }] }))
  assert.equal(validate({ Key: 'a', Siblings: [{ Key: 'c', Siblings: null }] }), false)
})

test('values of a Lookup are named, not listed', () => {
  const { $defs = {} } = payloadSchema(payloadWith(field('Type="Edm.String"', 'StandardStatus')))
  assert.deepEqual($defs['o.Property']?.properties?.['F'], {
    type: ['string', 'null'],
    [ADVERTISED]: { kind: 'Lookup', lookupName: 'StandardStatus' },
  })
})

test('values of an EnumType are named, not listed', () => {
  const { $defs = {} } = payloadSchema(payloadWith(field('Type="o.Kind"')))
  assert.deepEqual($defs['o.Property']?.properties?.['F'], {
    type: ['string', 'null'],
    [ADVERTISED]: { kind: 'EnumType', lookupName: 'o.Kind' },
  })
})

test('values of a Lookup are as long as the metadata say', () => {
  const attributes = 'Type="Edm.String" MaxLength="6" Nullable="false"'
  const { $defs = {} } = payloadSchema(payloadWith(field(attributes, 'StandardStatus')))
  assert.deepEqual($defs['o.Property']?.properties?.['F'], {
    type: ['string'],
    maxLength: 6,
    [ADVERTISED]: { kind: 'Lookup', lookupName: 'StandardStatus', maxLength: 6 },
  })
})

test('standard keywords say what they can of a Decimal', () => {
  const validate = standard(payloadWith(field('Type="o.Money"')), 'Property')
  assert.ok(validate({ Key: 'a', F: 999.99 }))
  assert.equal(validate({ Key: 'a', F: 1000 }), false)
  assert.equal(validate({ Key: 'a', F: '1' }), false)
  const takes = (precision: number, value: number) =>
    standard(
      payloadWith(field(`Type="Edm.Decimal" Precision="${precision}" Scale="0"`)),
      'Property',
    )({
      Key: 'a',
      F: value,
    })
  assert.deepEqual([takes(15, 1e15 - 1), takes(15, 1e15), takes(16, 1e16)], [true, false, true])
})

test('standard keywords know numbers that are not finite', () => {
  for (const type of ['Edm.Single', 'Edm.Double']) {
    const validate = standard(payloadWith(field(`Type="${type}"`)), 'Property')
    for (const value of [1.5, 'INF', 'NaN', null]) assert.ok(validate({ Key: 'a', F: value }), `${type} ${value}`)
    for (const value of ['infinite', true, {}])
      assert.equal(validate({ Key: 'a', F: value }), false, `${type} ${value}`)
  }
})

test('Resources whose types have the same name are told apart', () => {
  const resource = (type: string): AdvertisedType => ({
    name: 'Home',
    key: [],
    fields: new Map([['A', { name: 'A', isCollection: false, nullable: true, value: { kind: 'primitive', type } }]]),
  })
  const payload: AdvertisedPayload = {
    resources: new Map([
      ['Homes', resource('Edm.String')],
      ['Houses', resource('Edm.Boolean')],
    ]),
    types: new Map(),
  }
  const takes = (name: string) => ['a', true].map((value) => standard(payload, name)({ A: value }))
  assert.deepEqual(
    [takes('Homes'), takes('Houses')],
    [
      [true, false],
      [false, true],
    ],
  )
})

test('names that a JSON pointer cannot hold as they are do not part a type from its references', () => {
  const other: AdvertisedType = {
    name: 'a/b~c %',
    key: [],
    fields: new Map([
      ['A', { name: 'A', isCollection: false, nullable: false, value: { kind: 'primitive', type: 'Edm.String' } }],
    ]),
  }
  const root: AdvertisedType = {
    name: 'Root',
    key: [],
    fields: new Map([
      ['B', { name: 'B', isCollection: false, nullable: true, value: { kind: 'expansion', type: other.name } }],
    ]),
  }
  const payload: AdvertisedPayload = { resources: new Map([['Root', root]]), types: new Map([[other.name, other]]) }
  const validate = standard(payload, 'Root')
  assert.ok(validate({ B: { A: 'a' } }))
  assert.equal(validate({ B: {} }), false)
})

test('a judge judges the records of several Resources', () => {
  const judge = new SchemaJudge(payloadWith(''))
  assert.deepEqual(judge.validatorFor('Property')({ Key: 'a' }), [])
  assert.deepEqual(
    judge
      .validatorFor('Pictures')({ Key: 'a', Order: 'first' })
      .map(({ resource, path, rule }) => [resource, path, rule]),
    [['Pictures', ['Order'], 'type']],
  )
})

test('a schema of other metadata is refused', () => {
  const judgeBy = (other: AdvertisedPayload) => () =>
    new SchemaJudge(payloadWith(''), {}, payloadSchema(other)).validatorFor('Property')
  assert.throws(
    judgeBy(payloadWith(field('Type="Edm.String"', 'StandardStatus'))),
    /The payload has no Lookup StandardStatus, which a schema names\./,
  )
  assert.throws(
    judgeBy(payloadWith('', undefined, '<EntityType Name="Condo" BaseType="Self.Property"/>')),
    /The payload has no type o\.Condo, which a schema names\./,
  )
})

test('a Resource that the metadata do not declare has no judge', () => {
  assert.throws(() => new SchemaJudge(payloadWith('')).validatorFor('Nowhere'), /declare no Resource Nowhere/)
})
