import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scenarioOf } from '../results/testing/scenario-results'
import { missingScenarios } from './missing-scenarios'
import { scenariosOfProfile } from './profile-scenarios'

const PROFILE = 'web-api-core-2.0.0'
const all = (scenariosOfProfile(PROFILE) ?? []).map(({ path, line, tags }) => ({
  ...scenarioOf(path, 'passed'),
  uri: path,
  line,
  tags,
}))
const [first = scenarioOf('none', 'passed'), ...others] = all

test('all scenarios of a profile are all of them, wherever the package lies and in any order', () => {
  assert.deepEqual(missingScenarios(PROFILE, all, '1'), [])
  assert.deepEqual(missingScenarios(PROFILE, all.toReversed(), '1'), [])
  const elsewhere = all.map((each) => ({ ...each, uri: `C:\\x\\${each.uri.replaceAll('/', '\\')}` }))
  assert.deepEqual(missingScenarios(PROFILE, elsewhere, '1'), [])
})

for (const [name, scenarios, words] of [
  ['one less', others, '(1 are missing)'],
  ['one twice', [first, ...all], '(1 are there twice)'],
  ['one twice in the place of another', [...others.slice(0, 1), ...others], '(1 are missing, 1 are there twice)'],
  ['other tags', [{ ...first, tags: [] }, ...others], '(1 are missing, 1 are not of it)'],
  ['another line', [{ ...first, line: 1 }, ...others], '(1 are missing, 1 are not of it)'],
  ['none', [], `(${all.length} are missing)`],
] as const) {
  test(`${name} is told`, () => {
    const [reason = '', ...more] = missingScenarios(PROFILE, scenarios, '1.2.3')
    assert.deepEqual(more, [])
    assert.ok(reason.startsWith(`its scenarios are not those of ${PROFILE} here ${words}: `), reason)
    assert.ok(reason.endsWith('these are of 1.2.3'), reason)
  })
}

test('a profile that is not known has no scenarios', () => {
  assert.deepEqual(missingScenarios('dd-9.9', all, '1'), ['there is no profile dd-9.9 here'])
})
