import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Finding } from '../../dictionary/finding'
import type { JsonObject } from '../../odata/json-value'
import { RequestError } from '../../odata/request-error'
import type { CoreRequest } from '../core-request'
import { checked } from '../testing/checked-findings'
import { skipPages } from './skip-pages'
import { numbered } from './testing/chained-pages'
import { answered, fakeAsk, type GivenAnswer, requestOf } from './testing/core-answers'
import { exampleTarget } from './testing/example-target'

const TARGET = exampleTarget()
const REQUEST = requestOf({ $select: 'ListingKey', $orderby: 'ListingKey asc', $top: '5' })

type Answer = (request: CoreRequest) => GivenAnswer

const topOf = ({ options }: CoreRequest): number => Number(options['$top'])
const skipOf = ({ options }: CoreRequest): number => Number(options['$skip'] ?? 0)

const sliced = (records: readonly JsonObject[], from: number, top: number) => ({
  body: { value: records.slice(from, from + top) },
})

/** A server that is right. */
const serving =
  (records: readonly JsonObject[]): Answer =>
  (request) =>
    sliced(records, skipOf(request), topOf(request))

async function judged(answer: Answer, target = TARGET): Promise<{ findings: Finding[]; asked: string[] }> {
  const { ask, asked } = fakeAsk(answer)
  return { findings: await checked(skipPages).judge(target, answered(REQUEST, answer(REQUEST)), ask), asked }
}

const told = ({ outcome, found }: Finding) => [outcome, found]
const verdictOf = async (answer: Answer) => (await judged(answer)).findings.map(told)

describe('is upheld', () => {
  test('by five pages that have what one request brings', async () => {
    const { findings, asked } = await judged(serving(numbered(1, 40)))
    assert.deepEqual(findings, [
      {
        rule: 'core-skip-pages',
        level: 'MUST',
        outcome: 'upheld',
        subject: 'example: Property',
        requirement: 'MUST lead by $skip through 5 pages without a gap or a repetition',
        found: '25 records on 5 pages',
      },
    ])
    const start = 'Property?$select=ListingKey&$orderby=ListingKey asc&$top='
    assert.deepEqual(asked, [`${start}25`, ...[5, 10, 15, 20].map((skip) => `${start}5&$skip=${skip}`)])
  })

  test('by fewer pages, where there are no more records', async () => {
    assert.deepEqual(await verdictOf(serving(numbered(1, 12))), [['upheld', '12 records on 4 pages']])
    assert.deepEqual(await verdictOf(serving(numbered(1, 10))), [['upheld', '10 records on 3 pages']])
  })
})

