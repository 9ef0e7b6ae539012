import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CoreExchange } from '../core-request'
import { checked } from '../testing/checked-findings'
import { noRecords } from './no-records'
import { answered, answeredWith, pageOf, parametersOf, putRightBy, requestOf } from './testing/core-answers'
import { exampleTarget } from './testing/example-target'

const TARGET = exampleTarget()
const FILTER = { $filter: 'BedroomsTotal eq 99', $top: '5' }

const FINDING = putRightBy(() => ({ body: { value: [{ ListingKey: 'P1' }] } }), { IntegerValueLow: '3' })

const verdictOf = async (exchange: CoreExchange) =>
  (await checked(noRecords).judge(TARGET, exchange, FINDING)).map(({ outcome, subject, found }) => [
    outcome,
    subject,
    found,
  ])

const NOT_FOUND = requestOf(FILTER, { parameters: parametersOf({ IntegerNotFound: '99' }) })

const bedrooms = (...numbers: readonly number[]) =>
  numbers.map((BedroomsTotal, index) => ({ ListingKey: `P${index + 1}`, BedroomsTotal }))

test('is upheld by an empty list', async () => {
  assert.deepEqual(await checked(noRecords).judge(TARGET, answeredWith(NOT_FOUND, []), FINDING), [
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

test('is upheld without a further request where no filter could have left records out', async () => {
  const nobody = putRightBy(() => assert.fail('nothing is to be asked'), { IntegerValueLow: '3' })
  for (const options of [{ $top: '0' }, { ...FILTER, $top: '0' }, { $skip: '9' }]) {
    const request = requestOf(options, { parameters: parametersOf({ IntegerNotFound: '99' }) })
    const [finding] = await checked(noRecords).judge(TARGET, answeredWith(request, []), nobody)
    assert.equal(finding?.outcome, 'upheld')
  }
  const control = putRightBy(() => ({ body: { value: [] } }), { IntegerValueLow: '3' })
  const [unshown] = await checked(noRecords).judge(TARGET, answeredWith(NOT_FOUND, []), control)
  assert.equal(unshown?.outcome, 'not verified')
  assert.equal(control.asked.length, 1)
})

test('is violated by records that were not asked for', async () => {
  assert.deepEqual(await verdictOf(pageOf(bedrooms(1), {}, { $count: 'true', $top: '0' })), [
    ['violated', 'example: Property', '1 record'],
  ])
  assert.deepEqual(await verdictOf(pageOf(bedrooms(99), {}, { ...FILTER, $top: '0' })), [
    ['violated', 'example: Property', '1 record'],
  ])
})

test('is violated by any record where no filter was sent', async () => {
  assert.deepEqual(await verdictOf(pageOf(bedrooms(1), {}, { $skip: '9' })), [
    ['violated', 'example: Property', '1 record'],
  ])
})

test('is violated by each record that does not meet the filter', async () => {
  assert.deepEqual(await verdictOf(pageOf(bedrooms(3, 99, 4), {}, FILTER)), [
    ['violated', "example: Property('P1')", 'BedroomsTotal 3'],
    ['violated', "example: Property('P3')", 'BedroomsTotal 4'],
  ])
})

test('is violated by an answer without a list', async () => {
  assert.deepEqual(await verdictOf(answered(requestOf(FILTER), { body: {} })), [
    ['violated', 'example: Property', 'JSON whose "value" is missing'],
  ])
})

test('is not verified when the constant is one that is found, or none that can be judged by', async () => {
  const [finding] = await checked(noRecords).judge(TARGET, pageOf(bedrooms(99), {}, FILTER), FINDING)
  assert.deepEqual([finding?.outcome, finding?.found], ['not verified', '1 record that meet BedroomsTotal eq 99'])
  assert.match(finding?.advice ?? '', /IntegerNotFound/)
  const request = requestOf(FILTER, { parameters: parametersOf({ StringPercent: "'a%b'" }) })
  const [ofText] = await checked(noRecords).judge(TARGET, answeredWith(request, bedrooms(99)), FINDING)
  assert.equal(ofText?.advice, 'set StringPercent in the RESOScript to what no record has')
  const wrong = await checked(noRecords).judge(
    TARGET,
    pageOf(bedrooms(99), {}, { $filter: "BedroomsTotal eq 'many'" }),
    FINDING,
  )
  assert.deepEqual(
    wrong.map(({ outcome }) => outcome),
    ['not verified'],
  )
  assert.match(wrong[0]?.found ?? '', /^1 record; .*cannot be compared/)
})

test('as a SHOULD it advises', async () => {
  const findings = await checked(noRecords).judge(TARGET, pageOf(bedrooms(3), {}, FILTER), FINDING, 'SHOULD')
  assert.deepEqual(
    findings.map(({ outcome, requirement }) => [outcome, requirement]),
    [['advisory', 'SHOULD be answered without records']],
  )
})

const partOf = (name: 'contains' | 'startswith' | 'endswith', text: 'StringPercent' | 'StringOtherCase') =>
  requestOf({ $filter: `${name}(City,'a%b')` }, { parameters: parametersOf({ [text]: "'a%b'" }) })

for (const [name, right] of [
  ['contains', 'StringInside'],
  ['startswith', 'StringStart'],
  ['endswith', 'StringEnd'],
] as const) {
  test(`an empty list tells nothing of a server that finds nothing by ${name}`, async () => {
    const texts = { StringInside: "'StringInside'", StringStart: "'StringStart'", StringEnd: "'StringEnd'" }
    for (const [value, outcome] of [
      [[], 'not verified'],
      [[{ ListingKey: 'P1' }], 'upheld'],
    ] as const) {
      const control = putRightBy(() => ({ body: { value } }), texts)
      const request = partOf(name, value.length > 0 ? 'StringPercent' : 'StringOtherCase')
      const [finding] = await checked(noRecords).judge(TARGET, answeredWith(request, []), control)
      assert.equal(finding?.outcome, outcome)
      assert.deepEqual(control.asked, [`Property?$filter=${name}(City,'${right}')`])
      if (outcome === 'not verified')
        assert.equal(finding?.found, `no record, but $filter=${name}(City,'${right}') has no record, too`)
    }
  })
}

test('an empty list tells nothing where nothing is known that would be found, or where that is refused', async () => {
  const judged = async (control: ReturnType<typeof putRightBy>) => {
    const [finding] = await checked(noRecords).judge(
      TARGET,
      answeredWith(partOf('contains', 'StringPercent'), []),
      control,
    )
    return [finding?.outcome, finding?.found]
  }
  assert.deepEqual(await judged(FINDING), [
    'not verified',
    'no record, but no request is known that the server should answer otherwise',
  ])
  const refusing = putRightBy(() => ({ status: 501, body: '' }), { StringInside: "'oa'" })
  assert.deepEqual(await judged(refusing), [
    'not verified',
    "no record, but $filter=contains(City,'oa') has 501 Not Implemented, too",
  ])
})
