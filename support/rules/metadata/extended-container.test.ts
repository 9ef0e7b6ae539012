import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extendedContainer } from './extended-container'
import { faultsOf, foundBy } from './testing/faults-of'

const TYPES = '<EntityType Name="X"/><EntityType Name="Special" BaseType="o.X"/><Action Name="Go"/>'
const set = (name: string, type = 'o.X') => `<EntitySet Name="${name}" EntityType="${type}"/>`
const singleton = (name: string, type = 'o.X') => `<Singleton Name="${name}" Type="${type}"/>`
const action = (name: string) => `<ActionImport Name="${name}" Action="o.Go"/>`

const containers = (own: string, base: string, extended = 'o.Base') =>
  `${TYPES}<EntityContainer Name="c" Extends="${extended}">\n${own}</EntityContainer>\n<EntityContainer Name="Base">${base}</EntityContainer>`

const found = (own: string, base: string, version = '4.01') =>
  foundBy(extendedContainer, containers(own, base), version)

test('a container has no name anew that it has from the one it extends', () => {
  assert.deepEqual(found(set('A'), set('B')), [])
  for (const [own, base, kind] of [
    [singleton('A', 'o.Special'), set('A'), 'EntitySet'],
    [set('A'), set('A', 'o.Special'), 'EntitySet'],
    [action('A'), action('A'), 'ActionImport'],
    [action('A'), set('A'), 'EntitySet'],
    [set('A'), action('A'), 'ActionImport'],
  ] as const)
    assert.deepEqual(found(own, base), [`violated Name="A", which is the ${kind} on line 6`], own)
  assert.deepEqual(faultsOf(extendedContainer, containers(singleton('A'), set('A'))), [
    {
      outcome: 'violated',
      subject: 'Singleton A',
      expected: 'a name that EntityContainer Base does not have, or an EntityType derived from that there',
      found: 'Name="A", which is the EntitySet on line 6',
      advice: 'remove A, which is there by Extends',
      evidence: '$metadata line 5, column 1',
    },
  ])
})

test('since 4.01 a resource may be of a type derived from that there', () => {
  for (const element of [set, singleton]) {
    for (const type of ['o.X', 'o.Special']) {
      assert.deepEqual(found(element('A', type), element('A')), [], type)
      assert.equal(found(element('A', type), element('A'), '4.0').length, 1, type)
    }
  }
})

test('a container that extends itself, or what is elsewhere, is told by other rules', () => {
  for (const extended of ['o.c', 'other.c', 'o.Nope'])
    assert.deepEqual(foundBy(extendedContainer, containers(set('A'), set('A'), extended), '4.0'), [], extended)
})
