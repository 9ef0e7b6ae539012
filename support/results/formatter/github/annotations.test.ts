import assert from 'node:assert/strict'
import { test } from 'node:test'
import { summarise } from '../../run-summary'
import type { ScenarioResult } from '../../scenario-result'
import { failingFor } from '../../testing/field-failures'
import { findingOf, scenarioOf, violating } from '../../testing/scenario-results'
import { annotationsOf } from './annotations'

const DATA_TYPE = "Fields of another data type than the Data Dictionary's [field-data-type]"
const LENGTH = "Fields of another length than the Data Dictionary's [field-length]"
const explained = (rule: string) => `What it asks, and how to fix it: npx dd-acceptance explain ${rule}`

const annotations = (...results: ScenarioResult[]) => annotationsOf(results, summarise(results))

const times = (number: number, make: (index: number) => ScenarioResult): ScenarioResult[] =>
  Array.from({ length: number }, (_, index) => make(index))

test('failures and what had to be verified are errors, advisories warnings, and the rest is not shown', () => {
  const shown = annotations(
    scenarioOf('Street', 'passed', [{ ...findingOf('field-length', 'advisory', '8'), advice: 'declare 25' }]),
    scenarioOf('Lookup', 'not verified', [findingOf('lookups-known', 'not verified')], 'no answer'),
    scenarioOf('Skipped', 'not verified', [findingOf('lookups-known', 'not verified')]),
    scenarioOf('Pool', 'not offered', [findingOf('field-data-type', 'not offered')]),
    violating('City', 'field-data-type'),
  )
  const place = { uri: 'features/property.feature', line: 7 }
  assert.deepEqual(shown, [
    {
      kind: 'error',
      ...place,
      title: `${DATA_TYPE} (Property: City)`,
      message: `City does not uphold field-data-type\n${explained('field-data-type')}`,
    },
    {
      kind: 'error',
      ...place,
      title: 'Edm.String [lookups-known] (Property: Lookup)',
      message: `no answer\n${explained('lookups-known')}`,
    },
    {
      kind: 'warning',
      ...place,
      title: `${LENGTH} (Property: Street)`,
      message: `Property.City MUST be String; found 8\ndeclare 25\n${explained('field-length')}`,
    },
  ])
})

test('ten are shown one by one', () => {
  assert.equal(annotations(...times(10, (index) => violating(`Field${index}`, 'field-data-type'))).length, 10)
})

test('of more than ten one stands for all that have the same cause, the most frequent first', () => {
  const titles = annotations(
    violating('City', 'field-synonyms'),
    ...times(9, (index) => violating(`Field${index}`, 'field-data-type')),
    ...times(2, (index) => scenarioOf(`Undefined${index}`, 'failed', [], `undefined step: it asks\n${index}`)),
  ).map(({ title }) => title)
  assert.deepEqual(titles, [
    `${DATA_TYPE} (Property: Field0, and 8 more scenarios)`,
    'undefined step: it asks (Property: Undefined0, and 1 more scenario)',
    'Fields that go by a synonym of their standard name [field-synonyms] (Property: City)',
  ])
})

test('violated rules come before what could not be verified, however often that is', () => {
  const unverified = (index: number) =>
    scenarioOf(`Lookup${index}`, 'not verified', [findingOf('lookups-known', 'not verified')], 'no answer')
  const [first, second] = annotations(...times(12, unverified), violating('City', 'field-data-type'))
  assert.equal(first?.title, `${DATA_TYPE} (Property: City)`)
  assert.equal(second?.title, 'Edm.String [lookups-known] (Property: Lookup0, and 11 more scenarios)')
})

test('where causes are too many the last annotation says which are left, and all scenarios are told of', () => {
  const shown = annotations(...times(25, (index) => violating(`Field${index}`, `rule-${index % 12}`)))
  assert.equal(shown.length, 10)
  assert.equal(shown[0]?.title, 'rule 0 [rule-0] (Property: Field0, and 2 more scenarios)')
  assert.equal(shown[9]?.title, '6 more scenarios')
  assert.match(
    shown[9]?.message ?? '',
    /results\.json have the others: rule 9 \[rule-9\] \(2\), rule 10 \[rule-10\] \(2\), rule 11 \[rule-11\] \(2\)$/,
  )
})

test('advisories have ten of their own', () => {
  const advisory = (index: number) => scenarioOf(`Field${index}`, 'passed', [findingOf('field-length', 'advisory')])
  const shown = annotations(
    ...times(11, advisory),
    ...times(10, (index) => violating(`Field${index}`, 'field-data-type')),
  )
  assert.equal(shown.filter(({ kind }) => kind === 'error').length, 10)
  assert.deepEqual(
    shown.filter(({ kind }) => kind === 'warning').map(({ title }) => title),
    [`${LENGTH} (Property: Field0, and 10 more findings)`],
  )
})

test('a message that the runner would cut says itself where the rest is', () => {
  const [shown] = annotations(scenarioOf('City', 'failed', [], 'x'.repeat(10_000)))
  assert.ok((shown?.message.length ?? 0) < 4096)
  assert.equal(shown?.title, `${'x'.repeat(200)}... (Property: City)`)
  assert.match(shown?.message ?? '', /^x{3800}\n.*results\.json$/)
})

test('each Field whose values are wrong is one annotation, at the scenario that tells it', () => {
  const results = failingFor(['Member.Name', 'Member.Phone'], ['Member.Name'], ['Office.Name'])
  const type = 'Values in records of another JSON type than declared'
  assert.deepEqual(
    annotations(...results).map(({ title, line, message }) => [title, line, message.split('\n', 1)[0]]),
    [
      [
        `${type}: Member.Name [payload-type] (Property: s1, and 1 more scenario)`,
        1,
        'Member.Name MUST be String   [payload-type]',
      ],
      [`${type}: Member.Phone [payload-type] (Property: s1)`, 1, 'Member.Phone MUST be String   [payload-type]'],
      [`${type}: Office.Name [payload-type] (Property: s3)`, 3, 'Office.Name MUST be String   [payload-type]'],
    ],
  )
})

test('a scenario that fails for something else, too, has an annotation for that', () => {
  const [first] = failingFor(['Member.Name'])
  assert.ok(first)
  const own = findingOf('payload-sampled', 'violated')
  const both = { ...first, findings: [own, ...first.findings], failure: 'all of it' }
  assert.deepEqual(
    annotations(both).map(({ message }) => message.split('\n', 1)[0]),
    ['Member.Name MUST be String   [payload-type]', 'all of it'],
  )
})
