import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { edmx, modelOf, schema } from '../../metadata/testing/model-of'
import { Dice, saltOf } from './dice'
import { fieldMaker } from './field-maker'
import { checkDeclaredTypes } from './testing/check-declared-type'

const COUNT = 200

const modelWith = (properties: string) =>
  modelOf(
    edmx(
      schema(
        'Namespace="o"',
        `<EnumType Name="Status"><Member Name="Open"/><Member Name="Shut"/></EnumType>
         <EntityType Name="Thing">${properties}</EntityType>`,
      ),
    ),
  )

function valuesOf(property: string, offered?: readonly string[]) {
  const model = modelWith(property)
  const declared = model.resource('Thing')?.properties[0]
  assert.ok(declared)
  const make = fieldMaker({ name: 'Thing', model }, declared, offered, 1)
  const values = Array.from({ length: COUNT }, (_, index) => make(index))
  for (const value of values) checkDeclaredTypes(model, 'Thing', { [declared.name]: value })
  return values
}

for (const property of [
  '<Property Name="ListPrice" Type="Edm.Int64"/>',
  '<Property Name="ListPrice" Type="Edm.Decimal" Precision="5" Scale="2"/>',
  '<Property Name="Longitude" Type="Edm.Decimal" Precision="12" Scale="8"/>',
  '<Property Name="Rate" Type="Edm.Decimal" Precision="3" Scale="2"/>',
  '<Property Name="Remarks" Type="Edm.String" MaxLength="2"/>',
  '<Property Name="MlsId" Type="Edm.String" MaxLength="5"/>',
  '<Property Name="Texts" Type="Collection(Edm.String)" Nullable="false"/>',
]) {
  test(`values stay within ${property}`, () => {
    assert.ok(new Set(valuesOf(property).map(String)).size > 5 || property.includes('MaxLength="2"'))
  })
}

test('a single enumeration is one member', () => {
  const status = valuesOf('<Property Name="S" Type="o.Status"/>', ['Open', 'Shut'])
  assert.deepEqual([...new Set(status)].sort(), ['Open', 'Shut', null])
})

test('values that are too long for a Field are not used, nor is anything when all are', () => {
  const short = '<Property Name="S" Type="Edm.String" MaxLength="4"/>'
  assert.deepEqual([...new Set(valuesOf(short, ['Open', 'Closed']))].sort(), ['Open', null])
  assert.deepEqual([...new Set(valuesOf(short, ['Closed']))], [null])
  const collection = '<Property Name="S" Type="Collection(Edm.String)" Nullable="false" MaxLength="4"/>'
  assert.deepEqual([...new Set(valuesOf(collection, ['Closed']).map(String))], [''])
})

test('a Field that is not nullable is never null', () => {
  assert.ok(valuesOf('<Property Name="S" Type="Edm.Date"/>').includes(null))
  assert.ok(!valuesOf('<Property Name="S" Type="Edm.Date" Nullable="false"/>').includes(null))
})

test('half of the timestamps have milliseconds', () => {
  const values = valuesOf('<Property Name="T" Type="Edm.DateTimeOffset" Nullable="false"/>').map(String)
  const share = values.filter((value) => value.includes('.')).length / COUNT
  assert.ok(share > 0.3 && share < 0.7, String(share))
})

test('a type that the reference metadata do not use is refused with its name', () => {
  for (const type of ['Edm.Guid', 'Collection(Edm.Int32)']) {
    assert.throws(() => valuesOf(`<Property Name="P" Type="${type}"/>`), {
      message: `The sample server makes no values of ${type}, the type of P: use the reference metadata.`,
    })
  }
})

test('dice stay within their limits and reach all of them', () => {
  fc.assert(
    fc.property(fc.integer(), fc.string(), fc.integer({ min: 1, max: 50 }), (seed, name, limit) => {
      const dice = new Dice(saltOf(seed, name), 3)
      const rolled = Array.from({ length: limit * 20 }, () => dice.below(limit))
      assert.ok(rolled.every((number) => Number.isInteger(number) && number >= 0 && number < limit))
      assert.ok(new Set(rolled).size > limit * 0.9)
    }),
  )
  assert.notEqual(saltOf(1, 'A'), saltOf(2, 'A'))
  assert.notEqual(saltOf(1, 'A'), saltOf(1, 'B'))
})
