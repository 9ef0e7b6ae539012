import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingOf, scenarioOf } from '../../testing/scenario-results'
import { FieldJudgements } from './field-judgements'

const judged = (...results: readonly ReturnType<typeof scenarioOf>[]) => new FieldJudgements(results)

const about = (subject: string, rule = 'payload-records') => ({ ...findingOf(rule, 'violated'), subject })

/** A scenario that is not about one Field. */
const other = (...findings: readonly ReturnType<typeof findingOf>[]) => ({
  ...scenarioOf('Records match', 'failed', findings),
  feature: 'Payloads',
  tags: ['@payload', '@dd-2.0'],
})

test('a Field has the outcome of its scenario, and its findings in one line each', () => {
  const judgements = judged(
    scenarioOf('City', 'failed', [findingOf('field-data-type', 'violated')]),
    scenarioOf('Country', 'passed', [{ ...findingOf('size', 'advisory', '10'), subject: 'Property.Country' }]),
  )
  assert.equal(judgements.outcomeOf('Property', 'City'), 'failed')
  assert.deepEqual(judgements.findingsOf('Property', 'City'), ['Property.City MUST be String; found Edm.String'])
  assert.equal(judgements.outcomeOf('Property', 'Country'), 'passed')
  assert.deepEqual(judgements.findingsOf('Property', 'Country'), [
    'advisory: Property.Country MUST be String; found 10',
  ])
})

test('a Field without a scenario has no outcome, whatever other scenarios are called', () => {
  const judgements = judged({ ...scenarioOf('City', 'passed'), tags: [] }, { ...other(), scenario: 'Country' })
  assert.equal(judgements.outcomeOf('Property', 'City'), undefined)
  assert.equal(judgements.outcomeOf('Payloads', 'Country'), undefined)
  assert.equal(judgements.findingsOf('Property', 'City'), undefined)
})

test('findings of other scenarios belong to the Field that they begin with', () => {
  const subjects = ['Property.Media', 'Property.Media.Order', "Property.Media 'Foto'"]
  const judgements = judged(
    other(...['Property.MediaKey', 'Property Resource', 'the metadata', ...subjects].map((one) => about(one))),
  )
  assert.deepEqual(
    judgements.findingsOf('Property', 'Media')?.map((line) => line.replace(/ MUST.*/, '')),
    subjects,
  )
  assert.equal(judgements.outcomeOf('Property', 'Media'), undefined)
})

test('what several scenarios say is reported once', () => {
  const finding = about('Property.City')
  const judgements = judged(scenarioOf('City', 'failed', [finding]), other(finding), other(finding))
  assert.equal(judgements.findingsOf('Property', 'City')?.length, 1)
})

test('that a Field is not offered is an outcome, not a finding', () => {
  const judgements = judged(scenarioOf('City', 'not offered', [findingOf('field-exists', 'not offered')]))
  assert.equal(judgements.outcomeOf('Property', 'City'), 'not offered')
  assert.equal(judgements.findingsOf('Property', 'City'), undefined)
})

test('of many findings the first few are listed, and the others counted', () => {
  const many = (count: number) =>
    judged(other(...Array.from({ length: count }, (_, index) => ({ ...about('Property.City'), found: `${index}` }))))
  assert.equal(many(5).findingsOf('Property', 'City')?.length, 5)
  assert.equal(many(8).findingsOf('Property', 'City')?.length, 6)
  assert.equal(many(8).findingsOf('Property', 'City')?.at(-1), '3 more in results.json')
})
