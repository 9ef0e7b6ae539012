import assert from 'node:assert/strict'
import { test } from 'node:test'
import { abstractTypeUse } from './abstract-type-use'
import { foundBy } from './testing/faults-of'

const PATH = 'Type="Edm.PropertyPath"'
const PLAIN = '<ComplexType Name="C"><Property Name="Way" Type="Edm.PropertyPath"/></ComplexType>'

const found = (content: string) => foundBy(abstractTypeUse, content)

test('paths in a ComplexType are for terms alone, however it is reached', () => {
  assert.deepEqual(found(`${PLAIN}<Term Name="T" Type="o.C"/>`), [])
  assert.deepEqual(found(PLAIN), [])
  for (const user of [
    '<EntityType Name="X"><Property Name="P" Type="Collection(o.C)"/></EntityType>',
    '<EntityType Name="X"><Property Name="P" Type="o.D"/></EntityType><ComplexType Name="D"><Property Name="P" Type="o.C"/></ComplexType>',
    '<Action Name="A"><Parameter Name="p" Type="o.C"/></Action>',
    '<Function Name="F"><ReturnType Type="o.C"/></Function>',
  ])
    assert.deepEqual(found(PLAIN + user), [`violated ${PATH}`], user)
  // A ComplexType that only ComplexTypes of terms have is not reached.
  assert.deepEqual(found(`${PLAIN}<ComplexType Name="D"><Property Name="P" Type="o.C"/></ComplexType>`), [])
})

test('paths are neither Fields nor parameters', () => {
  assert.deepEqual(found(`<EntityType Name="X"><Property Name="P" ${PATH}/></EntityType>`), [`violated ${PATH}`])
  assert.deepEqual(found(`<Action Name="A"><Parameter Name="p" ${PATH}/></Action>`), [`violated ${PATH}`])
  assert.deepEqual(found(`<Term Name="T" ${PATH}/>`), [])
})

test('a collection names the type of its items, also in a term', () => {
  const any = 'Type="Collection(Edm.PrimitiveType)"'
  assert.deepEqual(found(`<Term Name="T" ${any}/>`), [`violated ${any}`])
  assert.deepEqual(found('<Term Name="T" Type="Edm.PrimitiveType"/>'), [])
})
