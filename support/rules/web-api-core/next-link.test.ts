import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Finding } from '../../dictionary/finding'
import { RequestError } from '../../odata/request-error'
import { checked } from '../testing/checked-findings'
import { nextLinks } from './next-link'
import { type Chain, chainOf, numbered } from './testing/chained-pages'
import { evidenceAt, fakeAsk } from './testing/core-answers'
import { exampleTarget } from './testing/example-target'

const TARGET = exampleTarget()

/** Twelve pages of ten records. */
const TWELVE = Array.from({ length: 12 }, (_, index) => numbered(index * 10 + 1, index * 10 + 10))
/** Three pages, the last one shorter. */
const THREE = [numbered(1, 10), numbered(11, 20), numbered(21, 25)]

/** @param countNow what the server says when it is asked for the count again */
async function judged(chain: Chain, countNow?: number) {
  const { first, follow, followed } = chainOf(chain)
  const { ask, asked } = fakeAsk(() => ({ body: { '@odata.count': countNow, value: [] } }))
  return { ...(await checked(nextLinks).judge(TARGET, first, { follow, ask })), followed, asked }
}

const told = ({ outcome, found }: Finding) => [outcome, found]

async function verdictOf(chain: Chain, countNow?: number) {
  return (await judged(chain, countNow)).findings.map(told)
}

describe('is upheld', () => {
  test('through ten pages, and no further', async () => {
    const { findings, records, followed } = await judged({ pages: TWELVE })
    assert.deepEqual(findings, [
      {
        rule: 'core-next-link',
        level: 'MUST',
        outcome: 'upheld',
        subject: 'example: Property',
        requirement: 'MUST lead through 10 pages or to the last record by nextLinks',
        found: '100 records on 10 pages',
      },
    ])
    assert.deepEqual(records, numbered(1, 100))
    assert.equal(followed.length, 9)
  })

  test('to the last record', async () => {
    const { findings, records, asked } = await judged({ pages: THREE })
    assert.deepEqual(findings.map(told), [['upheld', '25 records on 3 pages']])
    assert.equal(records.length, 25)
    assert.deepEqual(asked, [])
  })

  test('by a nextLink to a page without records, at the end and on the way', async () => {
    assert.deepEqual(await verdictOf({ pages: [...THREE, []] }), [['upheld', '25 records on 4 pages']])
    assert.deepEqual(await verdictOf({ pages: [numbered(1, 3), [], numbered(4, 6)] }), [
      ['upheld', '6 records on 3 pages'],
    ])
  })

  test('when records went while the pages were read', async () => {
    const { findings, asked } = await judged({ pages: THREE, count: 30 }, 25)
    assert.deepEqual(findings.map(told), [['upheld', '25 records on 3 pages']])
    assert.deepEqual(asked, ['Property?$select=ListingKey&$filter=BedroomsTotal gt 1&$count=true&$top=1'])
  })

  test('when ten pages came without a count', async () => {
    assert.deepEqual(await verdictOf({ pages: TWELVE, count: undefined }), [['upheld', '100 records on 10 pages']])
  })

  test('for any pages of different records', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 10 }), async (sizes) => {
        const ends = sizes.map((_, index) => sizes.slice(0, index + 1).reduce((sum, size) => sum + size, 0))
        const pages = ends.map((end, index) => numbered(end - (sizes[index] ?? 0) + 1, end))
        const { findings, records } = await judged({ pages })
        assert.deepEqual(
          findings.map(({ outcome }) => outcome),
          ['upheld'],
        )
        assert.deepEqual(records, pages.flat())
      }),
      { numRuns: 30 },
    )
  })
})

