import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noInheritanceCycle } from './no-inheritance-cycle'
import { faultsOf } from './testing/faults-of'

const told = (content: string) => faultsOf(noInheritanceCycle, content).map(({ found, advice }) => [found, advice])

test('a cycle is told once, with all its types', () => {
  const three = [
    '<EntityType Name="A" BaseType="o.B"/>',
    '<EntityType Name="B" BaseType="o.C"/>',
    '<EntityType Name="C" BaseType="o.A"/>',
  ]
  assert.deepEqual(told(three.join('')), [
    ['A derives from B derives from C derives from A', 'remove BaseType from one of A, B, C'],
  ])
  assert.deepEqual(told('<ComplexType Name="A" BaseType="o.A"/>'), [
    ['A derives from A', 'remove BaseType from one of A'],
  ])
})

test('base types that end, are of another kind or not known are not a cycle', () => {
  for (const base of ['o.B', 'o.E', 'other.T', 'o.Nowhere']) {
    assert.deepEqual(
      told(
        `<EntityType Name="A" BaseType="${base}"/><EntityType Name="B"/><EnumType Name="E"><Member Name="M"/></EnumType>`,
      ),
      [],
    )
  }
  assert.deepEqual(told('<EntityType Name="A" BaseType="o.B"/><ComplexType Name="B" BaseType="o.A"/>'), [])
})
