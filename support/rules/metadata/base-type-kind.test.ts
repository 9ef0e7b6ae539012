import assert from 'node:assert/strict'
import { test } from 'node:test'
import { baseTypeKind } from './base-type-kind'
import { faultsOf } from './testing/faults-of'

const told = (kind: string, base: string) =>
  faultsOf(
    baseTypeKind,
    `<EntityType Name="E"/><ComplexType Name="C"/><EnumType Name="Kind"><Member Name="A"/></EnumType>\n<${kind} Name="X" BaseType="${base}"/>`,
  )

test('a type derives from one of its kind', () => {
  for (const [kind, base] of [
    ['EntityType', 'o.E'],
    ['ComplexType', 'Self.C'],
    ['EntityType', 'other.T'],
    ['EntityType', 'o.Nowhere'],
  ] as const)
    assert.deepEqual(told(kind, base), [], base)
  const place = { outcome: 'violated', evidence: '$metadata line 5, column 1' }
  assert.deepEqual(told('EntityType', 'o.C'), [
    {
      ...place,
      subject: 'EntityType X',
      expected: 'BaseType names an EntityType',
      found: 'BaseType="o.C", which is ComplexType C',
      advice: 'derive X from an EntityType, or remove BaseType',
    },
  ])
  assert.deepEqual(told('ComplexType', 'Edm.String'), [
    {
      ...place,
      subject: 'ComplexType X',
      expected: 'BaseType names a ComplexType',
      found: 'BaseType="Edm.String", a built-in type',
      advice: 'derive X from a ComplexType, or remove BaseType',
    },
  ])
  assert.equal(told('ComplexType', 'o.Kind')[0]?.found, 'BaseType="o.Kind", which is EnumType Kind')
})
