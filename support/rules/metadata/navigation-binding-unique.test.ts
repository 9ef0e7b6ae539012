import assert from 'node:assert/strict'
import { test } from 'node:test'
import { navigationBindingUnique } from './navigation-binding-unique'
import { faultsOf } from './testing/faults-of'

const told = (...paths: readonly string[]) => {
  const bindings = paths.map((path, index) => `<NavigationPropertyBinding Path="${path}" Target="T${index}"/>`)
  return faultsOf(
    navigationBindingUnique,
    `<EntityType Name="X"/><EntityContainer Name="c"><EntitySet Name="Xs" EntityType="o.X">\n${bindings.join('\n')}</EntitySet></EntityContainer>`,
  )
}

test('a path is bound once, however its types are called', () => {
  assert.deepEqual(told('A', 'B', 'A/B', 'AB', 'o.X/A'), [])
  assert.deepEqual(told('o.X/A', 'B', 'Self.X/A', 'o.X/A'), [
    {
      outcome: 'violated',
      subject: 'EntitySet Xs',
      expected: 'one NavigationPropertyBinding for Path="o.X/A"',
      found: 'Target="T0" on line 5, Target="T2" on line 7, Target="T3" on line 8',
      advice: 'keep the one whose Target holds the entities, and remove the others',
      evidence: '$metadata line 7, column 1',
    },
  ])
})