describe('is violated', () => {
  test('by a repetition, of which each is named with both pages', async () => {
    const all = numbered(1, 40)
    const { findings } = await judged((request) => sliced(all, Math.max(0, skipOf(request) - 1), topOf(request)))
    assert.deepEqual(findings.slice(0, 1).map(told), [['violated', "Property('P5') on page 1 and on page 2"]])
    assert.ok(findings.every(({ outcome }) => outcome === 'violated'))
  })

  test('by a server that ignores $skip', async () => {
    const [finding] = await verdictOf((request) => sliced(numbered(1, 40), 0, topOf(request)))
    assert.deepEqual(finding, ['violated', "Property('P1') on page 1 and on page 2"])
  })

  test('by a gap, which the comparison shows', async () => {
    const all = numbered(1, 40)
    const { findings } = await judged((request) => {
      const skip = skipOf(request)
      return sliced(all, skip === 0 ? 0 : skip + 1, topOf(request))
    })
    assert.deepEqual(
      findings.map(({ outcome, expected, found }) => [outcome, expected, found]),
      [['violated', "Property('P6') at place 6", "Property('P7')"]],
    )
    assert.match(
      findings[0]?.evidence ?? '',
      /\$top=5&\$skip=5'\nstatus 200\ncompared with\ncurl .*\$top=25'\nstatus 200$/,
    )
    assert.match(findings[0]?.request?.url ?? '', /\$top=5&\$skip=5$/)
    assert.match(findings[0]?.comparedWith?.url ?? '', /\$top=25$/)
  })

  test('by another order, and by an end that comes too early', async () => {
    const all = numbered(1, 40)
    const reversed: Answer = (request) =>
      sliced(topOf(request) === 25 ? all : all.toReversed(), skipOf(request), topOf(request))
    assert.deepEqual(await verdictOf(reversed), [['violated', "Property('P40')"]])
    const ending: Answer = (request) => (skipOf(request) > 5 ? { body: { value: [] } } : serving(all)(request))
    assert.deepEqual(await verdictOf(ending), [['violated', 'only 10 records on 3 pages']])
  })

  test('by a short page before another one, also where one request does not bring all', async () => {
    const all = numbered(1, 40)
    const short: Answer = (request) => {
      if (topOf(request) === 25) return { status: 400, body: { error: { code: 'Limit', message: 'no more than 20' } } }
      return sliced(all, skipOf(request), skipOf(request) === 5 ? 3 : 5)
    }
    assert.deepEqual(await verdictOf(short), [['violated', 'page 2 has 3 of 5 records, and page 3 has more']])
  })

  test('by an empty second page, as one request or the records that were read before show', async () => {
    const all = numbered(1, 40)
    const insideTop: Answer = (request) => sliced(all, skipOf(request), topOf(request) - skipOf(request))
    assert.deepEqual(await verdictOf(insideTop), [['violated', 'only 5 records on 2 pages']])
    const sampled = { ...TARGET, sample: all }
    const refusing: Answer = (request) => {
      const key = /\('(.*)'\)/.exec(request.path.join())?.[1]
      if (key !== undefined) return { body: { ListingKey: key } }
      return topOf(request) === 25 ? { status: 400, body: {} } : insideTop(request)
    }
    const { findings } = await judged(refusing, sampled)
    assert.deepEqual(
      findings.map(({ outcome, expected, found }) => [outcome, expected, found]),
      [
        [
          'violated',
          "records, for Property('P6') and Property('P7') and Property('P8') came on no page",
          'no record on page 2',
        ],
      ],
    )
  })

  test('by a record that comes twice, though a page is only a part', async () => {
    const parts: Answer = () => ({ body: { value: numbered(1, 3), '@odata.nextLink': 'more' } })
    assert.deepEqual((await verdictOf(parts))[0], ['violated', "Property('P1') on page 1 and on page 2"])
  })

  test('by an answer that is not a page', async () => {
    assert.deepEqual(
      await verdictOf((request) =>
        skipOf(request) === 10 ? { status: 500, body: '' } : serving(numbered(1, 40))(request),
      ),
      [['violated', 'page 3: the status 500']],
    )
  })
})

