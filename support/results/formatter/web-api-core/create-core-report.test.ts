import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Finding, FindingOutcome } from '../../../dictionary/finding'
import type { ScenarioResult } from '../../scenario-result'
import { coreRun, parameter, request } from '../../testing/core-run'
import { createCoreReport } from './create-core-report'

const NOON = new Date('2026-03-04T12:00:00Z')
const SINCE_2_0 = ['@core-endorsement', '@2.0.0', '@2.1.0']
const SINCE_2_1 = ['@core-endorsement', '@2.1.0']
const BEYOND = ['@beyond-core', '@2.0.0', '@2.1.0']

const result = (scenario: string, rest: Partial<ScenarioResult> = {}): ScenarioResult => ({
  feature: 'Records',
  scenario,
  uri: 'records.feature',
  line: 7,
  durationMs: 3,
  tags: SINCE_2_0,
  outcome: 'passed',
  findings: [],
  coreRequests: [],
  ...rest,
})

const finding = (outcome: FindingOutcome, rest: Partial<Finding> = {}): Finding => ({
  rule: 'at-most-top',
  level: 'MUST',
  outcome,
  subject: 'top',
  requirement: 'MUST have at most 5 records',
  ...rest,
})

const reportOf = (...scenarios: ScenarioResult[]) => createCoreReport({ scenarios, coreRun, profile: undefined }, NOON)

test('the report has the run, its Parameters once, and each scenario with its requests', () => {
  const [bedrooms, top] = [parameter('IntegerField', 'BedroomsTotal'), parameter('TopCount', '5')]
  const report = reportOf(
    result('select', { coreRequests: [request('select', top, bedrooms)], durationMs: 30 }),
    result('skip', {
      coreRequests: [request('skip', top), { ...request('skip', top), odataVersion: '4.0' }],
      durationMs: 40,
    }),
  )
  const sent = (id: string) => ({
    url: `https://example.com/Property?id=${id}`,
    status: 200,
    records: 5,
    count: '17',
    fill: { BedroomsTotal: { filled: 4, of: 5 } },
    durationMs: 12,
  })
  const passed = { tags: SINCE_2_0, status: 'passed', beyondCore: false, failures: [] }
  assert.deepEqual(report, {
    description: 'RESO Web API Core Report',
    version: '2.0.0',
    generatedOn: '2026-03-04T12:00:00.000Z',
    outcome: 'conformant',
    resource: 'Property',
    enumerationModes: { single: 'string' },
    authentication: 'client credentials',
    serviceRoot: 'https://example.com/',
    organisation: { providerUoi: 'T00000001', providerUsi: 'S1' },
    odataVersion: ['4.0', '4.01'],
    parameters: [bedrooms, top],
    missingParameters: [
      { name: 'DateField', reason: 'no Edm.Date Field has data', advice: 'name one in the RESOScript' },
    ],
    endorsement: { passed: 2, failed: 0, 'not offered': 0, 'not verified': 0, advisories: 0 },
    scenarios: [
      { id: 'select', ...passed, requests: [sent('select')], durationMs: 30 },
      { id: 'skip', ...passed, requests: [sent('skip'), sent('skip')], durationMs: 40 },
    ],
  })
})

test('a failed scenario says which rules are violated, and only those', () => {
  const violated = finding('violated', {
    expected: '5',
    found: '7',
    evidence: 'curl https://example.com/Property',
    advice: 'apply $top',
    reference: 'https://example.com/page',
    cause: 'no $top',
  })
  const report = reportOf(result('top', { outcome: 'failed', findings: [finding('advisory'), violated], failure: 'x' }))
  assert.equal(report?.outcome, 'not conformant')
  assert.deepEqual(report?.scenarios[0]?.failures, [
    {
      rule: 'at-most-top',
      subject: 'top',
      requirement: 'MUST have at most 5 records',
      expected: '5',
      found: '7',
      evidence: 'curl https://example.com/Property',
      advice: 'apply $top',
    },
  ])
  assert.equal(report?.scenarios[0]?.reason, undefined)
  assert.deepEqual(report?.endorsement, { passed: 0, failed: 1, 'not offered': 0, 'not verified': 0, advisories: 1 })
})

