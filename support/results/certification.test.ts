import assert from 'node:assert/strict'
import { test } from 'node:test'
import { certificationOf, certificationText } from './certification'
import { summarise } from './run-summary'
import { scenarioOf, violating } from './testing/scenario-results'

const whole = { name: 'dd-2.0', scenarios: 1 }
const passed = summarise([scenarioOf('City', 'passed')], whole)
const of = (
  reasons: NonNullable<Parameters<typeof certificationOf>[0]>['notForCertification'],
  profile = whole,
  summary = passed,
) => certificationOf({ notForCertification: reasons ?? [] }, profile, summary)

test('a whole run that is conformant counts where nothing is against it', () => {
  assert.deepEqual(of([]), { valid: true, reasons: [] })
})

test('a reason counts for the endorsement that it matters for', () => {
  const reasons = [
    { reason: 'each' },
    { reason: 'core', endorsement: 'Web API Core' },
    { reason: 'dictionary', endorsement: 'Data Dictionary' },
  ] as const
  assert.deepEqual(of(reasons), { valid: false, reasons: ['each', 'dictionary'] })
  assert.deepEqual(of(reasons, { name: 'web-api-core-2.1.0', scenarios: 1 }), {
    valid: false,
    reasons: ['each', 'core'],
  })
})

test('a part, a violated MUST and an open verdict do not count', () => {
  const two = { name: 'dd-2.0', scenarios: 2 }
  for (const [results, profile, reasons] of [
    [[scenarioOf('City', 'passed')], two, ['only a part of dd-2.0 was run: run all of it']],
    [[violating('City', 'field-data-type')], whole, ['a MUST is violated']],
    [[scenarioOf('City', 'not offered')], whole, ['what is needed for a verdict could not be judged']],
    [[], two, ['what is needed for a verdict could not be judged', 'only a part of dd-2.0 was run: run all of it']],
  ] as const)
    assert.deepEqual(of([], profile, summarise(results, profile)), { valid: false, reasons })
})

test('nothing is known where the results do not tell', () => {
  for (const facts of [undefined, {}]) assert.equal(certificationOf(facts, whole, passed), undefined)
  assert.equal(certificationOf({ notForCertification: [] }, undefined, passed), undefined)
  assert.equal(certificationText(undefined), '')
})

test('one reason stands in the line, several below it', () => {
  assert.equal(certificationText({ valid: true, reasons: [] }), 'As a certification this run would count')
  assert.equal(certificationText({ valid: false, reasons: ['a'] }), 'As a certification this run would not count: a')
  assert.equal(
    certificationText({ valid: false, reasons: ['a', 'b'] }),
    'As a certification this run would not count:\n  a\n  b',
  )
})
