import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CoreExchange } from '../core-request'
import { noRecords } from './no-records'
import { answered, answeredWith, pageOf, parametersOf, requestOf } from './testing/core-answers'
import { exampleTarget } from './testing/example-target'

const TARGET = exampleTarget()
const FILTER = { $filter: 'BedroomsTotal eq 99', $top: '5' }

const verdictOf = (exchange: CoreExchange) =>
  noRecords.judge(TARGET, exchange).map(({ outcome, subject, found }) => [outcome, subject, found])

const bedrooms = (...numbers: readonly number[]) =>
  numbers.map((BedroomsTotal, index) => ({ ListingKey: `P${index + 1}`, BedroomsTotal }))

test('is upheld by an empty list', () => {
  assert.deepEqual(noRecords.judge(TARGET, pageOf([], {}, FILTER)), [
    {
      rule: 'core-no-records',
      level: 'MUST',
      outcome: 'upheld',
      subject: 'example: Property',
      requirement: 'MUST be answered without records',
      found: 'no record',
    },
  ])
})

test('is violated by records that were not asked for', () => {
  assert.deepEqual(verdictOf(pageOf(bedrooms(1), {}, { $count: 'true', $top: '0' })), [
    ['violated', 'example: Property', '1 record'],
  ])
  assert.deepEqual(verdictOf(pageOf(bedrooms(99), {}, { ...FILTER, $top: '0' })), [
    ['violated', 'example: Property', '1 record'],
  ])
})

test('is violated by each record that does not meet the filter', () => {
  assert.deepEqual(verdictOf(pageOf(bedrooms(3, 99, 4), {}, FILTER)), [
    ['violated', "example: Property('P1')", 'BedroomsTotal 3'],
    ['violated', "example: Property('P3')", 'BedroomsTotal 4'],
  ])
})

test('is violated by an answer without a list', () => {
  assert.deepEqual(verdictOf(answered(requestOf(FILTER), { body: {} })), [
    ['violated', 'example: Property', 'JSON whose "value" is missing'],
  ])
})

test('is not verified when the constant is one that is found, or none that can be judged by', () => {
  const [finding] = noRecords.judge(TARGET, pageOf(bedrooms(99), {}, FILTER))
  assert.deepEqual([finding?.outcome, finding?.found], ['not verified', '1 record that meet BedroomsTotal eq 99'])
  assert.match(finding?.advice ?? '', /IntegerNotFound/)
  const request = requestOf(FILTER, { parameters: parametersOf({ StringPercent: "'a%b'" }) })
  const [ofText] = noRecords.judge(TARGET, answeredWith(request, bedrooms(99)))
  assert.equal(ofText?.advice, 'set StringPercent in the RESOScript to what no record has')
  const wrong = noRecords.judge(TARGET, pageOf(bedrooms(99), {}, { $filter: "BedroomsTotal eq 'many'" }))
  assert.deepEqual(
    wrong.map(({ outcome }) => outcome),
    ['not verified'],
  )
  assert.match(wrong[0]?.found ?? '', /^1 record; .*cannot be compared/)
})

test('as a SHOULD it advises', () => {
  const findings = noRecords.judge(TARGET, pageOf(bedrooms(3), {}, FILTER), 'SHOULD')
  assert.deepEqual(
    findings.map(({ outcome, requirement }) => [outcome, requirement]),
    [['advisory', 'SHOULD be answered without records']],
  )
})
