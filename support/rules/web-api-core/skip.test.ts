import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JsonObject } from '../../odata/json-value'
import { RequestError } from '../../odata/request-error'
import type { AskCore, CoreRequest } from '../core-request'
import { skip } from './skip'
import { answeredWith, type GivenAnswer, requestOf, serving } from './testing/core-answers'
import { outcomesOf, told } from './testing/outcomes'
import { propertyTarget } from './testing/property-target'

const request = requestOf({ $select: 'ListingKey', $top: '2' })
const keyed = (...keys: readonly string[]): JsonObject[] => keys.map((ListingKey) => ({ ListingKey }))
const page = (...keys: readonly string[]): GivenAnswer => ({ body: { value: keyed(...keys) } })

/** Judges a server that has these records and gave P1 and P2 first. */
async function judge(records: readonly JsonObject[], otherwise?: (request: CoreRequest) => GivenAnswer | undefined) {
  const target = propertyTarget(keyed('P1', 'P2', 'P3'))
  const { ask, asked } = serving(target, records, otherwise)
  return { findings: await skip.judge(target, answeredWith(request, keyed('P1', 'P2')), ask), asked }
}

test('a second page of other records is upheld', async () => {
  const { findings, asked } = await judge(keyed('P1', 'P2', 'P3', 'P4', 'P5'))
  assert.deepEqual(told(findings), ['upheld example: Property: 2 other records'])
  assert.deepEqual(asked, ['Property?$select=ListingKey&$top=2&$skip=2'])
})

test('a server that ignores $skip is violated', async () => {
  const { findings, asked } = await judge([], () => page('P1', 'P2'))
  assert.deepEqual(told(findings), ["violated example: Property: again Property('P1'), Property('P2')"])
  assert.deepEqual(asked, [
    'Property?$select=ListingKey&$top=2&$skip=2',
    'Property?$select=ListingKey&$top=2&$orderby=ListingKey',
    'Property?$select=ListingKey&$top=2&$orderby=ListingKey&$skip=2',
  ])
})

test('one record in common is enough, and one that stands twice on a page', async () => {
  assert.deepEqual(told((await judge([], () => page('P2', 'P3'))).findings), [
    "violated example: Property: again Property('P2'), Property('P3')",
  ])
  assert.deepEqual(
    told((await judge([], ({ options }) => (options['$skip'] ? page('P9', 'P9') : page('P1')))).findings),
    ["violated example: Property: again Property('P9')"],
  )
})

test('an order that does not stay is advised against', async () => {
  const unordered = ({ options }: CoreRequest) => (options['$orderby'] === undefined ? page('P2', 'P1') : undefined)
  const { findings } = await judge(keyed('P1', 'P2', 'P3', 'P4'), unordered)
  assert.deepEqual(told(findings), [
    "advisory example: Property: again Property('P2'), Property('P1'), but none of them with $orderby=ListingKey",
  ])
  assert.equal(findings[0]?.level, 'SHOULD')
})

test('whether the order stays is open where $orderby by the key is refused', async () => {
  const refusing = ({ options }: CoreRequest) =>
    options['$orderby'] === undefined
      ? page('P2', 'P1')
      : { status: 400, body: { error: { code: 'No', message: 'no' } } }
  assert.deepEqual(told((await judge([], refusing)).findings), [
    "not verified example: Property: again Property('P2'), Property('P1'), and with $orderby=ListingKey 400 Bad Request (No: no)",
  ])
})

test('no second page in the order of the key is violated where more records were read', async () => {
  const empty = ({ options }: CoreRequest) =>
    options['$orderby'] === undefined ? page('P2', 'P1') : options['$skip'] === undefined ? undefined : page()
  assert.deepEqual(told((await judge(keyed('P1', 'P2', 'P3'), empty)).findings), [
    'violated example: Property: no record',
  ])
})

test('an empty second page is violated only where more records were read', async () => {
  assert.deepEqual(told((await judge([])).findings), ['violated example: Property: no record'])
  const target = propertyTarget(keyed('P1', 'P2', 'P1'))
  const { ask } = serving(target, [])
  assert.deepEqual(told(await skip.judge(target, answeredWith(request, keyed('P1', 'P2')), ask)), [
    'not verified example: Property: no record: Property has only 2 records',
  ])
})

test('an empty second page whose nextLink leads on is only a part', async () => {
  const part = { body: { value: [], '@odata.nextLink': 'Property?page=2' } }
  assert.deepEqual(outcomesOf((await judge([], () => part)).findings), ['not verified'])
})

test('the second page is judged as the first one was', async () => {
  const findings = async (answer: GivenAnswer) => told((await judge([], () => answer)).findings)
  assert.deepEqual(await findings({ status: 400, body: '' }), ['violated example: Property: 400 Bad Request'])
  assert.deepEqual(await findings({ body: '' }), ['violated example: Property: an empty body'])
  assert.deepEqual(await findings({ body: { value: [{}] } }), [
    'violated example: record 1 of Property: ListingKey is absent',
  ])
  assert.deepEqual(await findings(page('P3', 'P4', 'P5')), ['violated example: Property: 3 records'])
})

test('without an answer nothing is known', async () => {
  const ask: AskCore = () => Promise.reject(new RequestError('unanswered', 'no answer within 60 s'))
  const first = answeredWith(request, keyed('P1', 'P2'))
  assert.deepEqual(outcomesOf(await skip.judge(propertyTarget(), first, ask)), ['not verified'])
})

test('records without a key are not the same record', async () => {
  const target = propertyTarget(keyed('P1', 'P2', 'P3'))
  const cities = requestOf({ $select: 'City', $top: '2' })
  const { ask } = serving(target, [], () => ({ body: { value: [{ City: 'Rye' }, { City: 'Nampa' }] } }))
  const findings = await skip.judge(target, answeredWith(cities, [{ City: 'Boise' }, { City: 'Troy' }]), ask)
  assert.deepEqual(outcomesOf(findings), ['upheld'])
})
