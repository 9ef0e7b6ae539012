import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../../metadata/testing/model-of'
import { containerResources } from './container-resources'

/** The resources of the container C, each with its type, and if they are all. */
function resourcesOf(containers: string) {
  const resources = containerResources(modelOf(edmx(schema('Namespace="o"', containers)))).get('o.C')
  assert.ok(resources)
  const { byName, isComplete } = resources
  return [[...byName].map(([name, { entityType }]) => `${name} ${entityType}`), isComplete]
}

const container = (name: string, content: string, base = '') =>
  `<EntityContainer Name="${name}"${base === '' ? '' : ` Extends="o.${base}"`}>${content}</EntityContainer>`

const set = (name: string, type: string) => `<EntitySet Name="${name}" EntityType="o.${type}"/>`

test('a container has what it declares, and what it extends where it does not declare that itself', () => {
  const base = container('B', set('Xs', 'Other') + set('Ys', 'Y'))
  assert.deepEqual(resourcesOf(container('C', set('Xs', 'X'), 'B') + base), [['Xs o.X', 'Ys o.Y'], true])
  assert.deepEqual(resourcesOf(container('C', set('Xs', 'X'))), [['Xs o.X'], true])
})

test('what a container extends elsewhere is not known', () => {
  assert.deepEqual(resourcesOf(container('C', set('Xs', 'X'), 'Nowhere')), [['Xs o.X'], false])
})

test('containers that extend each other have no more than they declare', () => {
  const other = container('B', set('Ys', 'Y'), 'C')
  assert.deepEqual(resourcesOf(container('C', set('Xs', 'X'), 'B') + other), [['Xs o.X', 'Ys o.Y'], true])
})
