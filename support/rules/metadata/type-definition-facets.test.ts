import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foundBy } from './testing/faults-of'
import { typeDefinitionFacets } from './type-definition-facets'

/** Returns what is found of a property with facets, whose TypeDefinition has others. */
const found = (own: string, defined: string, underlying = 'Edm.String') =>
  foundBy(
    typeDefinitionFacets,
    `<TypeDefinition Name="D" UnderlyingType="${underlying}" ${defined}/><EntityType Name="X"><Property Name="P" Type="o.D" ${own}/></EntityType>`,
  )

test('a facet of the definition is not written again', () => {
  for (const [facet, one, other] of [
    ['MaxLength', '5', '6'],
    ['Precision', '5', '6'],
    ['Scale', '1', '2'],
    ['Unicode', 'true', 'false'],
    ['SRID', '1', '2'],
  ] as const) {
    const [own, same] = [`${facet}="${one}"`, `${facet}="${other}"`]
    assert.deepEqual(found(own, ''), [], facet)
    assert.deepEqual(found('', own), [], facet)
    assert.deepEqual(found(own, own), [`advisory ${own}, and TypeDefinition D has ${own}`])
    assert.deepEqual(found(own, same), [`violated ${own}, and TypeDefinition D has ${same}`])
  }
  assert.deepEqual(found('MaxLength="5" Precision="1"', 'MaxLength="5" Scale="1"').length, 1)
})

test('a facet that cannot be read, and a length of zero, are told by other rules', () => {
  for (const facet of ['MaxLength="x"', 'Precision="-1"', 'MaxLength="0"', 'Precision="0"'])
    assert.deepEqual(found(facet, 'MaxLength="5" Precision="5"'), [], facet)
  assert.equal(found('MaxLength="5"', 'MaxLength="0"').length, 1)
})