describe('the reason', () => {
  const reason = (rest: Partial<ScenarioResult>) => reportOf(result('top', rest))?.scenarios[0]?.reason

  test('of what is not offered', () =>
    assert.equal(
      reason({ outcome: 'not offered', findings: [finding('not offered', { found: 'strings' })] }),
      'top MUST have at most 5 records; strings',
    ))
  test('of what could not be verified, with the way out', () =>
    assert.equal(
      reason({
        outcome: 'not verified',
        findings: [finding('advisory'), finding('not verified', { found: 'no answer', advice: 'ask again' })],
        failure: 'what Cucumber prints',
      }),
      'top MUST have at most 5 records; no answer; ask again',
    ))
  test('of a failure that no rule tells about, without where our code stood', () =>
    assert.equal(
      reason({ outcome: 'failed', failure: 'Error: no such table\n    at World.read (/home/x/world.ts:1:2)' }),
      'Error: no such table',
    ))
  test('is not given where a scenario passed', () =>
    assert.equal(reason({ findings: [finding('advisory', { found: 'x' })] }), undefined))
})

describe('the version', () => {
  const version = (...tags: string[][]) => reportOf(...tags.map((each) => result('x', { tags: each })))?.version

  test('is 2.0.0 where all scenarios are part of it', () => assert.equal(version(SINCE_2_0, BEYOND), '2.0.0'))
  test('is 2.1.0 as soon as one is new in it', () => assert.equal(version(SINCE_2_0, SINCE_2_1, BEYOND), '2.1.0'))
  test('is not that of other scenarios', () =>
    assert.equal(reportOf(result('x'), result('City', { tags: ['@dd-2.0'] }))?.version, '2.0.0'))
  test('is absent where scenarios have none in common', () =>
    assert.equal(version(SINCE_2_1, ['@core-endorsement', '@2.0.0']), undefined))
  test('compares numbers', () =>
    assert.equal(version(['@core-endorsement', '@2.10.0', '@2.9.0'], ['@beyond-core', '@2.10.0', '@2.9.0']), '2.9.0'))
})

describe('the outcome', () => {
  const beyond = (outcome: ScenarioResult['outcome']) => result('https', { tags: BEYOND, outcome })

  test('counts what is beyond Core, which only runs where it is asked for', () => {
    const report = reportOf(result('top'), beyond('failed'))
    assert.equal(report?.outcome, 'not conformant')
    assert.deepEqual(
      report?.scenarios.map(({ beyondCore }) => beyondCore),
      [false, true],
    )
  })
  test('the counts of the endorsement leave it out', () =>
    assert.deepEqual(reportOf(result('top'), beyond('failed'))?.endorsement, {
      passed: 1,
      failed: 0,
      'not offered': 0,
      'not verified': 0,
      advisories: 0,
    }))
  test('is open where a scenario could not be verified, also when Cucumber skips it', () => {
    assert.equal(reportOf(result('top'), result('skip', { outcome: 'not verified' }))?.outcome, 'could not be judged')
    assert.equal(reportOf(result('top'), beyond('not verified'))?.outcome, 'could not be judged')
  })
  test('a violation decides before what is open', () =>
    assert.equal(
      reportOf(result('top', { outcome: 'failed' }), result('skip', { outcome: 'not verified' }))?.outcome,
      'not conformant',
    ))
  test('what is not offered leaves it conformant', () =>
    assert.equal(reportOf(result('top'), result('has', { outcome: 'not offered' }))?.outcome, 'conformant'))
})

test('scenarios of other suites are not in the report, and alone make none', () => {
  const city = result('City', { tags: ['@dd-2.0'], outcome: 'failed' })
  assert.equal(reportOf(city), undefined)
  const report = reportOf(city, result('top'))
  assert.equal(report?.outcome, 'conformant')
  assert.deepEqual(
    report?.scenarios.map(({ id }) => id),
    ['top'],
  )
})

test('a run without a request says nothing about the server', () => {
  const report = createCoreReport(
    { scenarios: [result('top', { outcome: 'not verified' })], coreRun: undefined, profile: undefined },
    NOON,
  )
  assert.deepEqual(Object.keys(report ?? {}), [
    'description',
    'version',
    'generatedOn',
    'outcome',
    'odataVersion',
    'parameters',
    'missingParameters',
    'endorsement',
    'scenarios',
  ])
})
