import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../metadata/testing/model-of'
import { systemConditions, untoldSystem } from './originating-system'

const NAME = '<Property Name="OriginatingSystemName" Type="Edm.String"/>'
const ID = '<Property Name="OriginatingSystemID" Type="Edm.String"/>'
const TYPES = ['Property', 'Media', 'InternetTracking', 'Lookup', 'Field']

const model = modelOf(
  edmx(
    schema(
      'Namespace="o"',
      `<EntityType Name="Base" Abstract="true">${NAME}</EntityType>
<EntityType Name="Property" BaseType="o.Base">${ID}</EntityType><EntityType Name="Media">${ID}</EntityType>
<EntityType Name="InternetTracking"/><EntityType Name="Lookup"/><EntityType Name="Field"/>
<EntityContainer Name="c">${TYPES.map((name) => `<EntitySet Name="${name}" EntityType="o.${name}"/>`).join('')}
<EntitySet Name="Lookups" EntityType="o.Lookup"/></EntityContainer>`,
    ),
  ),
)

const NORTH = { originatingSystemName: "North's MLS" }
const M1 = { originatingSystemId: 'M1' }

test('conditions are those whose Field a Resource has, inherited or not', () => {
  const all = systemConditions(model, { ...NORTH, ...M1 })
  assert.deepEqual(all('Property'), ["OriginatingSystemName eq 'North''s MLS'", "OriginatingSystemID eq 'M1'"])
  assert.deepEqual(all('Media'), ["OriginatingSystemID eq 'M1'"])
  assert.deepEqual(all('InternetTracking'), [])
  assert.deepEqual(systemConditions(model, {})('Property'), [])
})

test('a Resource with none of the Fields cannot tell the system, and says so', () => {
  const both = untoldSystem(model, { ...NORTH, ...M1 })
  assert.equal(
    both('InternetTracking')?.reason,
    'the Resource has no OriginatingSystemName and no OriginatingSystemID, so that its records cannot be told from those of other systems',
  )
  assert.deepEqual([both('Property'), both('Media')], [undefined, undefined])
  const media = untoldSystem(model, NORTH)('Media')
  assert.match(media?.reason ?? '', /no OriginatingSystemName, so that/)
  assert.match(
    media?.advice ?? '',
    /^add OriginatingSystemName to the Resource, or run without ORIGINATING_SYSTEM_NAME /,
  )
  assert.equal(untoldSystem(model, M1)('Media'), undefined)
})

test('nothing is missing without a system, in what describes the metadata, and in what they do not have', () => {
  for (const name of TYPES) assert.equal(untoldSystem(model, {})(name), undefined, name)
  for (const name of ['Lookup', 'Lookups', 'Field', 'Nowhere'])
    assert.equal(untoldSystem(model, NORTH)(name), undefined, name)
})
