import assert from 'node:assert/strict'
import { test } from 'node:test'
import Ajv2020 from 'ajv/dist/2020'
import type { AdvertisedPayload, AdvertisedType } from '../advertised-payload'
import { field, payloadWith } from '../testing/example-payload'
import { ADVERTISED } from './json-schema'
import { jsonSchemaFor } from './json-schema-for'

const standard = (schema: object) => new Ajv2020({ strictTypes: false, keywords: [ADVERTISED] }).compile(schema)

test('every type that can be reached is defined once, and takes no other names', () => {
  const { $defs = {}, $ref } = jsonSchemaFor(payloadWith(field('Type="Collection(o.Address)"')), 'Property')
  assert.equal($ref, '#/$defs/o.Property')
  assert.deepEqual(Object.keys($defs).sort(), ['o.Address', 'o.Property'])
  for (const definition of Object.values($defs)) assert.equal(definition.additionalProperties, false)
})

test('types that lead back to each other end', () => {
  const schema = jsonSchemaFor(payloadWith(''), 'Pictures')
  assert.deepEqual(Object.keys(schema.$defs ?? {}).sort(), ['o.Media', 'o.Property'])
  const validate = standard(schema)
  assert.ok(validate({ Key: 'a', Of: { Key: 'b' }, Siblings: [{ Key: 'c', Siblings: [] }] }))
  assert.equal(validate({ Key: 'a', Siblings: [{ Key: 'c', Siblings: null }] }), false)
})

test('values of a Lookup are named, not listed', () => {
  const { $defs = {} } = jsonSchemaFor(payloadWith(field('Type="Edm.String"', 'StandardStatus')), 'Property')
  assert.deepEqual($defs['o.Property']?.properties?.['F'], {
    type: ['string', 'null'],
    [ADVERTISED]: { lookupName: 'StandardStatus' },
  })
})

test('standard keywords say what they can of a Decimal', () => {
  const validate = standard(jsonSchemaFor(payloadWith(field('Type="o.Money"')), 'Property'))
  assert.ok(validate({ Key: 'a', F: 999.99 }))
  assert.equal(validate({ Key: 'a', F: 1000 }), false)
  assert.equal(validate({ Key: 'a', F: '1' }), false)
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
  const validate = standard(jsonSchemaFor(payload, 'Root'))
  assert.ok(validate({ B: { A: 'a' } }))
  assert.equal(validate({ B: {} }), false)
})

test('a Resource that the metadata do not declare has no schema', () => {
  assert.throws(() => jsonSchemaFor(payloadWith(''), 'Nowhere'), /declare no Resource Nowhere/)
})
