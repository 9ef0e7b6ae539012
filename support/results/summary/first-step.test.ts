import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Finding } from '../../dictionary/finding'
import { metadataRules } from '../../rules/metadata-rules'
import { SAMPLING_NOT_BEGUN } from '../../rules/payloads-under-test'
import { summarise } from '../run-summary'
import type { ScenarioResult } from '../scenario-result'
import { failingFor } from '../testing/field-failures'
import { findingOf, scenarioOf } from '../testing/scenario-results'
import { causeSections } from './causes'
import { firstStep } from './first-step'

function step(...results: ScenarioResult[]): string {
  const summary = summarise(results)
  return firstStep(results, summary, causeSections(results, summary), 'go on')
}

const passed = scenarioOf('City', 'passed')

const failing = (rule: string, advice: string, more: Partial<Finding> = {}) =>
  scenarioOf('a', 'failed', [{ ...findingOf(rule, 'violated'), advice, ...more }], 'wrong')

const skipped = (rule: string, advice: string, more: Partial<Finding> = {}) =>
  scenarioOf('b', 'not verified', [{ ...findingOf(rule, 'not verified', `no ${rule}`), advice, ...more }])

const open = (rule: string, advice: string, more: Partial<Finding> = {}) => ({
  ...skipped(rule, advice, more),
  failure: 'not verified',
})

describe('of a run that fails for the values of Fields', () => {
  const of = (...fields: readonly (readonly string[])[]) => step(...failingFor(...fields))

  test('the Field is named, with the change and the scenarios that it settles', () => {
    assert.equal(
      of(['Member.Name'], ['Member.Name']),
      'Begin with Member.Name, for which 2 scenarios fail; expected a string, found a number (4 times): ' +
        'send a string. This one change settles all 2.',
    )
    assert.equal(
      of(['Member.Name']),
      'Begin with Member.Name, for which 1 scenario fails; expected a string, found a number (2 times): ' +
        'send a string. This one change settles it.',
    )
  })

  test('the Field for which most scenarios fail is first, and one change is not said to settle what two have to', () => {
    assert.match(
      of(['Member.Name', 'Member.Phone'], ['Member.Phone']),
      /^Begin with Member\.Phone, for which 2 scenarios fail; .* settles 1 of them; the others fail for something else, too\.$/,
    )
    assert.match(
      of(['Member.Name', 'Member.Phone']),
      /^Begin with Member\.Name, for which 1 scenario fails; .* It fails for something else, too\.$/,
    )
    assert.match(of(['A.B', 'A.C'], ['A.B', 'A.C']), /2 scenarios fail; .* They fail for something else, too\.$/)
  })
})

