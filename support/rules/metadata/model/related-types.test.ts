import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../../metadata/testing/model-of'
import { areRelated } from './related-types'

const MODEL = modelOf(
  edmx(
    schema(
      'Namespace="o"',
      `<EnumType Name="E1"><Member Name="A"/></EnumType><EnumType Name="E2"><Member Name="A"/></EnumType>
<TypeDefinition Name="D1" UnderlyingType="Edm.String"/><TypeDefinition Name="D2" UnderlyingType="Edm.String"/>
<EntityType Name="Base"/><EntityType Name="Derived" BaseType="o.Base"/><EntityType Name="Other"/>
<EntityType Name="Lost" BaseType="o.Missing"/>
<ComplexType Name="C1"/><ComplexType Name="C2"/>`,
    ),
  ),
)

const related = (one: string, other: string) => areRelated(MODEL, `o.${one}`, `o.${other}`)

test('enumerations and type definitions are related to themselves alone', () => {
  for (const [one, other] of [
    ['E1', 'E2'],
    ['D1', 'D2'],
  ] as const) {
    assert.equal(related(one, one), true)
    assert.equal(related(one, other), false)
  }
})

test('of structured types one derives from the other, whichever is named first', () => {
  assert.deepEqual(
    [related('Base', 'Derived'), related('Derived', 'Base'), related('Base', 'Base')],
    [true, true, true],
  )
  assert.deepEqual([related('Derived', 'Other'), related('Other', 'Base'), related('C1', 'C2')], [false, false, false])
})

test('where a base type is not known, nothing is said', () => {
  assert.deepEqual([related('Lost', 'Other'), related('Other', 'Lost')], [true, true])
})

test('where a type is not known, or they are of two kinds, nothing is said', () => {
  assert.deepEqual(
    [related('Nowhere', 'Base'), related('Base', 'Nowhere'), related('E1', 'Nowhere')],
    [true, true, true],
  )
  assert.deepEqual([related('E1', 'D1'), related('Base', 'C1'), related('C1', 'E1')], [true, true, true])
  assert.equal(areRelated(MODEL, 'Edm.String', 'o.E1'), true)
})
