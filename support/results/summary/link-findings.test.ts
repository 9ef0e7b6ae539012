import assert from 'node:assert/strict'
import { test } from 'node:test'
import { summarise } from '../run-summary'
import type { ScenarioResult } from '../scenario-result'
import { findingOf, scenarioOf } from '../testing/scenario-results'
import { causeSections } from './causes'
import { linkFindings } from './link-findings'

const failing = (subject: string, rule = 'field-data-type'): ScenarioResult => ({
  ...scenarioOf(subject, 'failed', [{ ...findingOf(rule, 'violated'), subject }], 'wrong'),
  uri: `features/${subject}.feature`,
})

const causesOf = (...results: readonly ScenarioResult[]) =>
  linkFindings(causeSections(results, summarise(results)), results, ({ uri }) => `run ${uri}`).flatMap(
    ({ causes }) => causes,
  )

const idsOf = (...results: readonly ScenarioResult[]) =>
  causesOf(...results).flatMap(({ id, items }) => [id, ...items.map((item) => item.id)])

test('causes and findings have anchors, which name the rule and the subject', () => {
  assert.deepEqual(idsOf(failing('Property.City'), failing("Property.Status 'Sold it'", 'lookups-only-standard')), [
    'failures.field-data-type',
    'field-data-type.Property-City',
    'failures.lookups-only-standard',
    'lookups-only-standard.Property-Status-Sold-it',
  ])
})

test('the anchor of a finding stays when others are fixed', () => {
  const [, ...before] = idsOf(failing('Property.City'), failing('Property.Zip'), failing('Member.Zip'))
  const [, ...after] = idsOf(failing('Member.Zip'))
  assert.deepEqual(after, ['field-data-type.Member-Zip'])
  assert.ok(before.includes(after[0]))
})

test('no two findings have one anchor', () => {
  const [one, other] = [failing('Property.City'), { ...failing('Property.City'), uri: 'features/other.feature' }]
  const findings = [{ ...findingOf('field-data-type', 'violated', 'another'), subject: 'Property.City' }]
  assert.deepEqual(idsOf(one, { ...other, findings }), [
    'failures.field-data-type',
    'field-data-type.Property-City',
    'field-data-type.Property-City.2',
  ])
})

test('a failure without a finding is named by its first line and its scenario', () => {
  assert.deepEqual(idsOf(scenarioOf('City', 'failed', [], `no answer ${'x'.repeat(100)}`)), [
    `failures.no-answer-${'x'.repeat(50)}`,
    `no-answer-${'x'.repeat(50)}.City`,
  ])
})

test('findings have their feature and the command of their scenario', () => {
  const [cause] = causesOf(failing('Property.City'))
  const [item] = cause?.items ?? []
  assert.deepEqual([item?.feature, item?.command], ['Property', 'run features/Property.City.feature'])
})
