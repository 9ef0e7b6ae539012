import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../../dictionary/finding'
import type { ScenarioResult } from '../../results/scenario-result'
import { carriedOver } from './carried-over'

const NO_SERVER: Finding = {
  rule: 'payload-sampled',
  level: 'MUST',
  subject: 'Property Resource',
  requirement: 'MUST be sampled by TimestampDesc',
  outcome: 'not verified',
}

function scenario(changes: Partial<ScenarioResult>): ScenarioResult {
  return {
    feature: 'Payloads',
    rule: 'Property',
    scenario: 'Property by TimestampDesc',
    uri: 'features/payload/v2.1/payload.feature',
    line: 14,
    tags: ['@payload'],
    outcome: 'not verified',
    durationMs: 0,
    findings: [NO_SERVER],
    coreRequests: [],
    ...changes,
  }
}

const before = (changes: Partial<ScenarioResult>): ScenarioResult =>
  scenario({ uri: 'features/payload/v2.0/payload.feature', line: 9, outcome: 'passed', findings: [], ...changes })

const carried = (result: ScenarioResult, answered: readonly ScenarioResult[], version = '2.1', hasRecords = true) => {
  const [only] = carriedOver([result], { scenarios: answered, hasRecords }, version)
  assert.ok(only)
  return only
}

test('what a server answered stands in place of what its files cannot tell, under the scenario of the version', () => {
  assert.deepEqual(carried(scenario({}), [before({})]), scenario({ outcome: 'passed', findings: [] }))
})

for (const [words, result, answered] of [
  ['did not run', scenario({}), []],
  ['could not be verified either', scenario({}), [before({ outcome: 'not verified' })]],
  ['was not offered', scenario({}), [before({ outcome: 'not offered' })]],
  ['is another one', scenario({ scenario: 'Property by NextLink' }), [before({})]],
  ['judges the Data Dictionary', scenario({ tags: [], uri: 'features/data-dictionary/v2.1/x' }), [before({})]],
] as const)
  test(`a scenario that ${words} stays not verified`, () => assert.equal(carried(result, answered), result))

test('what the files tell stays as they tell it', () => {
  const result = scenario({ outcome: 'passed', findings: [] })
  assert.equal(carried(result, [before({ outcome: 'failed' })]), result)
})

test('answers of the Lookup Resource are carried over only where its records are judged again', () => {
  const ofLookup = { feature: 'Lookup Resource', rule: 'R', scenario: 'Count', tags: [] }
  const uri = 'features/lookup-resource/lookup-resource.feature'
  const [result, answered] = [scenario({ ...ofLookup, uri }), [before({ ...ofLookup, uri })]]
  assert.equal(carried(result, answered).outcome, 'passed')
  assert.equal(carried(result, answered, '2.1', false).outcome, 'not verified')
  const ofField = { ...ofLookup, feature: 'Field Resource', uri }
  assert.equal(carried(scenario(ofField), [before(ofField)], '2.1', false).outcome, 'passed')
})

test('a Resource that was local is sampled among the local ones', () => {
  const standard = scenario({ rule: 'Building', scenario: 'Building by TimestampDesc' })
  const local = {
    rule: 'Resources that the Data Dictionary does not have',
    scenario: 'Local Resources by TimestampDesc',
  }
  assert.equal(carried(standard, [before(local)]).outcome, 'passed')
  assert.equal(carried(standard, [before(local)]).scenario, 'Building by TimestampDesc')
  // Which of the local Resources has failed is not known.
  assert.equal(carried(standard, [before({ ...local, outcome: 'failed' })]), standard)
})

const values = (subject: string, changes: Partial<Finding>): Finding => ({
  rule: 'payload-lookup-values',
  level: 'SHOULD',
  subject,
  requirement: 'SHOULD be advertised',
  outcome: 'advisory',
  ...changes,
})

test('values that one version tolerates are a failure in the next', () => {
  const findings = [values('Property.MLSAreaMajor', {})]
  const in21 = carried(scenario({}), [before({ findings })])
  assert.equal(in21.outcome, 'failed')
  assert.deepEqual(in21.findings, [
    values('Property.MLSAreaMajor', { level: 'MUST', requirement: 'MUST be advertised', outcome: 'violated' }),
  ])
  assert.deepEqual(carried(scenario({}), [before({ findings })], '2.0').findings, findings)
  const back = carried(scenario({}), [before({ ...in21, failure: 'why' })], '2.0')
  assert.deepEqual([back.outcome, back.failure, back.findings], ['passed', undefined, findings])
})

test('what 1.7 recommends of payloads later versions demand', () => {
  const fault = (rule: string): Finding => ({ ...values('Property.X', {}), rule, requirement: 'SHOULD match' })
  const findings = [fault('payload-type'), fault('payload-dynamic'), fault('payload-expansions-sampled')]
  const { outcome, findings: found } = carried(scenario({}), [before({ findings })], '2.0')
  assert.equal(outcome, 'failed')
  assert.deepEqual(
    found.map((each) => [each.rule, each.level, each.outcome, each.requirement]),
    [
      ['payload-type', 'MUST', 'violated', 'MUST match'],
      ['payload-dynamic', 'SHOULD', 'advisory', 'SHOULD match'],
      ['payload-expansions-sampled', 'SHOULD', 'advisory', 'SHOULD match'],
    ],
  )
  assert.deepEqual(carried(scenario({}), [before({ findings })], '1.7').findings, findings)
})

test('a Resource that could not be sampled fails in every version', () => {
  const findings: readonly Finding[] = [{ ...NO_SERVER, outcome: 'violated' }]
  const result = carried(scenario({}), [before({ outcome: 'failed', findings, failure: 'why' })], '1.7')
  assert.deepEqual([result.outcome, result.failure, result.findings], ['failed', 'why', findings])
})

test('findings that another scenario tells have the level of the version as well', () => {
  const toldElsewhere = [{ ...values('Property.MLSAreaMajor', {}), scenario: 'x', location: 'y:1' }]
  const result = carried(scenario({}), [before({ toldElsewhere })])
  assert.deepEqual([result.outcome, result.toldElsewhere?.[0]?.outcome], ['failed', 'violated'])
})
