import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resourceHasKey } from './resource-has-key'
import { faultsOf } from './testing/faults-of'

const KEY = '<Key><PropertyRef Name="K"/></Key><Property Name="K" Type="Edm.String" Nullable="false"/>'

/** Returns what is found of an EntityType without a key that a navigation property of another one leads to. */
const found = (member: string, { version = '4.01', attributes = '', container = '' } = {}) =>
  faultsOf(
    resourceHasKey,
    `<EntityType Name="X" ${attributes}/><EntityType Name="Y">${KEY}${member}</EntityType>${container}`,
    version,
  ).map(({ outcome, found: text }) => `${outcome} ${text.split(',')[0]}`)

const leading = (attributes: string) => `<NavigationProperty Name="Xs" ${attributes}/>`

test('entities of a contained collection need a key, those that are reached one by one or elsewhere do not', () => {
  assert.deepEqual(found(leading('Type="Collection(o.X)" ContainsTarget="true"')), ['violated no Key'])
  assert.deepEqual(found(leading('Type="o.X" ContainsTarget="true"')), [])
  assert.deepEqual(found(leading('Type="Collection(o.X)"')), [])
  assert.deepEqual(found(leading('Type="Collection(o.Y)" ContainsTarget="true"')), [])
})

test('an EntityType that nothing needs has a key in 4.0, unless it is abstract', () => {
  assert.deepEqual(found('', { version: '4.0' }), ['advisory no Key'])
  assert.deepEqual(found('', { version: '4.0', attributes: 'Abstract="true"' }), [])
  assert.deepEqual(found('', { version: ' 4.0 ' }), ['advisory no Key'])
  assert.deepEqual(found(''), [])
})

test('an EntitySet needs a key, a Singleton does not', () => {
  const container = (content: string) => ({ container: `<EntityContainer Name="c">${content}</EntityContainer>` })
  assert.deepEqual(found('', container('<EntitySet Name="Xs" EntityType="o.X"/>')), ['violated no Key'])
  assert.deepEqual(found('', container('<Singleton Name="One" Type="o.X"/>')), [])
})

test('a key may lie in a base type that is not known', () => {
  assert.deepEqual(
    found(leading('Type="Collection(o.X)" ContainsTarget="true"'), { attributes: 'BaseType="other.T"' }),
    [],
  )
})