describe('of a run that is not conformant', () => {
  test('what most findings come from is fixed first', () => {
    assert.equal(
      step(
        failing('field-synonyms', 'call it City'),
        failing('field-data-type', 'declare Edm.String'),
        failing('field-data-type', 'declare Edm.Int64\nor Edm.Int32', { subject: 'Property.Age' }),
      ),
      'Begin with "Fields of another data type than the Data Dictionary\'s" (2 findings): ' +
        'for Property.City, declare Edm.String.',
    )
  })

  test('advice that is the same for all is given for all, and lines of it in one', () => {
    const renamed = ['A', 'B'].map((subject) => failing('field-synonyms', 'fix it\nor drop it', { subject }))
    assert.equal(
      step(...renamed),
      'Begin with "Fields that go by a synonym of their standard name" (2 findings): fix it; or drop it.',
    )
  })

  test('without advice the scenario says more', () => {
    assert.equal(
      step(scenarioOf('City', 'failed', [], 'Error: broken')),
      'Begin with "Error: broken" (1 finding): see what the scenario "City" says.',
    )
  })

  test('a fault that others wait for goes before what there is more of', () => {
    const cause = 'Lookup Resource on the server'
    const waiting = Array.from({ length: 3 }, () => skipped('lookups-known', 'see', { cause }))
    const others = ['A', 'B'].map((subject) => failing('field-synonyms', 'rename it', { subject }))
    const begin = 'Begin with "Lookup or Field Resource that the server does not answer for" (1 finding; '
    assert.equal(
      step(...others, failing('resource-on-server', 'answer', { cause }), ...waiting),
      `${begin}3 more could not be verified for it): for Property.City, answer.`,
    )
    assert.equal(
      step(...others, open('resource-on-server', 'see why', { cause }), ...waiting),
      `${begin}3 more could not be verified for it): for Property.City, see why.`,
    )
  })

  test('what is not known of one thing only waits for what failed', () => {
    const unknown = ['A', 'B'].map(() => open('core-data', 'name another Field'))
    assert.match(step(failing('core-status', 'answer'), ...unknown), /^Begin with "Answers with another status /)
  })

  test('invalid metadata go before everything', () => {
    const blocked = Array.from({ length: 9 }, () =>
      scenarioOf('x', 'not verified', [metadataRules.validMetadata.judge()]),
    )
    const others = ['A', 'B'].map((subject) => failing('core-status', 'answer', { subject }))
    assert.equal(
      step(...others, failing('schema-valid', 'correct it', { subject: 'Schema' }), ...blocked),
      'Begin with "Metadata that depart from the XML schemas of OData" ' +
        '(1 finding; 9 more could not be verified for it): for Schema, correct it.',
    )
  })

  test('sampling that a certification did not begin is not a first step', () => {
    const { reason, advice, cause } = SAMPLING_NOT_BEGUN
    const halted = { found: reason, ...(cause === undefined ? {} : { cause }) }
    const notBegun = Array.from({ length: 9 }, () => skipped('payload-sampled', advice, halted))
    assert.match(
      step(failing('field-synonyms', 'rename it'), open('payload-sampled', advice, halted), ...notBegun),
      /^Begin with "Fields that go by a synonym .*" \(1 finding\): for Property\.City, rename it\.$/,
    )
  })
})

describe('of a run that could not be judged', () => {
  test('the server is to answer what most waits for', () => {
    const cause = 'answers to requests for data'
    assert.equal(
      step(
        passed,
        open('payload-sampled', 'see why no answer came', { cause }),
        skipped('payload-sampled', 'see why no answer came', { cause }),
      ),
      'Begin with "Requests for data that get no complete answer" ' +
        '(1 finding; 1 more could not be verified for it): for Property.City, see why no answer came.',
    )
  })

  test('Parameters that are missing are named', () => {
    const core = { ...skipped('core-request', 'name one in the RESOScript'), tags: ['@core-endorsement'] }
    assert.equal(
      step({ ...passed, tags: ['@core-endorsement'] }, core),
      'Begin with "No core-request" (1 finding): for Property.City, name one in the RESOScript.',
    )
  })

  test('metadata that offer nothing may be those of another server', () => {
    const payloads = { ...skipped('payload-sampled', 'name the server'), tags: ['@payload'] }
    assert.match(
      step(scenarioOf('City', 'not offered'), payloads),
      /^Check that the metadata are those of the server under test/,
    )
  })

  test('scenarios are selected before there is anything to do', () => {
    assert.match(step(), /^Select scenarios: /)
  })
})

describe('of a conformant run', () => {
  test('more is judged first, then advisories are looked at, then it goes on', () => {
    const advised = scenarioOf('Zip', 'passed', [{ ...findingOf('field-length', 'advisory'), advice: 'declare 50' }])
    const lookups = skipped('lookups-known', 'name the file with LOOKUPS=file.json')
    assert.equal(
      step(passed, advised, lookups),
      'Nothing has to be fixed; to have more judged, for Property.City, name the file with LOOKUPS=file.json.',
    )
    assert.equal(
      step(passed, advised),
      'Nothing has to be fixed; look next at "Fields of another length than the Data Dictionary\'s" (1 finding): ' +
        'for Property.City, declare 50.',
    )
    assert.equal(step(passed), 'Nothing has to be fixed; go on.')
  })
})
