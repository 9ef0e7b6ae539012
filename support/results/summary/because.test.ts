import assert from 'node:assert/strict'
import { test } from 'node:test'
import { metadataRules } from '../../rules/metadata-rules'
import { summarise } from '../run-summary'
import type { ScenarioResult } from '../scenario-result'
import { findingOf, scenarioOf, violating } from '../testing/scenario-results'
import { because } from './because'
import { causeSections } from './causes'

function said(...results: ScenarioResult[]): string {
  const summary = summarise(results)
  return because(results, summary, causeSections(results, summary))
}

const passed = scenarioOf('City', 'passed')
const absent = scenarioOf('Roof', 'not offered')
const unknown = scenarioOf('Sewer', 'not verified', [findingOf('lookups-known', 'not verified')])

test('a conformant run rests on what passed', () => {
  assert.equal(said(passed, passed, absent), 'Every scenario that applies passed, 2 in all.')
  assert.equal(said(passed, unknown), 'Every scenario that could be judged passed, 1 in all; 1 could not be verified.')
  const advised = (count: number) =>
    scenarioOf('Zip', 'passed', Array(count).fill(findingOf('field-length', 'advisory')))
  assert.equal(said(advised(1)), 'Every scenario that applies passed, 1 in all, with 1 advisory.')
  assert.equal(said(advised(2)), 'Every scenario that applies passed, 1 in all, with 2 advisories.')
})

test('a run that is not conformant rests on what failed', () => {
  const failed = [violating('a', 'field-synonyms'), violating('b', 'field-synonyms')]
  assert.equal(said(passed, ...failed), '2 of 3 scenarios failed, for 1 cause.')
  assert.equal(
    said(violating('c', 'field-data-type'), ...failed, unknown),
    '3 of 4 scenarios failed, for 2 causes; 1 could not be verified.',
  )
})

test('invalid metadata are named before failures', () => {
  const blocked = scenarioOf('Zip', 'not verified', [metadataRules.validMetadata.judge()])
  assert.equal(
    said(violating('metadata', 'schema-valid'), blocked, blocked),
    'The metadata are invalid, so that 2 of 3 scenarios could not be judged.',
  )
})

test('what could not be judged rests on what is not known, or not there', () => {
  assert.equal(said(), 'No scenario was selected.')
  assert.equal(
    said(passed, { ...unknown, failure: 'no answer' }),
    '1 of 2 scenarios could not be verified, and the verdict needs them.',
  )
  assert.equal(
    said({ ...passed, tags: [] }, absent),
    'The server offers nothing of what was asked for: 1 of 2 scenarios found nothing to judge.',
  )
})
