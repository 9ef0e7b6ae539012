import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RunResults } from './results-file'
import { runReason } from './run-reason'
import { sampleFacts } from './testing/sample-facts'
import { findingOf, sampleResults, scenarioOf, violating } from './testing/scenario-results'

const reason = (changed: Partial<RunResults>) => runReason({ ...sampleResults, ...changed })

test('a conformant run says how much passed, and what is against counting it', () => {
  assert.equal(reason({}), 'Every scenario that applies passed, 1 in all.')
  assert.equal(
    reason({ run: { ...sampleFacts, notForCertification: [{ reason: 'a' }, { reason: 'b' }] } }),
    'Every scenario that applies passed, 1 in all. As a certification it would not count: a; b.',
  )
  assert.equal(
    reason({ run: { ...sampleFacts, notForCertification: [] } }),
    'Every scenario that applies passed, 1 in all.',
  )
})

test('a run that failed names the cause of most failures, with an example in one line', () => {
  const scenarios = [violating('City', 'field-data-type'), violating('County', 'field-data-type')]
  assert.match(
    reason({ scenarios, profile: { name: 'dd-2.0', scenarios: 2 } }),
    /^2 of 2 scenarios failed, for 1 cause\. First: .+ \(2 findings\), Property\.City: Edm\.String\.$/,
  )
  const broken = scenarioOf('City', 'failed', [], 'it broke\n    at step')
  assert.match(reason({ scenarios: [broken] }), /First: it broke \(1 finding\), City: it broke\.$/)
})

test('a run that could not be judged names what was in its way', () => {
  const open = scenarioOf('City', 'not verified', [findingOf('field-data-type', 'not verified', 'HTTP 503')], 'open')
  assert.match(
    reason({ scenarios: [open] }),
    /could not be verified, and the verdict needs them\. First: .*HTTP 503\.$/,
  )
  assert.match(reason({ scenarios: [scenarioOf('City', 'not offered')] }), /^The server offers nothing/)
})
