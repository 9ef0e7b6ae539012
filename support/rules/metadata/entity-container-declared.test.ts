import assert from 'node:assert/strict'
import { test } from 'node:test'
import { modelOf } from '../../metadata/testing/model-of'
import { entityContainerDeclared } from './entity-container-declared'
import { faultsOf } from './testing/faults-of'

const container = (name: string, attributes = '') => `<EntityContainer Name="${name}" ${attributes}/>`

const FAULT = {
  outcome: 'violated',
  subject: 'Metadata',
  expected: 'one EntityContainer that lists every resource of the service',
}

test('a service has one container, and those that it extends', () => {
  const told = (content: string) => faultsOf(entityContainerDeclared, content)
  assert.deepEqual(told(container('A')), [])
  assert.deepEqual(told(container('A', 'Extends="o.B"') + container('B')), [])
  assert.deepEqual(told('<EntityType Name="X"/>'), [
    {
      ...FAULT,
      found: 'none',
      advice: 'add <EntityContainer Name="Default"> with an <EntitySet Name="..." EntityType="..."/> for each resource',
      evidence: '$metadata line 3, column 1',
    },
  ])
  assert.deepEqual(told(`${container('A')}\n${container('B')}`), [
    {
      ...FAULT,
      found: 'EntityContainer A (line 4), EntityContainer B (line 5)',
      advice: 'move all resources into one EntityContainer',
      evidence: '$metadata line 5, column 1',
    },
  ])
  // They extend each other, which another rule tells.
  assert.deepEqual(told(container('A', 'Extends="o.B"') + container('B', 'Extends="o.A"')), [])
})

test('without any Schema it is told of the whole document', () => {
  const text =
    '<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><edmx:DataServices/></edmx:Edmx>'
  const [finding] = entityContainerDeclared.judge(modelOf(text))
  assert.deepEqual([finding?.found, finding?.evidence], ['none', '$metadata line 1, column 1'])
})
