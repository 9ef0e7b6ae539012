import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RunFacts } from '../run-facts'
import { summarise } from '../run-summary'
import type { ScenarioResult } from '../scenario-result'
import { scenarioOf, violating } from '../testing/scenario-results'
import { createOverview } from './create-overview'

const overviewOf = (results: readonly ScenarioResult[], facts?: RunFacts) =>
  createOverview(
    { run: facts, profile: undefined, scenarios: results },
    summarise(results),
    undefined,
    undefined,
    'public',
    () => undefined,
  )

const inFeature = (feature: string, ...scenarios: ScenarioResult[]) =>
  scenarios.map((scenario) => ({ ...scenario, feature }))

const results = [
  ...inFeature('Member', scenarioOf('MemberKey', 'passed'), scenarioOf('MemberAOR', 'not offered')),
  ...inFeature('Queue', scenarioOf('QueueKey', 'not offered')),
  ...inFeature('Office', scenarioOf('OfficeKey', 'not verified')),
  ...inFeature('Property', violating('City', 'field-data-type')),
]

test('an overview has the verdict, what it rests on, the first step and the counts of the summary', () => {
  const summary = summarise(results)
  const overview = overviewOf(results)
  assert.equal(overview.endorsement, 'Data Dictionary 2.0')
  assert.equal(overview.verdict, 'not conformant')
  assert.equal(overview.because, '1 of 5 scenarios failed, for 1 cause; 1 could not be verified.')
  assert.match(overview.firstStep ?? '', /^Begin with "Fields of another data type /)
  assert.deepEqual(overview.facts, [])
  assert.deepEqual(overview.total, summary.total)
  assert.deepEqual(
    overview.sections.map(({ kind }) => kind),
    ['failures'],
  )
})

test('features that nothing is offered of are named apart from the others', () => {
  const { features, notOffered } = overviewOf(results)
  const none = { passed: 0, failed: 0, 'not offered': 0, 'not verified': 0, advisories: 0 }
  assert.deepEqual(features, [
    { name: 'Member', ...none, passed: 1, 'not offered': 1 },
    { name: 'Office', ...none, 'not verified': 1 },
    { name: 'Property', ...none, failed: 1 },
  ])
  assert.deepEqual(notOffered, ['Queue'])
})

const facts: RunFacts = {
  generatedOn: '2026-11-22T09:46:20.123Z',
  tool: { name: 'dd-acceptance', version: '0.1.0' },
  dictionary: { version: '2.0', workbook: { fileName: 'RESODataDictionary-2.0.xlsx', sha256: 'ab'.repeat(32) } },
  underTest: 'https://example.com/odata',
  performanceOptOut: false,
}

test('after a run with nothing to fix comes the next one', () => {
  const four = ['A', 'B', 'C', 'D'].flatMap((feature) => inFeature(feature, scenarioOf('x', 'passed')))
  const ofCore = four.map((result) => ({ ...result, tags: ['@core-endorsement'] }))
  const next = (...given: Parameters<typeof overviewOf>) =>
    (overviewOf(...given).firstStep ?? '').replace('Nothing has to be fixed; ', '')
  assert.match(
    next(four, { ...facts, underTest: 'the sample server on http://127.0.0.1:1' }),
    /^judge a server of your/,
  )
  assert.match(next(four, facts), /^apply for certification when a whole run says the same/)
  assert.match(next(ofCore, facts), /^judge the Data Dictionary next/)
  assert.equal(next(four.slice(1), facts), 'run all features next.')
})
