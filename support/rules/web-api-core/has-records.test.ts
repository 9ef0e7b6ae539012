import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RequestError } from '../../odata/request-error'
import type { AskCore } from '../core-request'
import { checked } from '../testing/checked-findings'
import { hasRecords } from './has-records'
import { answered, answeredWith, type GivenAnswer, parametersOf, requestOf, serving } from './testing/core-answers'
import { told } from './testing/outcomes'
import { propertyTarget, recordsWith } from './testing/property-target'

const sample = recordsWith('BedroomsTotal', 1, 3, null, 5)
const target = propertyTarget(sample)
const parameters = parametersOf({ IntegerField: 'BedroomsTotal', IntegerValueLow: '9' })
const filtering = ($filter: string) => requestOf({ $filter, $top: '5' }, { parameters })
const nobody: AskCore = () => assert.fail('nothing is to be asked')

test('an answer with records is upheld', async () => {
  const exchange = answeredWith(requestOf(), sample)
  assert.deepEqual(told(await checked(hasRecords).judge(target, exchange, nobody)), [
    'upheld example: Property: 4 records',
  ])
})

test('an answer that is not a page of records is violated', async () => {
  const judge = async (body: object | string) =>
    told(await checked(hasRecords).judge(target, answered(requestOf(), { body }), nobody))
  assert.deepEqual(await judge({}), ['violated example: Property: "value" is absent'])
  assert.deepEqual((await judge('no JSON'))[0]?.split(' ')[0], 'violated')
  assert.deepEqual(await judge({ value: null }), ['violated example: Property: "value" is not an array'])
  assert.deepEqual(await judge({ value: [{}, 1] }), ['violated example: Property: item 2 of "value" is not an object'])
})

test('without a filter, an empty answer is violated where records were read before', async () => {
  const judge = async (records: typeof sample) =>
    told(await checked(hasRecords).judge(propertyTarget(records), answeredWith(requestOf(), []), nobody))
  assert.deepEqual(await judge(sample), [
    'violated example: Property: no record, but 4 records of Property were read before',
  ])
  assert.deepEqual(await judge([]), ['not verified example: Property: Property has no record'])
})

test('an empty answer whose nextLink leads on is only a part, with a filter and without', async () => {
  for (const request of [requestOf(), filtering('BedroomsTotal eq 3')]) {
    const exchange = answeredWith(request, [], { '@odata.nextLink': 'Property?page=2' })
    assert.deepEqual(told(await checked(hasRecords).judge(target, exchange, nobody)), [
      'not verified example: Property: no record, but a nextLink to the page that may have some',
    ])
  }
})

test('a constant that fits no record is not the fault of the server', async () => {
  const finding = await checked(hasRecords).judge(target, answeredWith(filtering('BedroomsTotal eq 9'), []), nobody)
  assert.deepEqual(told(finding), [
    'not verified example: Property: no record, and none of the 4 records sampled meets BedroomsTotal eq 9 either',
  ])
  assert.equal(finding.advice, 'set in the RESOScript IntegerValueLow to a value that BedroomsTotal has, e.g. 3')
})

test('a value that would fit is named as a RESOScript spells it', async () => {
  const lookups = parametersOf({ SingleValueLookupField: 'PostalCity', SingleValueLookupValue: "'Bath'" })
  const request = requestOf({ $filter: "PostalCity eq 'Bath'" }, { parameters: lookups })
  const byLookup = propertyTarget(recordsWith('PostalCity', "Coeur d'Alene"))
  const { advice } = await checked(hasRecords).judge(byLookup, answeredWith(request, []), nobody)
  assert.equal(advice, "set in the RESOScript SingleLookupValue to a value that PostalCity has, e.g. Coeur d'Alene")
})

test('a filter without constants asks for another Field', async () => {
  const request = requestOf(
    { $filter: 'BedroomsTotal eq null' },
    { parameters: parametersOf({ IntegerField: 'BedroomsTotal' }) },
  )
  const full = propertyTarget(recordsWith('BedroomsTotal', 1))
  const { outcome, advice } = await checked(hasRecords).judge(full, answeredWith(request, []), nobody)
  assert.equal(outcome, 'not verified')
  assert.equal(advice, 'name by IntegerField in the RESOScript a Field that has such values')
})

test('a record that still meets the filter makes an empty answer a violation', async () => {
  const { ask, asked } = serving(target, sample)
  const finding = await checked(hasRecords).judge(target, answeredWith(filtering('BedroomsTotal gt 3'), []), ask)
  assert.deepEqual(told(finding), ['violated example: Property: no record'])
  assert.equal(finding.expected, "records, for Property('P4') meets BedroomsTotal gt 3")
  assert.deepEqual(asked, ["Property('P4')"])
})

test('records that have gone or changed prove nothing', async () => {
  const now = [{ ListingKey: 'P4', BedroomsTotal: 2 }]
  const { ask, asked } = serving(target, now)
  const finding = await checked(hasRecords).judge(target, answeredWith(filtering('BedroomsTotal ge 3'), []), ask)
  assert.deepEqual(told(finding), [
    'not verified example: Property: no record, but 2 sampled records met BedroomsTotal ge 3 and changed since',
  ])
  assert.deepEqual(asked, ["Property('P2')", "Property('P4')"])
})

test('a record that has gone since it was sampled proves nothing', async () => {
  const { ask } = serving(target, [], () => ({ status: 410, body: '' }))
  const [line = ''] = told(
    await checked(hasRecords).judge(target, answeredWith(filtering('BedroomsTotal ge 5'), []), ask),
  )
  assert.match(line, /^not verified .* and changed since$/)
})

test('a record that cannot be asked for again leaves the answer not verified', async () => {
  const exchange = answeredWith(filtering('BedroomsTotal ge 5'), [])
  const judge = async (answer: GivenAnswer) => {
    const [line = ''] = told(await checked(hasRecords).judge(target, exchange, serving(target, [], () => answer).ask))
    assert.match(line, /^not verified /)
    return line.replace(/.*; /, '')
  }
  assert.equal(await judge({ status: 500, body: '' }), "Property('P4') was answered with 500 ()")
  assert.equal(await judge({ body: '' }), "Property('P4') was answered with an empty body")
  assert.equal(await judge({ body: { value: [] } }), "Property('P4') was answered with another record, or with none")
  const broken: AskCore = () => Promise.reject(new RequestError('unanswered', 'no answer within 60 s'))
  assert.deepEqual(told(await checked(hasRecords).judge(target, exchange, broken)), [
    'not verified example: Property: no record, but 1 sampled record met BedroomsTotal ge 5; no answer within 60 s',
  ])
})

test('a filter that cannot be read leaves all open', async () => {
  const [line = ''] = told(
    await checked(hasRecords).judge(target, answeredWith(filtering("BedroomsTotal eq 'a'"), []), nobody),
  )
  assert.match(line, /^not verified .*\$filter cannot be judged: Position 1: number and string cannot be compared/)
})

test('the key of a record that is asked for again is written as OData has it', async () => {
  const apostrophe = [{ ListingKey: "O'Hara", BedroomsTotal: 1 }]
  const { ask, asked } = serving(target, apostrophe)
  const exchange = answeredWith(filtering('BedroomsTotal eq 1'), [])
  assert.equal((await checked(hasRecords).judge(propertyTarget(apostrophe), exchange, ask)).outcome, 'violated')
  assert.deepEqual(asked, ["Property('O''Hara')"])
})
