import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RequestError } from '../../odata/request-error'
import type { AskCore } from '../core-request'
import { checked } from '../testing/checked-findings'
import { countOfAll } from './count'
import { answered, requestOf, serving } from './testing/core-answers'
import { told } from './testing/outcomes'
import { propertyTarget, recordsWith } from './testing/property-target'

const five = recordsWith('City', 'a', 'b', 'c', 'd', 'e')
/** @param served what the server has when it is asked again; nothing is asked when it is absent */
const judge = async (
  counted: string,
  options: Readonly<Record<string, string>> = {},
  sample = five,
  served?: typeof five,
) => {
  const target = propertyTarget(sample)
  const body = `{${counted}"value":[{"ListingKey":"P1"},{"ListingKey":"P2"}]}`
  const ask: AskCore = served === undefined ? () => assert.fail('nothing is to be asked') : serving(target, served).ask
  return told(
    await checked(countOfAll).judge(
      target,
      answered(requestOf({ $count: 'true', $top: '2', ...options }), { body }),
      ask,
    ),
  )
}

test('a count of all records is upheld, also as a text and beyond 2^53', async () => {
  assert.deepEqual(await judge('"@odata.count":5,'), ['upheld example: Property: 5 records'])
  assert.deepEqual(await judge('"@count":6,'), ['upheld example: Property: 6 records'])
  assert.deepEqual(await judge('"@odata.count":"42",'), ['upheld example: Property: 42 records'])
  assert.deepEqual(await judge('"@odata.count":9007199254740993,'), [
    'upheld example: Property: 9,007,199,254,740,993 records',
  ])
})

test('none, or no whole number, is violated', async () => {
  for (const none of ['', '"@odata.count":null,']) {
    assert.deepEqual(await judge(none), ['violated example: Property: no count'])
  }
  for (const count of ['-1', '2.5', '"many"', '""', 'true', '[2]', '{}']) {
    assert.deepEqual(await judge(`"@odata.count":${count},`), [`violated example: Property: the count ${count}`])
  }
})

test('an answer that is not JSON, or has no records beside its count', async () => {
  const judged = async (body: object | string, options = {}) =>
    told(
      await checked(countOfAll).judge(
        propertyTarget([]),
        answered(requestOf({ $count: 'true', ...options }), { body }),
        () => assert.fail('nothing is to be asked'),
      ),
    )
  assert.deepEqual(await judged('sorry'), ['violated example: Property: no count'])
  assert.deepEqual(await judged({ '@odata.count': 3 }, { $top: '2' }), ['upheld example: Property: 3 records'])
  // Without $top all records are asked for.
  assert.deepEqual(await judged({ '@odata.count': 3, value: [{ ListingKey: 'P1' }] }), [
    'violated example: Property: 1 record and no nextLink',
  ])
})

test('a count below what was read is violated', async () => {
  assert.deepEqual(await judge('"@odata.count":4,', {}, five, five), [
    'violated example: Property: the count 4, but 5 records can be read',
  ])
  assert.deepEqual(await judge('"@odata.count":1,', {}, []), [
    'violated example: Property: the count 1, but 2 records are in the answer',
  ])
})

test('a part of what was asked for is violated where nothing leads to the rest', async () => {
  const page = async (more: object, options = {}) => {
    const body = { '@odata.count': 9, value: [{ ListingKey: 'P1' }, { ListingKey: 'P2' }], ...more }
    const exchange = answered(requestOf({ $count: 'true', $top: '5', ...options }), { body })
    const { rule, outcome, expected, found } = await checked(countOfAll).judge(propertyTarget([]), exchange, () =>
      assert.fail(),
    )
    return [rule, outcome, expected, found]
  }
  assert.deepEqual(await page({}), [
    'partial-answer-linked',
    'violated',
    '5 of 9 records, as the @odata.count of the answer says, or a nextLink to the others',
    '2 records and no nextLink',
  ])
  for (const [more, options] of [
    [{ '@odata.nextLink': 'more' }, {}],
    [{}, { $top: '2' }],
    [{}, { $skip: '7' }],
    [{ '@odata.count': 2 }, {}],
  ] as const) {
    assert.deepEqual((await page(more, options))[1], 'upheld')
  }
})

test('with a filter the records of the answer count alone', async () => {
  const options = { $filter: "City eq 'a'" }
  assert.deepEqual(await judge('"@odata.count":2,', options), ['upheld example: Property: 2 records'])
  assert.deepEqual(await judge('"@odata.count":1,', options), [
    'violated example: Property: the count 1, but 2 records are in the answer',
  ])
})

test('a record that was read twice counts once', async () => {
  assert.deepEqual(await judge('"@odata.count":5,', {}, [...five, ...five]), ['upheld example: Property: 5 records'])
})

test('what was read is asked for again by its keys alone', async () => {
  const target = propertyTarget(five)
  const exchange = answered(requestOf({ $count: 'true', $top: '0' }), { body: { '@odata.count': 4, value: [] } })
  const { ask, asked } = serving(target, five)
  await checked(countOfAll).judge(target, exchange, ask)
  assert.deepEqual(asked, ['Property?$select=ListingKey&$top=5'])
})

test('records that are gone are not missed', async () => {
  assert.deepEqual(await judge('"@odata.count":4,', {}, five, five.slice(0, 4)), [
    'upheld example: Property: 4 records, for others are gone',
  ])
})

test('without an answer to the second question nothing is known', async () => {
  const target = propertyTarget(five)
  const body = '{"@odata.count":4,"value":[{"ListingKey":"P1"}]}'
  const refusing = serving(target, five, () => ({ status: 400, body: {} })).ask
  const silent: AskCore = async () => {
    throw new RequestError('unanswered', 'no answer')
  }
  for (const ask of [refusing, silent]) {
    assert.deepEqual(
      told(await checked(countOfAll).judge(target, answered(requestOf({ $count: 'true', $top: '1' }), { body }), ask)),
      ['not verified example: Property: fewer than were read before: 4'],
    )
  }
})
