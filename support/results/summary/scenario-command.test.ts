import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RunFacts } from '../run-facts'
import { sampleFacts } from '../testing/sample-facts'
import { scenarioCommand } from './scenario-command'

const profile = { name: 'dd-2.0', scenarios: 5 }
const scenario = { uri: 'features/a.feature', line: 7 }
const commandOf = (options: RunFacts['options'], uri = scenario.uri) =>
  scenarioCommand({ ...scenario, uri }, { ...sampleFacts, ...(options && { options }) }, profile)

test('a scenario is run again by the profile and the server of its run', () => {
  assert.equal(
    commandOf(['--url', 'https://example.com/odata', '--token-env', 'TOKEN']),
    'npx dd-acceptance run dd-2.0 --url https://example.com/odata --token-env TOKEN features/a.feature:7',
  )
  assert.equal(commandOf([]), 'npx dd-acceptance run dd-2.0 features/a.feature:7')
})

test('words are quoted where shells would change them', () => {
  const last = (path: string) => commandOf(['--metadata', path])?.split('--metadata ')[1]
  assert.equal(last('my metadata.xml'), '"my metadata.xml" features/a.feature:7')
  assert.equal(last('Übersicht.xml'), '"Übersicht.xml" features/a.feature:7')
  assert.equal(last("$it's.xml"), "'$it'\\''s.xml' features/a.feature:7")
})

test('there is no command where nothing says what was judged, or a feature is not of the package', () => {
  assert.equal(commandOf(undefined), undefined)
  assert.equal(commandOf([], '../own.feature'), undefined)
  assert.equal(scenarioCommand(scenario, undefined, profile), undefined)
  assert.equal(scenarioCommand(scenario, { ...sampleFacts, options: [] }, undefined), undefined)
})
