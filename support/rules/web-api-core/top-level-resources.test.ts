import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checked } from '../testing/checked-findings'
import { exampleModel } from './testing/example-target'
import { topLevelResources } from './top-level-resources'

const MODEL = exampleModel()
const judged = (...names: readonly string[]) =>
  checked(topLevelResources)
    .judge(MODEL, names)
    .map(({ outcome, subject, found }) => [outcome, subject, found])

test('is upheld by an EntitySet of the type, whatever its name', () => {
  assert.deepEqual(judged('Property', 'Member', 'Lookup'), [
    ['upheld', 'Resources at the top level', 'Property, Member'],
  ])
})

test('is violated by each Resource that no EntitySet exposes', () => {
  assert.deepEqual(judged('Property', 'Office', 'Media'), [
    ['violated', 'Office Resource', 'none in any EntityContainer'],
    ['violated', 'Media Resource', 'none in any EntityContainer'],
  ])
  const [finding] = checked(topLevelResources).judge(MODEL, ['Office'])
  assert.equal(finding?.requirement, 'MUST be an EntitySet')
  assert.match(finding?.evidence ?? '', /^\$metadata line \d+/)
  assert.equal(finding?.advice, 'declare <EntitySet Name="Office" EntityType="o.Office"/>')
})

test('a Singleton does not let anybody ask for records', () => {
  const model = exampleModel('<Singleton Name="Office" Type="o.Office"/>')
  assert.deepEqual(
    checked(topLevelResources)
      .judge(model, ['Office'])
      .map(({ outcome }) => outcome),
    ['violated'],
  )
})

test('is not offered when the metadata have none of the Resources', () => {
  assert.deepEqual(judged('Lookup', 'Field'), [
    ['not offered', 'Resources at the top level', 'the metadata have none of Lookup, Field'],
  ])
})
