import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foundBy } from './testing/faults-of'
import { typeDefinitionUnderlyingType } from './type-definition-underlying-type'

const isRight = (type: string, version?: string): boolean =>
  foundBy(typeDefinitionUnderlyingType, `<TypeDefinition Name="D" UnderlyingType="${type}"/>`, version).length === 0

test('a TypeDefinition is based on a primitive type; a blank is told by another rule', () => {
  for (const type of ['Edm.String', 'Edm.GeographyPoint', '']) assert.ok(isRight(type), type)
  for (const type of ['Edm.Nope', 'o.D', 'other.T', 'Edm.ComplexType', 'String']) assert.ok(!isRight(type), type)
})

test('any primitive type may be the base in 4.01 alone', () => {
  assert.deepEqual([isRight('Edm.PrimitiveType', '4.01'), isRight('Edm.PrimitiveType', '4.0')], [true, false])
})