describe('is violated', () => {
  test('when the last page has no nextLink though more records are there', async () => {
    const chain = { pages: [numbered(1, 10), numbered(11, 12)], count: 100 }
    assert.deepEqual((await judged(chain, 100)).findings, [
      {
        rule: 'core-next-link',
        level: 'MUST',
        outcome: 'violated',
        subject: 'example: Property',
        requirement: 'MUST lead through 10 pages or to the last record by nextLinks',
        found: '12 of 100 records came, and page 2 has no nextLink',
        ...evidenceAt('https://example.org/page/2'),
        advice: 'give a nextLink with every page that is not the last one, and none with that',
      },
    ])
    const found = '12 of 100 records came, and page 2 has no nextLink'
    assert.deepEqual(await verdictOf(chain, 50), [['violated', found]])
    assert.deepEqual(await verdictOf(chain), [['violated', found]])
    assert.deepEqual(await verdictOf({ pages: [numbered(1, 10)], count: 11 }, 11), [
      ['violated', '10 of 11 records came, and page 1 has no nextLink'],
    ])
  })

  test('by a key on two pages, or twice on one, of which each is named', async () => {
    const pages = [numbered(1, 3), [...numbered(3, 5), ...numbered(5, 5)], numbered(1, 1)]
    assert.deepEqual(
      (await judged({ pages })).findings.map(({ found, evidence }) => [found, evidence]),
      [
        ["Property('P3') on page 1 and on page 2", evidenceAt('https://example.org/page/2').evidence],
        ["Property('P5') on page 2 and again there", evidenceAt('https://example.org/page/2').evidence],
        ["Property('P1') on page 1 and on page 3", evidenceAt('https://example.org/page/3').evidence],
      ],
    )
  })

  test('by a record without a key, which cannot be told apart', async () => {
    const pages = [numbered(1, 2), [{ ListingKey: null }, {}]]
    assert.deepEqual(await verdictOf({ pages }), [
      ['violated', 'record 1 of page 2 has no ListingKey'],
      ['violated', 'record 2 of page 2 has no ListingKey'],
    ])
  })

  test('by an answer that is not a page of records', async () => {
    for (const [answer, found] of [
      [{ status: 500, body: 'sorry' }, 'page 2: the status 500'],
      [{ body: { records: [] } }, 'page 2: JSON whose "value" is missing'],
      [{ body: { value: ['P11'] } }, 'page 2: JSON whose record 1 in "value" is not an object'],
      [{ body: '' }, 'page 2: an empty body'],
    ] as const) {
      const { findings, records } = await judged({ pages: THREE, instead: (page) => (page === 2 ? answer : undefined) })
      assert.deepEqual(findings.map(told), [['violated', found]])
      assert.deepEqual(records, THREE[0])
    }
  })

  test('by a nextLink that an earlier page has too', async () => {
    const { findings, followed } = await judged({
      pages: TWELVE,
      linkOf: (page) => (page < 4 ? `page/${page}` : 'page/2'),
    })
    assert.deepEqual(findings.map(told), [
      ['violated', 'page 4 has a nextLink that an earlier page has too, so that paging never ends'],
    ])
    assert.equal(followed.length, 3)
  })

  test('by nextLinks that go on when all records have come', async () => {
    assert.deepEqual(await verdictOf({ pages: THREE, linkOf: (page) => `page/${page + 1}` }), [
      ['violated', 'page 10 has no records and yet a nextLink, though all records had come before'],
    ])
  })

  test('by more than twice as many records as there are', async () => {
    assert.deepEqual(await verdictOf({ pages: TWELVE, count: 49 }), [
      ['violated', '100 records came, of which there are 49 by @odata.count'],
    ])
    assert.deepEqual(await verdictOf({ pages: TWELVE, count: 50 }), [['upheld', '100 records on 10 pages']])
  })

  test('by a nextLink that the server refuses', async () => {
    const { first } = chainOf({ pages: THREE })
    const follow = (kind: 'refused' | 'unanswered') => async () => {
      throw new RequestError(kind, 'GET https://example.org/page/2: 404')
    }
    const { ask } = fakeAsk(() => ({ body: {} }))
    const refused = await checked(nextLinks).judge(TARGET, first, { follow: follow('refused'), ask })
    assert.deepEqual(refused.findings.map(told), [['violated', 'GET https://example.org/page/2: 404']])
    assert.deepEqual(refused.records, THREE[0])
    const unanswered = await checked(nextLinks).judge(TARGET, first, { follow: follow('unanswered'), ask })
    assert.deepEqual(
      unanswered.findings.map(({ outcome }) => outcome),
      ['not verified'],
    )
  })
})

describe('is not verified', () => {
  test('when all records fit on one page', async () => {
    for (const pages of [[numbered(1, 7)], [numbered(1, 7), []]]) {
      const [finding, ...others] = (await judged({ pages })).findings
      assert.deepEqual(others, [])
      assert.equal(finding?.outcome, 'not verified')
      assert.match(finding?.found ?? '', /^the 7 records that came fit on one page/)
      assert.equal(finding?.evidence, evidenceAt('https://example.org/page/1').evidence)
      assert.match(finding?.advice ?? '', /EndpointResource.*odata\.maxpagesize/)
    }
  })

  test('with the advice to ask for older records, where the filter leaves too few', async () => {
    const { first, follow } = chainOf({ pages: [numbered(1, 7)] })
    const recent = {
      name: 'RecentTimestamp',
      text: '2025-11-22T08:45:27Z',
      origin: 'convention',
      why: 'a year',
    } as const
    const exchange = { ...first, request: { ...first.request, parameters: [recent] } }
    const { ask } = fakeAsk(() => ({ body: {} }))
    const { findings } = await checked(nextLinks).judge(TARGET, exchange, { follow, ask })
    assert.match(findings[0]?.advice ?? '', /^set an earlier RecentTimestamp in the RESOScript, or /)
  })

  test('when the pages end and the number of records is unknown', async () => {
    assert.deepEqual(await verdictOf({ pages: THREE, count: undefined }), [
      ['not verified', 'the answer has no count, so that it is not known whether the last page has the last record'],
    ])
  })

  test('unless a record that was read before is on no page, meets the filter, and is still there', async () => {
    const sample = numbered(20, 27).map((record, index) => ({ ...record, BedroomsTotal: index }))
    const { first, follow } = chainOf({ pages: THREE, count: undefined })
    const outcomes = async (there: (key: string) => boolean) => {
      const { ask } = fakeAsk(({ path }) => {
        const key = /'(.*)'/.exec(path.join())?.[1] ?? ''
        return there(key) ? { body: { ListingKey: key, BedroomsTotal: 3 } } : { status: 404, body: {} }
      })
      return (await checked(nextLinks).judge({ ...TARGET, sample }, first, { follow, ask })).findings.map(told)
    }
    assert.deepEqual(await outcomes((key) => key === 'P27'), [
      ['violated', "25 records on 3 pages came without Property('P27'), and page 3 has no nextLink"],
    ])
  })
})
