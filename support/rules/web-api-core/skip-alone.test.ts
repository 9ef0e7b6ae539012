import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JsonObject } from '../../odata/json-value'
import { checked } from '../testing/checked-findings'
import { skipAlone } from './skip-alone'
import { numbered } from './testing/chained-pages'
import { answered, answeredWith, fakeAsk, type GivenAnswer, requestOf, serving } from './testing/core-answers'
import { exampleTarget } from './testing/example-target'

const TARGET = exampleTarget()
const REQUEST = requestOf({ $select: 'ListingKey', $orderby: 'ListingKey asc', $skip: '2' })

async function judged(
  records: readonly JsonObject[],
  page: GivenAnswer | readonly JsonObject[],
  { ask } = serving(TARGET, records, ({ options }) =>
    options['$skip'] === undefined ? undefined : 'body' in page ? page : { body: { value: [...page] } },
  ),
): Promise<readonly string[]> {
  const exchange = 'body' in page ? answered(REQUEST, page) : answeredWith(REQUEST, page)
  const { outcome, expected = '', found = '' } = await checked(skipAlone).judge(TARGET, exchange, ask)
  return [outcome, expected, found]
}

test('an answer begins with the record that follows, and may end where a page does', async () => {
  assert.deepEqual(await judged(numbered(1, 9), numbered(3, 9)), ['upheld', '', "7 records, Property('P3') first"])
  assert.deepEqual(await judged(numbered(1, 9), numbered(3, 4)), ['upheld', '', "2 records, Property('P3') first"])
})

test('an answer that begins elsewhere, brings skipped records or none is violated', async () => {
  const expected = "Property('P3') first"
  assert.deepEqual(await judged(numbered(1, 9), numbered(1, 9)), ['violated', expected, "Property('P1') first"])
  assert.deepEqual(await judged(numbered(1, 9), numbered(4, 9)), ['violated', expected, "Property('P4') first"])
  assert.deepEqual(await judged(numbered(1, 9), []), ['violated', expected, 'no record'])
  assert.deepEqual(await judged(numbered(1, 9), [...numbered(3, 9), ...numbered(1, 1)]), [
    'violated',
    'none of the skipped records',
    "also Property('P1')",
  ])
  assert.deepEqual(await judged(numbered(1, 2), numbered(1, 2)), [
    'violated',
    'no record, for there are only 2 records',
    "Property('P1') first",
  ])
})

test('a page that is not one is violated', async () => {
  assert.deepEqual(await judged(numbered(1, 9), { body: { value: 1 } }), [
    'violated',
    'a page of records',
    'JSON whose "value" is not an array',
  ])
})

test('the records to compare with are asked for in the same way, and have to come whole', async () => {
  const { ask, asked } = serving(TARGET, numbered(1, 9))
  const finding = await checked(skipAlone).judge(TARGET, answeredWith(REQUEST, numbered(3, 9)), ask)
  assert.equal(finding.requirement, 'MUST begin behind the first 2 records')
  assert.deepEqual(asked, ['Property?$select=ListingKey&$orderby=ListingKey asc&$top=3'])
  const linked = fakeAsk(() => ({ body: { value: numbered(1, 2), '@odata.nextLink': 'more' } }))
  assert.deepEqual(await judged([], numbered(3, 9), linked), [
    'not verified',
    '',
    '$top=3 is not answered whole, so that there is nothing to compare with',
  ])
})

test('as many records as were read before are all', async () => {
  const { ask } = serving({ ...TARGET }, numbered(1, 2))
  const target = { ...TARGET, sample: numbered(1, 2) }
  const { outcome, found } = await checked(skipAlone).judge(target, answeredWith(REQUEST, []), ask)
  assert.deepEqual([outcome, found], ['not verified', 'no record: Property has only 2 records'])
})

test('another fault on the second try, or none, proves nothing', async () => {
  for (const again of [numbered(5, 9), numbered(3, 9), [...numbered(3, 9), ...numbered(1, 1)]]) {
    assert.deepEqual(
      await judged(
        [],
        numbered(4, 9),
        serving(TARGET, numbered(1, 9), ({ options }) =>
          options['$skip'] === undefined ? undefined : { body: { value: again } },
        ),
      ),
      ['not verified', '', "Property('P4') first; the records changed meanwhile"],
    )
  }
})

test('nothing is known of a Resource with as many records as are skipped, or without a page to compare with', async () => {
  assert.deepEqual(await judged(numbered(1, 2), []), ['not verified', '', 'no record: Property has only 2 records'])
  const refusing = fakeAsk(() => ({ status: 400, body: {} }))
  assert.deepEqual((await judged([], numbered(3, 9), refusing))[0], 'not verified')
})

test('an empty page whose nextLink leads on is only a part', async () => {
  const part = { body: { value: [], '@odata.nextLink': 'Property?page=2' } }
  assert.equal((await judged(numbered(1, 9), part))[0], 'not verified')
})

test('an answer to compare with that lacks records which were read before proves nothing', async () => {
  const target = { ...TARGET, sample: numbered(1, 9) }
  const { ask } = serving(target, [])
  const finding = await checked(skipAlone).judge(target, answeredWith(REQUEST, numbered(1, 9)), ask)
  assert.equal(finding.outcome, 'not verified')
  assert.equal(
    finding.found,
    '$top=3 is answered with 0 records, but 9 were read before, so that there is nothing to compare with',
  )
})

test('records that change meanwhile prove nothing', async () => {
  let asked = 0
  const changing = fakeAsk(({ options }) => {
    asked += 1
    return { body: { value: options['$skip'] === undefined ? numbered(asked, asked + 2) : numbered(asked + 2, 9) } }
  })
  assert.deepEqual((await judged([], numbered(4, 9), changing))[0], 'not verified')
})

test('a request that skips nothing, or without an order, is a mistake of ours', async () => {
  const { ask } = serving(TARGET, [])
  for (const options of [{ $orderby: 'ListingKey' }, { $skip: '5' }]) {
    await assert.rejects(
      checked(skipAlone).judge(TARGET, answeredWith(requestOf(options), []), ask),
      /no \$skip and \$orderby/,
    )
  }
})
