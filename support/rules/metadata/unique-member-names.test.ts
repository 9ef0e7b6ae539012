import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foundBy } from './testing/faults-of'
import { uniqueMemberNames } from './unique-member-names'

const TYPES = `<ComplexType Name="C"/><ComplexType Name="D" BaseType="o.C"/><EntityType Name="Y"/>`
const property = (name: string, type = 'Edm.String') => `<Property Name="${name}" Type="${type}"/>`
const navigation = (name: string, type = 'o.Y') => `<NavigationProperty Name="${name}" Type="${type}"/>`

/** Returns what is found of members of a type, and of those of its base type. */
const found = (own: string, base = '', version = '4.01') =>
  foundBy(
    uniqueMemberNames,
    `${TYPES}<EntityType Name="Base">\n${base}</EntityType><EntityType Name="X" BaseType="o.Base">\n${own}</EntityType>`,
    version,
  )

test('a type has a name once', () => {
  assert.deepEqual(found(property('A') + navigation('B')), [])
  assert.deepEqual(found(`${property('A')}\n${navigation('A')}`), ['violated Name="A" on lines 6 and 7'])
  assert.deepEqual(found(property('') + property('')), [])
})

test('a name of a base type is not declared again, but narrowed since 4.01', () => {
  const inherited = ['violated Name="A", which Base declares on line 5']
  for (const [own, base] of [
    [property('A'), property('A')],
    [property('A', 'o.D'), property('A', 'o.C')],
    [property('A', 'Collection(o.D)'), property('A', 'Collection(o.C)')],
    [navigation('A'), navigation('A')],
  ] as const) {
    for (const version of ['4.01', ' 4.01 ']) assert.deepEqual(found(own, base, version), [], own)
    assert.deepEqual(found(own, base, '4.0'), inherited, own)
  }
  for (const [own, base] of [
    [property('A', 'o.C'), property('A', 'o.D')],
    [property('A', 'Edm.Int32'), property('A')],
    [property('A', 'Collection(o.C)'), property('A', 'o.C')],
    [property('A', 'o.C'), property('A', 'Collection(o.C)')],
    [navigation('A', 'o.C'), property('A', 'o.C')],
    [property('A', 'o.Y'), navigation('A')],
  ] as const)
    assert.deepEqual(found(own, base), inherited, own)
  for (const version of ['4.0', '4.01']) assert.deepEqual(found(property(''), property(''), version), [])
})
