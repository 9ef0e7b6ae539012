import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../../metadata/testing/model-of'
import { knownType, lineageOf } from './known-types'
import { isStructured } from './resolve-path'

const CAPABILITIES = 'Org.OData.Capabilities.V1'
const COUNTS = `${CAPABILITIES}.CountRestrictionsType`

/** The lineage of a type, with the names of a few of its members, and if it is whole. */
function lineage(name: string, schemas: string) {
  const model = modelOf(edmx(schemas))
  const type = knownType(model, name)
  assert.ok(type !== undefined && isStructured(type))
  const { types, members, isWhole } = lineageOf(model, type)
  return { types: types.map(({ qualifiedName }) => qualifiedName), members: [...members.keys()], isWhole }
}

const own = (content: string, namespace = 'o') => schema(`Namespace="${namespace}"`, content)

test('a type of the document inherits from its base types', () => {
  const types = `<ComplexType Name="A"><Property Name="P" Type="Edm.String"/></ComplexType>
<ComplexType Name="B" BaseType="o.A"><Property Name="Q" Type="Edm.String"/></ComplexType>`
  assert.deepEqual(lineage('o.B', own(types)), { types: ['o.A', 'o.B'], members: ['P', 'Q'], isWhole: true })
})

test('a type of a vocabulary inherits within it', () => {
  const { types, isWhole } = lineage(COUNTS, own(''))
  assert.deepEqual(types, [`${CAPABILITIES}.CountRestrictionsBase`, COUNTS])
  assert.ok(isWhole)
})

test('a type of the document may go on in a vocabulary', () => {
  const { types, members, isWhole } = lineage('o.Mine', own(`<ComplexType Name="Mine" BaseType="${COUNTS}"/>`))
  assert.deepEqual(types, [`${CAPABILITIES}.CountRestrictionsBase`, COUNTS, 'o.Mine'])
  assert.ok(members.includes('Countable'))
  assert.ok(isWhole)
})

test('what the document declares in the namespace of a vocabulary comes first', () => {
  const types = '<ComplexType Name="A"/><ComplexType Name="B" BaseType="Org.OData.Capabilities.V1.A"/>'
  assert.deepEqual(lineage(`${CAPABILITIES}.B`, own(types, CAPABILITIES)), {
    types: [`${CAPABILITIES}.A`, `${CAPABILITIES}.B`],
    members: [],
    isWhole: true,
  })
})

test('a base type that is nowhere is not known', () => {
  const { isWhole } = lineage('o.Lost', own('<ComplexType Name="Lost" BaseType="other.Base"/>'))
  assert.ok(!isWhole)
})
