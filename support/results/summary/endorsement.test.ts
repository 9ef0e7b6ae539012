import assert from 'node:assert/strict'
import { test } from 'node:test'
import { summarise } from '../run-summary'
import type { ScenarioResult } from '../scenario-result'
import { scenarioOf } from '../testing/scenario-results'
import { endorsementOf, isOfSingleFeatures } from './endorsement'

const inFeatures = (features: readonly string[], tags: readonly string[]) =>
  features.map((feature) => ({ ...scenarioOf('x', 'passed'), feature, tags }))

const called = (results: readonly ScenarioResult[], dictionary?: string, core?: string) =>
  endorsementOf(results, summarise(results), { dictionary, core })

const FOUR = ['Metadata validation', 'Member', 'Office', 'Property']

test('a whole run goes by what it endorses, and the version of it', () => {
  assert.equal(called(inFeatures(FOUR, ['@dd-2.0'])), 'Data Dictionary 2.0')
  assert.equal(called(inFeatures(FOUR, ['@dd-1.7', '@dd-2.0']), '2.1'), 'Data Dictionary 2.1')
  assert.equal(called(inFeatures(FOUR, ['@core-endorsement', '@2.0.0']), '2.1', '2.0.0'), 'Web API Core 2.0.0')
  assert.equal(called(inFeatures(FOUR, ['@beyond-core'])), 'Web API Core')
  assert.equal(
    called([...inFeatures(FOUR, ['@dd-2.0']), ...inFeatures(['Filters'], ['@core-endorsement'])], '2.0', '2.1.0'),
    'Web API Core 2.1.0 and Data Dictionary 2.0',
  )
})

test('single features are named', () => {
  const results = inFeatures(['Member', 'Office'], ['@dd-2.0'])
  assert.equal(called(results), 'Data Dictionary 2.0: Member, Office')
  assert.equal(called(inFeatures(['Filters'], ['@core-endorsement']), '2.1', '2.0.0'), 'Web API Core 2.0.0: Filters')
  assert.deepEqual(
    [results, inFeatures(FOUR, [])].map((each) => isOfSingleFeatures(summarise(each))),
    [true, false],
  )
})

test('a run without scenarios goes by the dictionary that it would have been judged by', () => {
  assert.equal(called([], '2.0'), 'Data Dictionary 2.0')
})