describe('is not verified', () => {
  test('when there is one page only', async () => {
    assert.deepEqual(await verdictOf(serving(numbered(1, 5))), [['not verified', '5 records on 1 page']])
  })

  test('when the records that were read before are gone', async () => {
    const few: Answer = (request) =>
      request.path.join().includes('(') ? { status: 404, body: {} } : serving(numbered(1, 5))(request)
    const { findings } = await judged(few, { ...TARGET, sample: numbered(1, 9) })
    assert.deepEqual(findings.map(told), [['not verified', '5 records on 1 page']])
  })

  test('when records change between the requests', async () => {
    let now = 0
    const moving: Answer = (request) => {
      now += 1
      return serving(numbered(now, now + 40))(request)
    }
    assert.deepEqual(await verdictOf(moving), [
      ['not verified', '25 records on 5 pages; the records changed meanwhile'],
    ])
  })

  test('when the one request does not bring all a second time', async () => {
    let whole = 0
    const [finding] = await verdictOf((request) => {
      if (topOf(request) === 25 && ++whole > 1) return { status: 400, body: {} }
      return serving(skipOf(request) === 5 ? numbered(2, 41) : numbered(1, 40))(request)
    })
    assert.deepEqual(finding, ['not verified', '25 records on 5 pages; the records changed meanwhile'])
  })

  test('when one request does not bring all, so that a gap would not show', async () => {
    const linked = { body: { value: numbered(1, 25), '@odata.nextLink': 'more' } }
    for (const capped of [{ status: 400, body: {} }, sliced(numbered(1, 40), 0, 20), linked]) {
      const [finding] = await verdictOf((request) =>
        topOf(request) === 25 ? capped : serving(numbered(1, 40))(request),
      )
      assert.equal(finding?.[0], 'not verified')
      assert.match(finding?.[1] ?? '', /^no repetition among 25 records on 5 pages; .*\$top=25 is not answered whole$/)
    }
  })

  test('when a page is only a part of what $top asks for', async () => {
    const parts: Answer = (request) => ({
      body: { value: numbered(skipOf(request) + 1, skipOf(request) + 3), '@odata.nextLink': 'more' },
    })
    const [finding] = await verdictOf(parts)
    assert.deepEqual(finding, ['not verified', 'page 1 has a nextLink, so that it is not all that $top=5 asks for'])
  })

  test('when there is no answer', async () => {
    const ask = async () => {
      throw new RequestError('unanswered', 'GET https://example.org/odata/Property: no answer within 60 s')
    }
    const findings = await checked(skipPages).judge(TARGET, answered(REQUEST, serving(numbered(1, 9))(REQUEST)), ask)
    assert.deepEqual(findings.map(told), [
      ['not verified', 'GET https://example.org/odata/Property: no answer within 60 s'],
    ])
  })
})

test('records that come again behind the last one are none that one request brings', async () => {
  const { findings } = await judged((request) =>
    skipOf(request) === 10 ? { body: { value: numbered(9, 10) } } : serving(numbered(1, 10))(request),
  )
  assert.deepEqual(findings.map(({ expected, found }) => [expected, found]).at(-1), ['no record 11', "Property('P9')"])
})

test('the last page of several is the one that ends too early', async () => {
  const { findings } = await judged(
    (request) => {
      if (request.path.join().includes('(')) return { body: { ListingKey: 'P20' } }
      if (topOf(request) === 25) return { status: 400, body: {} }
      return sliced(numbered(1, 10), skipOf(request), 5)
    },
    { ...TARGET, sample: [{ ListingKey: 'P20' }] },
  )
  assert.deepEqual(findings.map(told), [['violated', 'no record on page 3']])
  assert.match(findings[0]?.request?.url ?? '', /skip=10/)
})

test('records that were read before are missed only by an empty page, and where no filter could have left them out', async () => {
  const target = { ...TARGET, sample: numbered(1, 40) }
  const full = await judged(serving(numbered(1, 40)), target)
  assert.deepEqual(full.findings.map(told), [['upheld', '25 records on 5 pages']])
  assert.ok(full.asked.every((path) => path.startsWith('Property?')))

  const filtered = { ...REQUEST, options: { ...REQUEST.options, $filter: 'BedroomsTotal gt 1' } }
  const { ask, asked } = fakeAsk(serving(numbered(1, 10)))
  const first = answered(filtered, serving(numbered(1, 10))(filtered))
  const findings = await checked(skipPages).judge(target, first, ask)
  assert.deepEqual(findings.map(told), [['upheld', '10 records on 3 pages']])
  assert.ok(asked.every((path) => path.startsWith('Property?')))
})

test('a request without $top is an error of the feature', async () => {
  const { ask } = fakeAsk(serving([]))
  const exchange = answered(requestOf({}), { body: { value: [] } })
  await assert.rejects(checked(skipPages).judge(TARGET, exchange, ask), /has no \$top/)
})
