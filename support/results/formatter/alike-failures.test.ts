import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../../dictionary/finding'
import { metadataRules } from '../../rules/metadata-rules'
import { summarise } from '../run-summary'
import type { ScenarioResult } from '../scenario-result'
import { failingFor } from '../testing/field-failures'
import { findingOf, scenarioOf } from '../testing/scenario-results'
import { alikeFailures } from './alike-failures'
import { summaryText } from './summary-text'

let line = 0
const failing = (name: string, ...findings: readonly Finding[]): ScenarioResult => {
  line += 1
  return { ...scenarioOf(name, 'failed', findings, 'why'), line }
}

const broken = (rule: string, found: string, advice = 'answer $filter'): Finding => ({
  ...findingOf(rule, 'violated', found),
  advice,
})

const namesOf = (failures: readonly ScenarioResult[]) =>
  alikeFailures(failures).map(({ first, others }) => [first, ...others].map(({ scenario }) => scenario))

test('failures by one rule that differ in values are alike, wherever they stand', () => {
  const failures = [
    failing('a', broken('core-filter', 'BedroomsTotal 50')),
    failing('b', broken('core-order', 'BedroomsTotal 3')),
    failing('c', broken('core-filter', 'BedroomsTotal -7'), broken('core-filter', 'BedroomsTotal 9')),
    failing('d', broken('core-filter', "BedroomsTotal 'it''s'"), findingOf('other', 'advisory')),
    failing('e', broken('core-filter', 'BedroomsTotal 2024-03-01T21:20:49.443Z')),
  ]
  assert.deepEqual(namesOf(failures), [['a', 'c', 'd', 'e'], ['b']])
})

test('another Field, type, rule, requirement or advice is another cause', () => {
  const first = broken('field-data-type', 'Edm.Int64')
  assert.deepEqual(
    namesOf([
      failing('a', first),
      failing('b', { ...first, found: 'Edm.Int32' }),
      failing('c', { ...first, rule: 'field-length' }),
      failing('d', { ...first, requirement: 'MUST be Decimal' }),
      failing('e', { ...first, advice: 'remove it' }),
      failing('f', first, broken('field-length', '5')),
    ]),
    [['a'], ['b'], ['c'], ['d'], ['e'], ['f']],
  )
})

test('what could not be verified is compared as well, and what no rule explains is like nothing else', () => {
  const open = { ...findingOf('core-records', 'not verified', 'no answer after 3 s'), advice: 'run again' }
  const later = { ...open, found: 'no answer after 60 s' }
  assert.deepEqual(namesOf([failing('a', open), failing('b'), failing('c', later), failing('d')]), [
    ['a', 'c'],
    ['b'],
    ['d'],
  ])
})

test('failures for the values of one Field are one, and those of two Fields two', () => {
  assert.deepEqual(namesOf(failingFor(['Member.Name'], ['Member.Name'], ['Office.Name'])), [['s1', 's2'], ['s3']])
  assert.deepEqual(namesOf(failingFor(['Member.Name'], ['Office.Name', 'Member.Name'])), [['s1'], ['s2']])
})

test('a scenario that names another one follows it, also where it comes first', () => {
  const [own, other] = failingFor(['Member.Name'], ['Member.Name'])
  assert.ok(own && other)
  assert.deepEqual(namesOf([other, own]), [['s1', 's2']])
  assert.match(
    summaryText(summarise([other, own])),
    /Failures: 2\n {2}Property: s1 .*and 1 scenario by what is told here:\n {8}Property: s2\n/s,
  )
})

test('failures that are alike are one entry, with the names of the others', () => {
  const ofFeature = (feature: string, name: string, found: string): ScenarioResult => ({
    ...failing(name, broken('core-filter', found)),
    feature,
    uri: 'x.feature',
    line: 7,
    failure: `${name} MUST meet the filter`,
  })
  const results = [
    ofFeature('Filters', 'gt', 'BedroomsTotal 3'),
    ofFeature('Order', 'asc', 'ListPrice 1.5'),
    ofFeature('Filters', 'ge', 'BedroomsTotal 4'),
    ofFeature('Beyond', 'range', 'BedroomsTotal 5'),
    ofFeature('Filters', 'lt', 'BedroomsTotal 6'),
  ]
  assert.ok(
    summaryText(summarise(results)).includes(`Failures: 5
  Filters: gt   x.feature:7
    gt MUST meet the filter
      and 3 scenarios in the same way:
        Filters: ge, lt
        Beyond: range
  Order: asc   x.feature:7
    asc MUST meet the filter

`),
  )
})

test('a run that was halted by invalid metadata names what was not judged', () => {
  const halted = (feature: string, name: string) => ({
    ...scenarioOf(name, 'not verified', [metadataRules.validMetadata.judge()]),
    feature,
  })
  const few = [halted('Property', 'City'), halted('Member', 'MemberCity')]
  assert.match(summaryText(summarise(few)), /again\n {6}Property: City, Member: MemberCity\n/)
  const many = Array.from({ length: 30 }, (_, index) => halted(index < 29 ? 'Property' : 'Member', `Field${index}`))
  assert.match(summaryText(summarise(many)), /again\n {6}Property \(29 scenarios\), Member \(1 scenario\)\n/)
})
