import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import type { CollectionReader } from '../../odata/collection-reader'
import type { RequestErrorKind } from '../../odata/request-error'
import type { PassSample } from '../sampling-results'
import { payloadWith } from '../testing/example-payload'
import {
  EXPANSIONS,
  NEXT_LINKS,
  PASSES,
  properties,
  propertySampling,
  serviceOf,
  TIMESTAMPS,
} from './testing/sampling-of'

/** A Property with five expansions. */
const WIDE = payloadWith(
  [1, 2, 3, 4, 5].map((number) => `<NavigationProperty Name="E${number}" Type="o.Media"/>`).join(''),
)

const search = (url: string): string => decodeURI(new URL(url).search)

/** The service fails requests whose URL has the text. */
const failing = (text: string, kind: RequestErrorKind) => ({
  fails: (_request: number, url: string) => (url.includes(text) ? kind : undefined),
})

const stops = ({ chains }: PassSample) =>
  chains.map(({ chain, stop }) => [chain.expansion, stop.reason === 'failed' ? stop.error.kind : stop.reason])

describe('chains', () => {
  test('are the count, the Resource alone, then one $expand each', async () => {
    const service = serviceOf(properties(3))
    const sample = await propertySampling(service).sample(NEXT_LINKS)
    assert.deepEqual(service.asked.map(search), [
      '?$count=true&$top=1',
      '',
      ...EXPANSIONS.map((name) => `?$expand=${name}`),
    ])
    assert.deepEqual(
      stops(sample),
      [undefined, ...EXPANSIONS].map((name) => [name, 'end']),
    )
  })

  test('have a limit each', async () => {
    const { chains } = await propertySampling(serviceOf(properties(30)), { limit: 7 }).sample(NEXT_LINKS)
    assert.deepEqual(
      chains.map(({ stop, records }) => [stop.reason, records]),
      [undefined, ...EXPANSIONS].map(() => ['limit', 10]),
    )
  })

  test('with expansions are not asked for when the Resource has no record', async () => {
    const service = serviceOf([])
    const sample = await propertySampling(service).sample(NEXT_LINKS)
    assert.equal(service.asked.length, 2)
    assert.deepEqual(
      stops(sample),
      [undefined, ...EXPANSIONS].map((name) => [name, 'end']),
    )
  })

  test('with expansions are not asked for when the Resource alone fails', async () => {
    const service = serviceOf(properties(3), failing('$orderby', 'refused'))
    const sampling = propertySampling(service)
    const sample = await sampling.sample(TIMESTAMPS)
    assert.equal(service.asked.length, 2)
    assert.deepEqual(
      stops(sample),
      [undefined, ...EXPANSIONS].map((name) => [name, 'refused']),
    )
    const { responses, chains } = sampling.result()
    assert.equal(responses.length, 1)
    assert.deepEqual(
      chains.map(({ stopped }) => stopped),
      ['failed', 'failed', 'failed', 'failed'],
    )
  })

  test('fail apart when it is an expansion that fails', async () => {
    const sample = await propertySampling(serviceOf(properties(3), failing('$expand=Media', 'refused'))).sample(
      NEXT_LINKS,
    )
    assert.deepEqual(stops(sample), [
      [undefined, 'end'],
      ['Media', 'refused'],
      ['Videos', 'end'],
      ['Cover', 'end'],
    ])
  })

  test('are three at a time at most', async () => {
    const service = serviceOf(properties(3))
    let underWay = 0
    const seen: number[] = []
    const slow: CollectionReader = {
      page: async (...request) => {
        underWay += 1
        seen.push(underWay)
        await setImmediate()
        underWay -= 1
        return service.page(...request)
      },
      nextPage: (page) => service.nextPage(page),
    }
    const { chains } = await propertySampling(slow, { payload: WIDE }).sample(NEXT_LINKS)
    assert.equal(chains.length, 6)
    assert.deepEqual(seen, [1, 1, 1, 2, 3, 3, 3])
  })

  test('are walked once for each pass, however often it is asked for', async () => {
    const service = serviceOf(properties(3))
    const sampling = propertySampling(service)
    const [first, second] = await Promise.all([sampling.sample(NEXT_LINKS), sampling.sample(NEXT_LINKS)])
    assert.equal(first, second)
    assert.equal(service.asked.length, 5)
  })
})

