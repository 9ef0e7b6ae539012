import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CoreParameter } from '../../../rules/core-parameter'
import type { ScenarioResult } from '../../scenario-result'
import { parameter, request } from '../../testing/core-run'
import { usedParameters } from './used-parameters'

const result = (...parameters: CoreParameter[]): ScenarioResult => ({
  feature: 'Records',
  scenario: 'top',
  uri: 'records.feature',
  line: 7,
  durationMs: 3,
  tags: [],
  outcome: 'passed',
  findings: [],
  coreRequests: parameters.map((each) => request('top', each)),
})

const names = (...results: ScenarioResult[]) => usedParameters(results).map(({ name, text }) => `${name} ${text}`)

test('Parameters of all requests are listed once: names, values, whole requests', () => {
  const [field, value, bad] = [
    parameter('IntegerField', 'BedroomsTotal'),
    parameter('TopCount', '5'),
    parameter('400BadRequest', 'Property?$filter=x'),
  ]
  assert.deepEqual(names(result(bad, value), result(value, field)), [
    'IntegerField BedroomsTotal',
    'TopCount 5',
    '400BadRequest Property?$filter=x',
  ])
})

test('what two processes chose differently is there twice', () => {
  const [noon, later] = [parameter('DateValue', '2025-03-04'), parameter('DateValue', '2025-03-05')]
  assert.deepEqual(names(result(noon), result(later), result(noon)), ['DateValue 2025-03-04', 'DateValue 2025-03-05'])
})

test('a run without Web API Core has none', () => assert.deepEqual(usedParameters([result()]), []))
