import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scaleWithinPrecision } from './scale-within-precision'
import { foundBy } from './testing/faults-of'

const found = (attributes: string, definition = '') =>
  foundBy(
    scaleWithinPrecision,
    `<TypeDefinition Name="D" UnderlyingType="Edm.Decimal" ${definition}/>
<EntityType Name="X"><Property Name="P" ${attributes}/></EntityType>`,
  )

test('a decimal has no more digits behind the point than in all', () => {
  for (const facets of ['Precision="5" Scale="5"', 'Precision="5"', 'Scale="5"', 'Precision="5" Scale="variable"'])
    assert.deepEqual(found(`Type="Edm.Decimal" ${facets}`), [], facets)
  assert.deepEqual(found('Type="Edm.Decimal" Precision="4" Scale="5"'), ['violated Precision="4" Scale="5"'])
  assert.deepEqual(found('Type="Edm.Duration" Precision="4" Scale="5"'), [])
})

test('a Precision of 0 is told by another rule', () => {
  assert.deepEqual(found('Type="Edm.Decimal" Precision="0" Scale="5"'), [])
})

test('facets of a TypeDefinition are told where they are written', () => {
  assert.deepEqual(found('Type="o.D"', 'Precision="4" Scale="5"').length, 1)
  assert.deepEqual(found('Type="o.D" Precision="4"', 'Precision="9" Scale="5"'), ['violated Precision="4" Scale="5"'])
  assert.deepEqual(found('Type="o.D" Scale="9"', 'Precision="5" Scale="5"'), ['violated Precision="5" Scale="9"'])
})
