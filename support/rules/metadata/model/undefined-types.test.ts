import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../../metadata/testing/model-of'
import { undefinedTypes } from './undefined-types'

test('a type that is missing is told once, by the strongest of what refers to it', () => {
  const property = '<EntityType Name="A"><Property Name="P" Type="o.Lost"/></EntityType>'
  const derived = '<EntityType Name="B" BaseType="o.Lost"/>'
  const resource = '<EntityContainer Name="c"><EntitySet Name="Losts" EntityType="o.Lost"/></EntityContainer>'
  const told = (content: string) => {
    const model = modelOf(edmx(schema('Namespace="o"', content)))
    return (['resource', 'base type', 'member'] as const).flatMap((strongest) =>
      undefinedTypes(model, strongest).map(({ references }) => `${strongest} ${references.length}`),
    )
  }
  assert.deepEqual(told(property), ['member 1'])
  assert.deepEqual(told(derived), ['base type 1'])
  assert.deepEqual(told(property + derived), ['base type 2'])
  assert.deepEqual(told(resource), ['resource 1'])
  assert.deepEqual(told(property + derived + resource), ['resource 3'])
})
