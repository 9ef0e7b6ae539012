import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { edmx, modelOf, schema } from '../../metadata/testing/model-of'
import { samplingPass } from '../../payload/sampling-results'
import { estimateInWords, mostRequests, passesOf, runSize } from './records'

const model = modelOf(
  edmx(
    schema(
      'Namespace="a"',
      `<EntityType Name="Member"/>
      <EntityType Name="Property"><NavigationProperty Name="ListAgent" Type="a.Member"/>
        <NavigationProperty Name="BuyerAgent" Type="a.Member"/></EntityType>
      <EntityContainer Name="Default"><EntitySet Name="Property" EntityType="a.Property"/>
        <EntitySet Name="Member" EntityType="a.Member"/><EntitySet Name="Lost" EntityType="a.Lost"/></EntityContainer>`,
    ),
  ),
)

test('EntitySets and the navigation properties of their types are counted', () => {
  assert.deepEqual(runSize(model, '2.0', 1000), { resources: 3, expansions: 2, version: '2.0', sampleLimit: 1000 })
})

test('the estimate says its formula', () => {
  assert.equal(
    estimateInWords(runSize(model, '2.0', 1500), 90),
    'a full run may take 1 second: at most (3 Resources + 2 expansions) x 3 passes x 2 pages of 1,000 = 30 requests, x 90 ms / 3 at a time; full pages take longer than this one',
  )
  assert.match(
    estimateInWords(runSize(model, '1.7', 100_000), 300),
    /^a full run may take 9 minutes: .* x 1 pass x 1,000 pages of 100 = 5,000 requests, x 300 ms/,
  )
  assert.match(estimateInWords(runSize(model, '2.0', 1_000_000), 9000), /^a full run may take 13 hours: /)
})

test('every chain of every pass asks until its limit is reached', () => {
  const size = fc.record({
    resources: fc.nat(100),
    expansions: fc.nat(300),
    version: fc.constantFrom('1.7', '2.0', '2.1'),
    sampleLimit: fc.integer({ min: 1, max: 1_000_000 }),
  })
  fc.assert(
    fc.property(size, (run) => {
      const { passes, pageSize } = passesOf(run.version)
      const records = mostRequests(run) * pageSize
      const wanted = (run.resources + run.expansions) * passes * run.sampleLimit
      assert.ok(records >= wanted)
      assert.ok(records < wanted + (run.resources + run.expansions) * passes * pageSize || wanted === 0)
    }),
  )
})

for (const version of ['1.7', '2.0', '2.1']) {
  test(`passes and pages of ${version} are those of its features`, () => {
    const path = join(PROJECT_ROOT, 'features', 'payload', `v${version}`, 'payload.feature')
    const names = readFileSync(path, 'utf8').match(/(?<="Property" Resource MUST be sampled by ).+/g) ?? []
    const { passes, pageSize } = passesOf(version)
    assert.equal(names.length, passes)
    for (const name of names) assert.equal(samplingPass(name, version, new Date()).pageSize, pageSize)
  })
}
