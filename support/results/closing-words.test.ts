import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closingWords } from './closing-words'
import { isPartial } from './run-profile'
import { summarise } from './run-summary'
import { scenarioOf } from './testing/scenario-results'

const profile = { name: 'dd-2.0', scenarios: 1951 }
const scenarios = (outcome: Parameters<typeof scenarioOf>[1], count: number) =>
  Array.from({ length: count }, () => scenarioOf('City', outcome))

test('a run is a part where it had fewer scenarios than its profile', () => {
  assert.deepEqual([isPartial(1950, profile), isPartial(1951, profile), isPartial(12, undefined)], [true, false, false])
})

for (const [results, words] of [
  [scenarios('passed', 12), 'passed: 12 of 1,951 scenarios of dd-2.0'],
  [
    [...scenarios('passed', 1200), ...scenarios('failed', 2), ...scenarios('not offered', 3)],
    'failed: 2, passed: 1,200, not offered: 3 of 1,951 scenarios of dd-2.0',
  ],
  [scenarios('not offered', 2), 'COULD NOT BE JUDGED (not offered: 2 of 1,951 scenarios of dd-2.0)'],
  [[], 'COULD NOT BE JUDGED'],
] as const) {
  test(`a part ends with ${words}`, () => assert.equal(closingWords(summarise(results, profile)), words))
}

test('a whole run ends with its verdict, also with results of earlier versions, which do not name the profile', () => {
  const results = scenarios('passed', 12)
  for (const whole of [undefined, { ...profile, scenarios: 12, selection: ['--name .'] }])
    assert.equal(closingWords(summarise(results, whole)), 'CONFORMANT: no MUST is violated')
})

test('scenarios that did not come to their end are still scenarios of the run', () => {
  const whole = summarise(scenarios('passed', 1950), profile, 1)
  assert.deepEqual([whole.partOf, whole.verdict], [undefined, 'could not be judged'])
})
