import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checked } from '../testing/checked-findings'
import { nextLinks } from './next-link'
import { chainOf, numbered } from './testing/chained-pages'
import { fakeAsk, type GivenAnswer, parametersOf, requestOf, serving } from './testing/core-answers'
import { propertyTarget } from './testing/property-target'

const PAGES = [numbered(1, 3), numbered(4, 5)]
const HIDDEN = { ListingKey: 'P9', BedroomsTotal: 3 }

/** Judges pages without a count, where `HIDDEN` was read before and is still there. */
async function withoutCount(options: Readonly<Record<string, string>>) {
  const { first, follow } = chainOf({ pages: PAGES, count: undefined })
  const target = propertyTarget([HIDDEN, { BedroomsTotal: 3 }])
  const { ask } = serving(target, [HIDDEN])
  const exchange = { ...first, request: requestOf(options) }
  const [finding] = (await checked(nextLinks).judge(target, exchange, { follow, ask })).findings
  return [finding?.outcome, finding?.found, finding?.advice]
}

const UNKNOWN = [
  'not verified',
  'the answer has no count, so that it is not known whether the last page has the last record',
  'answer $count=true with @odata.count',
]

test('a record that is on no page speaks against the end where it meets the filter, or there is none', async () => {
  for (const options of [{}, { $filter: 'BedroomsTotal eq 3' }])
    assert.deepEqual((await withoutCount(options)).slice(0, 2), [
      'violated',
      "5 records on 2 pages came without Property('P9'), and page 2 has no nextLink",
    ])
  assert.deepEqual(await withoutCount({ $filter: 'BedroomsTotal eq 4' }), UNKNOWN)
  assert.deepEqual(await withoutCount({ $filter: 'geo.distance(A,B) lt 1' }), UNKNOWN)
})

test('a count that is asked for again excuses pages that end early only when it has become so small', async () => {
  const outcome = async (again: GivenAnswer) => {
    const { first, follow } = chainOf({ pages: PAGES, count: 7 })
    const { ask } = fakeAsk(() => again)
    return (await checked(nextLinks).judge(propertyTarget(), first, { follow, ask })).findings[0]?.outcome
  }
  for (const count of [4, 5]) assert.equal(await outcome({ body: { '@odata.count': count, value: [] } }), 'upheld')
  for (const again of [
    { body: { '@odata.count': 6, value: [] } },
    { body: { value: [] } },
    { body: { '@odata.count': 5 } },
    { status: 500, body: '' },
  ])
    assert.equal(await outcome(again), 'violated', JSON.stringify(again))
})

test('a page without records may lead on as long as records are left', async () => {
  const pages = [...Array.from({ length: 9 }, (_, page) => numbered(page + 1, page + 1)), [], numbered(10, 10)]
  const { first, follow } = chainOf({ pages, count: 10 })
  const { ask } = fakeAsk(() => assert.fail('nothing is to be asked'))
  assert.equal(
    (await checked(nextLinks).judge(propertyTarget(), first, { follow, ask })).findings[0]?.outcome,
    'upheld',
  )
})

test('only a filter for recent records is advised to ask for older ones', async () => {
  const { first, follow } = chainOf({ pages: [numbered(1, 2)] })
  const { ask } = fakeAsk(() => ({ body: {} }))
  const advice = async (name: 'TopCount' | 'RecentTimestamp') => {
    const exchange = { ...first, request: { ...first.request, parameters: parametersOf({ [name]: '5' }) } }
    return (await checked(nextLinks).judge(propertyTarget(), exchange, { follow, ask })).findings[0]?.advice ?? ''
  }
  assert.match(await advice('RecentTimestamp'), /^set an earlier RecentTimestamp/)
  assert.match(await advice('TopCount'), /^name a Resource with more records by EndpointResource/)
})

test('a page that is broken is told, and nothing about the end', async () => {
  const { first, follow } = chainOf({
    pages: PAGES,
    count: 9,
    instead: (page) => (page === 2 ? { status: 500, body: '' } : undefined),
  })
  const { ask, asked } = fakeAsk(() => ({ body: { '@odata.count': 9, value: [] } }))
  const { findings } = await checked(nextLinks).judge(propertyTarget(), first, { follow, ask })
  assert.deepEqual(
    findings.map(({ found, advice }) => [found, advice]),
    [['page 2: the status 500', 'lead each nextLink to a page of records of its own']],
  )
  assert.deepEqual(asked, [])
})