describe('$count', () => {
  const countRequests = (asked: readonly string[]): number =>
    asked.filter((url) => url.endsWith('$count=true&$top=1')).length

  for (const [what, departure, expected] of [
    ['is asked for once', {}, 3n],
    ['may be what no JavaScript number holds', { counts: () => 2n ** 64n }, 2n ** 64n],
    ['is not asked for again where the server does not say it', { counts: () => undefined }, undefined],
    ['is not asked for again where the server refuses it', failing('$count', 'refused'), undefined],
  ] as const) {
    test(what, async () => {
      const service = serviceOf(properties(3), departure)
      const sampling = propertySampling(service)
      for (const pass of PASSES) assert.equal((await sampling.sample(pass)).count, expected)
      assert.equal(countRequests(service.asked), 1)
      assert.equal(sampling.result().count, expected === undefined ? undefined : String(expected))
    })
  }
})

describe('a chain that fails after two pages', () => {
  const records = properties(12, (number) => (number === 3 ? { City: 'Coeur d’Alene' } : {}))

  test('keeps their records, faults and responses, and has the failure as a response', async () => {
    const sampling = propertySampling(serviceOf(records, failing('/next/3', 'refused')))
    const { chains, faults } = await sampling.sample(NEXT_LINKS)
    const [plain] = chains
    assert.ok(plain?.stop.reason === 'failed')
    assert.deepEqual([plain.pages, plain.records], [2, 10])
    assert.equal(faults.error.count, 1)
    const { tally, responses, chains: told } = sampling.result()
    assert.equal(tally.records, 10)
    assert.deepEqual(
      responses.map(({ status, records: came, error }) => [status, came, error]),
      [
        [200, 5, undefined],
        [200, 5, undefined],
        [400, 0, 'GET https://example.org/next/3: refused'],
      ],
    )
    assert.deepEqual(told[0], {
      pass: 'NextLink',
      strategy: 'NextLink',
      stopped: 'failed',
      error: 'GET https://example.org/next/3: refused',
      pages: 2,
      records: 10,
    })
  })

  test('has a response without a status when no answer came', async () => {
    const sampling = propertySampling(serviceOf(records, failing('/next/3', 'unanswered')))
    await sampling.sample(NEXT_LINKS)
    const failure = sampling.result().responses.at(-1)
    assert.ok(failure && !('status' in failure))
    assert.equal(failure.error, 'GET https://example.org/next/3: unanswered')
  })

  test('has no response for a request that was never sent', async () => {
    const sampling = propertySampling(serviceOf(records, failing('/next/3', 'budget')))
    await sampling.sample(NEXT_LINKS)
    const { responses, chains } = sampling.result()
    assert.equal(responses.length, 2)
    assert.equal(chains[0]?.error, 'GET https://example.org/next/3: budget')
  })

  test('tells of a page that leads in a circle as one answer', async () => {
    const sampling = propertySampling(serviceOf(records, { links: 'to the first page' }))
    await sampling.sample(NEXT_LINKS)
    const { responses } = sampling.result()
    assert.deepEqual(
      responses.map(({ records: came, error = 'no error' }) => [came, error.replace(/^.*its /, '')]),
      [
        [5, 'no error'],
        [
          5,
          'nextLink leads to a page that was read before, so that paging never ends. The last page must have no nextLink (OData JSON Format 4.01, 4.6.5).',
        ],
      ],
    )
  })
})

test('an error that is not a RequestError is thrown, each time that the pass is asked for', async () => {
  const broken: CollectionReader = {
    page: () => Promise.reject(new TypeError('a bug')),
    nextPage: () => assert.fail('nothing came that could have a link'),
  }
  const sampling = propertySampling(broken)
  await assert.rejects(sampling.sample(NEXT_LINKS), new TypeError('a bug'))
  await assert.rejects(sampling.sample(NEXT_LINKS), new TypeError('a bug'))
})

test('after an error that is not about a request no further chain is begun', async () => {
  const service = serviceOf(properties(1))
  const begun: unknown[] = []
  const reader: CollectionReader = {
    page: async (entitySet, options, preferences) => {
      const expansion = options['$expand']
      if (expansion === undefined) return service.page(entitySet, options, preferences)
      begun.push(expansion)
      await setImmediate()
      throw new TypeError('a bug')
    },
    nextPage: (page) => service.nextPage(page),
  }
  await assert.rejects(propertySampling(reader, { payload: WIDE }).sample(NEXT_LINKS), new TypeError('a bug'))
  for (let round = 0; round < 5; round += 1) await setImmediate()
  assert.deepEqual(begun, ['E1', 'E2', 'E3'])
})
