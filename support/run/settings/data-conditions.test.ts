import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { edmx, modelOf, schema } from '../../metadata/testing/model-of'
import { filteredReader } from '../../odata/collection-reader'
import { advertisedPayload } from '../../payload/read-advertised-payload'
import { lookupResourceOf } from '../../payload/replicated-resource'
import { SampledService } from '../../payload/sampling/testing/sampled-service'
import { PASSES, propertySampling, serviceOf } from '../../payload/sampling/testing/sampling-of'
import { dataConditions } from './data-conditions'
import { readRunConfiguration } from './run-configuration'

const NAME = '<Property Name="OriginatingSystemName" Type="Edm.String"/>'
const ID = '<Property Name="OriginatingSystemID" Type="Edm.String"/>'
const KEY = '<Key><PropertyRef Name="Key"/></Key><Property Name="Key" Type="Edm.String"/>'
const DATE = '<Property Name="ModificationTimestamp" Type="Edm.DateTimeOffset"/>'
const NAVIGATION = '<NavigationProperty Name="Media" Type="Collection(o.Media)"/>'
const LOOKUP_FIELDS = ['LookupKey', 'LookupName', 'LookupValue'].map(
  (name) => `<Property Name="${name}" Type="Edm.String"/>`,
)

const model = modelOf(
  edmx(
    schema(
      'Namespace="o"',
      `<EntityType Name="Base" Abstract="true">${NAME}</EntityType>
<EntityType Name="Property" BaseType="o.Base">${KEY}${ID}${DATE}${NAVIGATION}</EntityType>
<EntityType Name="Media">${KEY}${ID}</EntityType>
<EntityType Name="Lookup">${LOOKUP_FIELDS.join('')}${NAME}</EntityType>
<EntityType Name="Member">${KEY}</EntityType>
<EntityContainer Name="c">
<EntitySet Name="Property" EntityType="o.Property"/>
<EntitySet Name="Pictures" EntityType="o.Media"/>
<EntitySet Name="Lookup" EntityType="o.Lookup"/>
<EntitySet Name="Member" EntityType="o.Member"/>
</EntityContainer>`,
    ),
  ),
)

const conditionsUnder = (settings: Readonly<Record<string, string>>) =>
  dataConditions(model, readRunConfiguration(settings, {}, '/'))

describe('conditions', () => {
  const all = conditionsUnder({
    sampleFilter: 'A eq 1 or B eq 2',
    originatingSystemName: "Coeur d'Alene MLS",
    originatingSystemId: "M'1",
  })

  test('are those whose Field the EntityType has, inherited or not', () => {
    const name = "OriginatingSystemName eq 'Coeur d''Alene MLS'"
    const id = "OriginatingSystemID eq 'M''1'"
    assert.deepEqual(all('Property'), [name, id, 'A eq 1 or B eq 2'])
    assert.deepEqual(all('Pictures'), [id, 'A eq 1 or B eq 2'])
    assert.deepEqual(all('Lookup'), [name, 'A eq 1 or B eq 2'])
  })

  test('are those of the settings alone where the EntityType has neither, or is unknown', () => {
    assert.deepEqual(all('Member'), ['A eq 1 or B eq 2'])
    assert.deepEqual(all('Nowhere'), ['A eq 1 or B eq 2'])
  })

  test('are none without settings, whatever Fields there are', () => {
    assert.deepEqual(conditionsUnder({})('Property'), [])
  })

  test('are one each for one setting each', () => {
    assert.deepEqual(conditionsUnder({ originatingSystemName: 'M' })('Property'), ["OriginatingSystemName eq 'M'"])
    assert.deepEqual(conditionsUnder({ originatingSystemId: 'M' })('Property'), ["OriginatingSystemID eq 'M'"])
    assert.deepEqual(conditionsUnder({ sampleFilter: 'A eq 1' })('Property'), ['A eq 1'])
  })
})

describe('every request for data has its conditions', () => {
  const conditions = conditionsUnder({ sampleFilter: 'A eq 1 or B eq 2', originatingSystemName: 'M' })
  const filterOf = (url: string): string | null => new URL(url).searchParams.get('$filter')

  test('the count and all chains of all passes', async () => {
    const service = new SampledService([{ Key: '1' }], { ignores: ['$filter'] })
    const sampling = propertySampling(filteredReader(service, conditions), {
      payload: advertisedPayload(model, undefined),
    })
    for (const pass of PASSES) await sampling.sample(pass)
    assert.ok(service.asked.filter((url) => url.includes('$expand=Media')).length >= PASSES.length)
    const own = "(OriginatingSystemName eq 'M') and (A eq 1 or B eq 2)"
    assert.deepEqual(
      new Set(service.asked.map(filterOf)),
      new Set([
        own,
        `(ModificationTimestamp lt 2026-03-05T05:06:07Z) and ${own}`,
        `(ModificationTimestamp ge 2020-01-01T00:00:00Z) and ${own}`,
      ]),
    )
  })

  test('the Lookup Resource', async () => {
    const service = serviceOf([], { ignores: ['$filter'] })
    await lookupResourceOf(model, filteredReader(service, conditions), undefined)?.lookupRecords()
    assert.ok(service.asked.length > 1)
    for (const url of service.asked) {
      assert.equal(filterOf(url), "(OriginatingSystemName eq 'M') and (A eq 1 or B eq 2)", url)
    }
  })
})
