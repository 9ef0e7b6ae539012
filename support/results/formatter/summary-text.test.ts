import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Finding } from '../../dictionary/finding'
import { summarise } from '../run-summary'
import { type ScenarioResult, scenarioOutcomes } from '../scenario-result'
import { parameter, request } from '../testing/core-run'
import { summaryText } from './summary-text'

const finding = (outcome: Finding['outcome'], subject: string, found: string): Finding => ({
  rule: 'field-length',
  level: 'SHOULD',
  outcome,
  subject,
  requirement: 'length SHOULD be 25',
  found,
})

const scenario = (feature: string, name: string, outcome: ScenarioResult['outcome'], ...findings: Finding[]) => ({
  feature,
  scenario: name,
  uri: `${feature.toLowerCase()}.feature`,
  line: 7,
  durationMs: 3,
  tags: feature === 'Metadata validation' ? [] : ['@dd-2.0'],
  outcome,
  findings,
  coreRequests: [],
})

const run: ScenarioResult[] = [
  scenario('Property', 'City', 'passed', finding('advisory', 'Property.City', 'MaxLength="50"')),
  {
    ...scenario('Property', 'ListPrice', 'failed'),
    failure: 'Property.ListPrice MUST be Decimal\n  found  Edm.String',
  },
  scenario('Property', 'Pool', 'not offered', finding('not offered', 'Property.Pool', 'not in the metadata')),
  scenario('Member', 'MemberAOR', 'not verified', finding('not verified', 'Member.MemberAOR', 'no Lookup records')),
  scenario('Member', 'MemberCity', 'not verified', finding('not verified', 'Member.MemberCity', 'no Lookup records')),
]

test('the summary shows counts by feature, each failure once, advisories, and reasons once', () => {
  assert.equal(
    summaryText(summarise(run)),
    `            passed  failed  advisories  not offered  not verified
Property         1       1           1            1             ·
Member           ·       ·           ·            ·             2
Total            1       1           1            1             2

Failures: 1
  Property: ListPrice   property.feature:7
    Property.ListPrice MUST be Decimal
      found  Edm.String

Advisories: 1
  Property.City length SHOULD be 25; found MaxLength="50"   [field-length]

Skipped, not verified: 2
  no Lookup records
      Member.MemberAOR, Member.MemberCity

What a rule asks, and how to fix it: npx dd-acceptance explain field-length

NOT CONFORMANT
Scenarios: 5 (passed: 1, failed: 1, advisories: 1, not offered: 1, not verified: 2)
`,
  )
})

test('what a server did not let verify is shown in full, apart from failures', () => {
  const unanswered = {
    ...scenario('Lookup Resource', 'On the server', 'not verified', finding('not verified', 'Lookup', 'no answer')),
    failure: 'Lookup MUST be on the server\n  evidence  curl https://example.com/Lookup',
  }
  const summary = summarise([scenario('Property', 'x', 'passed'), unanswered])
  assert.equal(summary.verdict, 'could not be judged')
  assert.deepEqual(summary.notVerified, [])
  assert.ok(
    summaryText(summary).includes(
      'Could not be verified: 1\n  Lookup Resource: On the server   lookup resource.feature:7\n    Lookup MUST',
    ),
  )
})

test('scenarios that cannot be verified for the same reason are one entry, apart from those with a request of their own', () => {
  const lacking = (feature: string, name: string, found: string) => ({
    ...scenario(feature, name, 'not verified', { ...finding('not verified', name, found), advice: `set ${found}` }),
    failure: `${name} MUST be answered`,
  })
  const unanswered = {
    ...scenario('Filters', 'gt', 'not verified', { ...finding('not verified', 'gt', 'no Field'), evidence: 'curl' }),
    failure: 'gt MUST be answered\n  evidence  curl',
  }
  const results = [
    lacking('Filters', 'eq', 'no Field'),
    unanswered,
    lacking('Filters', 'ne', 'no Field'),
    lacking('Order', 'asc', 'no Field'),
    lacking('Order', 'desc', 'no timestamp'),
  ]
  assert.ok(
    summaryText(summarise(results)).includes(`Could not be verified: 5
  no Field
      set no Field
      Filters: eq, ne
      Order: asc
  Filters: gt   filters.feature:7
    gt MUST be answered
      evidence  curl
  Order: desc   order.feature:7
    desc MUST be answered

`),
  )
})

