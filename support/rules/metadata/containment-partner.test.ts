import assert from 'node:assert/strict'
import { test } from 'node:test'
import { containmentPartner } from './containment-partner'
import { faultsOf } from './testing/faults-of'

const navigation = (name: string, type: string, attributes = ''): string =>
  `<NavigationProperty Name="${name}" Type="${type}" ${attributes}/>`

const entity = (name: string, content: string, attributes = '') =>
  `<EntityType Name="${name}" ${attributes}>${content}</EntityType>`

const told = (content: string) =>
  faultsOf(containmentPartner, content).map(({ outcome, expected }) => `${outcome} ${expected}`)

const CONTAINS = 'ContainsTarget="true" Partner="Up"'

test('what an entity of another type contains has a partner that may not be null', () => {
  const parts = (attributes: string, type = 'o.X') =>
    told(
      entity('X', navigation('Parts', 'Collection(o.Part)', CONTAINS)) +
        entity('Part', navigation('Up', type, attributes)),
    )
  assert.deepEqual(parts('Nullable="false"'), [])
  assert.deepEqual(parts('Nullable="true"'), ['advisory a partner with Nullable="false"'])
  assert.deepEqual(parts('', 'Collection(o.X)'), ['advisory a partner of one entity'])
})

test('in a tree the partner may be null, whichever type derives from the other', () => {
  const tree = (owner: string, target: string, attributes: string, type = `o.${owner}`) => {
    const partner = navigation('Up', type, attributes)
    const way = navigation('Down', `Collection(o.${target})`, CONTAINS)
    const base = owner === 'Base' ? way + (target === 'Base' ? partner : '') : target === 'Base' ? partner : ''
    const derived = (owner === 'Derived' ? way : '') + (target === 'Derived' ? partner : '')
    return told(entity('Base', base) + entity('Derived', derived, 'BaseType="o.Base"'))
  }
  for (const [owner, target] of [
    ['Base', 'Base'],
    ['Base', 'Derived'],
    ['Derived', 'Base'],
  ] as const) {
    assert.deepEqual(tree(owner, target, ''), [], `${owner} ${target}`)
    assert.deepEqual(tree(owner, target, 'Nullable="false"'), ['advisory a partner that may be null, at the root'])
    assert.deepEqual(tree(owner, target, '', `Collection(o.${owner})`), ['violated a partner of one entity'])
  }
})

test('a Partner that is not a navigation property, or is not there, is told by another rule', () => {
  for (const up of ['<Property Name="Up" Type="Edm.String"/>', '', navigation('Up', 'other.T')]) {
    const faults = told(entity('X', navigation('Parts', 'Collection(o.Part)', CONTAINS)) + entity('Part', up))
    assert.deepEqual(faults, up.includes('other.T') ? ['advisory a partner with Nullable="false"'] : [])
  }
  assert.deepEqual(told(entity('X', navigation('Parts', 'other.T', CONTAINS))), [])
})

test('an entity has one container', () => {
  const owners = ['A', 'B', 'C'].map((name) =>
    entity(name, navigation('Parts', 'Collection(o.Part)', `ContainsTarget="true" Partner="${name}"`)),
  )
  const ups = (names: readonly string[]) =>
    names.map((name) => navigation(name, `o.${name}`, `Nullable="false" Partner="Parts"`)).join('')
  const several = (names: readonly string[], derived = '') =>
    told(owners.join('') + entity('Part', ups(names)) + derived).filter((text) => text.includes('one navigation'))
  assert.equal(several(['A', 'B']).length, 1)
  assert.equal(several(['A', 'B', 'C']).length, 1)
  assert.deepEqual(several(['A']), [])
  assert.deepEqual(several([]), [])
  // What a type inherits is told of its base type.
  assert.equal(several(['A', 'B'], entity('More', '', 'BaseType="o.Part"')).length, 1)
})
