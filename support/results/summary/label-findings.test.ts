import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../../dictionary/finding'
import { findingOf } from '../testing/scenario-results'
import { labelFindings } from './label-findings'

const labelsOf = (...findings: Finding[]) => findings.map(labelFindings(findings))

const unknown = (rule: string, found: string, advice: string): Finding => ({
  ...findingOf(rule, 'not verified', found),
  advice,
})

test('what does not hold goes by its rule, whatever it is advised', () => {
  assert.deepEqual(labelsOf(findingOf('field-length', 'advisory', 'a'), findingOf('field-length', 'advisory', 'b')), [
    "Fields of another length than the Data Dictionary's",
    "Fields of another length than the Data Dictionary's",
  ])
})

test('a fault that is named goes before the rule and the reason', () => {
  const cause = 'Lookup records of Sewer'
  assert.deepEqual(
    labelsOf({ ...findingOf('lookup-name-has-records', 'violated'), cause }, { ...unknown('a', 'b', 'c'), cause }),
    ['LookupNames without Lookup records', 'LookupNames without Lookup records'],
  )
})

test('what is not verified goes by its reason, whatever the rules', () => {
  assert.deepEqual(
    labelsOf(unknown('payload-sampled', 'no server', 'name it'), unknown('resource-count', 'no server', 'name it')),
    ['No server', 'No server'],
  )
})

test('reasons that differ where the advice is the same go by their rule, several rules by the advice', () => {
  const [first, second] = [
    unknown('core-request', 'GET a: 503', 'see why'),
    unknown('core-request', 'GET b: 503', 'see why'),
  ]
  assert.deepEqual(labelsOf(first, second), ['Requests that are not answered', 'Requests that are not answered'])
  assert.deepEqual(labelsOf(first, { ...second, rule: 'resource-count' }), ['See why', 'See why'])
})

test('without a reason and advice it is the rule', () => {
  const { found: _, ...unexplained } = findingOf('lookups-known', 'not verified')
  assert.deepEqual(labelsOf(unexplained), ['Fields whose lookup values are not known'])
})