test('of hundreds of advisories some of each rule are listed', () => {
  const advised = (rule: string, index: number) => ({ ...finding('advisory', `${rule}${index}`, 'x'), rule })
  const many = Array.from({ length: 200 }, (_, index) => advised('a', index))
  const findings = [...many, advised('b', 0), advised('c', 0), ...many.map((_, index) => advised('d', index))]
  const text = summaryText(summarise([scenario('Property', 'x', 'passed', ...findings)]))
  const listed = [...text.matchAll(/^ {2}([a-d]\d+) /gm)].map(([, subject]) => subject)
  assert.deepEqual(listed, ['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'b0', 'c0', 'd0', 'd1'])
  assert.ok(text.includes('and 392 more in results.json'))
})

test('of hundreds of failures by one rule the first few are shown in full, and the others counted', () => {
  const failing = (feature: string, index: number, rule: string) => ({
    ...scenario(feature, `F${index}`, 'failed', { ...finding('violated', `F${index}`, `T${index}`), rule }),
    failure: `F${index} MUST be Decimal   [${rule}]\n  found     Edm.Int64`,
  })
  const many = Array.from({ length: 800 }, (_, index) => failing('Property', index, 'field-data-type'))
  const text = summaryText(
    summarise([...many, failing('Media', 900, 'field-data-type'), failing('Media', 2, 'field-synonyms')]),
  )
  assert.equal(text.match(/MUST be Decimal {3}\[field-data-type\]/g)?.length, 10)
  assert.ok(text.includes('Failures: 802\n'))
  assert.ok(
    text.includes(`  Media: F2   media.feature:7
    F2 MUST be Decimal   [field-synonyms]
      found     Edm.Int64
  and 791 more scenarios in results.json: Fields of another data type than the Data Dictionary's [field-data-type]
      Property: F10, F11, F12, F13, F14, F15, F16, F17, F18, F19 and 780 more
      Media: F900
`),
  )
})

test('a run without scenarios says what selects them', () => {
  const text = summaryText(summarise([]))
  assert.ok(text.includes('COULD NOT BE JUDGED'))
  assert.ok(text.includes('No scenario was selected'))
})

test('a run that found nothing to judge says why', () => {
  const text = summaryText(
    summarise([
      scenario('Metadata validation', 'valid', 'passed'),
      scenario('Field', 'FieldKey', 'not offered', finding('not offered', 'Field.FieldKey', 'not in the metadata')),
    ]),
  )
  assert.ok(
    text.includes('Nothing to judge, not offered: 1\n  not in the metadata\n      Field.FieldKey\n\nCOULD NOT BE'),
  )
  assert.match(text, /\n\nCheck that the metadata are those of the server under test: /)
  assert.doesNotMatch(summaryText(summarise(run)), /Nothing to judge|Check that/)
})

test('a run in which every step was skipped without a reason says so', () => {
  const skipped = scenario('Field', 'FieldKey', 'not verified')
  assert.match(summaryText(summarise([skipped])), /COULD NOT BE JUDGED\n.*\n\nNo scenario was judged: all steps/)
  assert.doesNotMatch(summaryText(summarise([...run, skipped])), /No scenario was judged/)
})

test('features of which nothing is offered are one line together', () => {
  const results = [
    scenario('Property', 'x', 'passed'),
    scenario('Queue', 'x', 'not offered'),
    scenario('Queue', 'y', 'not offered'),
    scenario('Rules', 'x', 'not offered'),
  ]
  assert.equal(
    summaryText(summarise(results)),
    `            passed  failed  advisories  not offered  not verified
Property         1       ·           ·            ·             ·
Total            1       ·           ·            3             ·
Not offered: Queue, Rules

CONFORMANT: no MUST is violated
Scenarios: 4 (passed: 1, failed: 0, advisories: 0, not offered: 3, not verified: 0)
`,
  )
})

test('a run of Web API Core shows what its requests were made of, one line each', () => {
  const broken = parameter('TopCount', "'5\n6'")
  const asked = request('select', broken, parameter('IntegerField', 'BedroomsTotal'))
  const text = summaryText(summarise([{ ...scenario('Records', 'select', 'passed'), coreRequests: [asked] }]))
  assert.ok(
    text.includes(`

Parameters: chosen from the records where the RESOScript gave none
  IntegerField  BedroomsTotal  (records) chosen for IntegerField
  TopCount      '5\\u000a6'  (records) chosen for TopCount

CONFORMANT`),
  )
  assert.ok(!summaryText(summarise(run)).includes('Parameters'))
})

describe('the verdict', () => {
  const verdict = (...outcomes: ScenarioResult['outcome'][]) =>
    summarise(outcomes.map((outcome) => scenario('Property', 'x', outcome))).verdict

  test('a failure decides', () => assert.equal(verdict('passed', 'failed', 'not offered'), 'not conformant'))
  test('something passed and nothing failed', () => assert.equal(verdict('passed', 'not verified'), 'conformant'))
  test('nothing was judged', () => assert.equal(verdict('not offered', 'not verified'), 'could not be judged'))
  test('valid metadata alone do not decide about the dictionary', () => {
    const metadata = scenario('Metadata validation', 'x', 'passed')
    assert.equal(summarise([metadata, scenario('Property', 'x', 'not offered')]).verdict, 'could not be judged')
    assert.equal(summarise([metadata]).verdict, 'conformant')
  })
  test('a Web API Core scenario that nobody could judge leaves it open', () => {
    const skipped = { ...scenario('Records', 'x', 'not verified'), tags: ['@core-endorsement'] }
    const results = [scenario('Property', 'x', 'passed'), skipped]
    assert.equal(summarise(results).verdict, 'could not be judged')
    assert.equal(summarise([...results, scenario('Property', 'x', 'failed')]).verdict, 'not conformant')
  })
  test('a scenario was not finished', () => {
    for (const outcome of ['passed', 'failed'] as const)
      assert.equal(summarise([scenario('Property', 'x', outcome)], undefined, 1).verdict, 'could not be judged')
    assert.match(
      summaryText(summarise([scenario('Property', 'x', 'passed')], undefined, 1)),
      /\n1 of 2 scenarios did not come to/,
    )
  })
  test('nothing was run', () => assert.equal(verdict(), 'could not be judged'))
})

test('every scenario is counted once, in its feature and in the total', () => {
  const anyScenario = fc
    .tuple(fc.constantFrom('Property', 'Member', 'Office'), fc.constantFrom(...scenarioOutcomes))
    .map(([feature, outcome]) => scenario(feature, 'x', outcome))
  fc.assert(
    fc.property(fc.array(anyScenario), (results) => {
      const { total, features } = summarise(results)
      const sumOf = (counts: typeof total) => scenarioOutcomes.reduce((sum, outcome) => sum + counts[outcome], 0)
      const byFeature = [...features.values()].reduce((sum, counts) => sum + sumOf(counts), 0)
      assert.equal(sumOf(total), results.length)
      assert.equal(byFeature, results.length)
    }),
  )
})
