import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CollectionReader } from '../../odata/collection-reader'
import type { SamplingStrategy } from '../sampling-results'
import { chainOf, recordsWith, sampled } from './testing/sampled'
import { SampledService } from './testing/sampled-service'

const STRATEGIES: readonly SamplingStrategy[] = ['TopAndSkip', 'TimestampAsc', 'TimestampDesc', 'NextLink']

/** A record a minute. */
const minutes = (records: number) =>
  recordsWith(Array.from({ length: records }, (_, index) => `2020-07-07T17:${String(index).padStart(2, '0')}:14Z`))

for (const strategy of STRATEGIES) {
  describe(strategy, () => {
    test('expands in every request', async () => {
      const service = new SampledService(minutes(5), { cap: () => 2, links: 'absolute' })
      const { keys } = await sampled(service, chainOf({ strategy }, { expansion: 'Media' }))
      assert.equal(keys.length, 5)
      const own = service.asked.filter((url) => !url.startsWith('https://example.org/next/'))
      assert.ok(own.length > 0)
      assert.ok(own.every((url) => url.endsWith('$expand=Media')))
      assert.equal(own.length < service.asked.length, strategy === 'NextLink')
    })

    test('stops after the page that reaches the limit, and keeps the page whole', async () => {
      const service = new SampledService(minutes(25), { links: 'absolute' })
      const { keys, pages, stop } = await sampled(service, chainOf({ strategy, pageSize: 4 }, { limit: 9 }))
      assert.deepEqual(stop, { reason: 'limit' })
      assert.equal(pages.length, service.asked.length)
      assert.equal(pages.at(-1)?.records.length, 4)
      assert.ok(keys.length >= 9 && keys.length < 13)
    })

    test('asks for no more records than the limit', async () => {
      const service = new SampledService(minutes(25), { links: 'absolute' })
      const { keys, stop } = await sampled(service, chainOf({ strategy, pageSize: 10 }, { limit: 3 }))
      assert.deepEqual(stop, { reason: 'limit' })
      assert.equal(keys.length, 3)
      assert.equal(service.asked.length, 1)
    })

    test('reaches the end of a server that sends seven records where a thousand are asked for', async () => {
      const service = new SampledService(minutes(30), { cap: () => 7, links: 'absolute' })
      const { keys, stop } = await sampled(service, chainOf({ strategy }))
      assert.deepEqual(stop, { reason: 'end' })
      assert.equal(keys.length, 30)
    })

    test('looks for the first records by nextLinks where empty pages have them', async () => {
      const service = new SampledService(minutes(5), { links: 'absolute', isEmpty: (request) => request < 4 })
      assert.equal((await sampled(service, chainOf({ strategy }))).keys.length, 5)
    })

    test('yields nothing when there are no records', async () => {
      assert.deepEqual(await sampled(new SampledService([]), chainOf({ strategy })), {
        pages: [],
        keys: [],
        stop: { reason: 'end' },
      })
    })

    test('keeps the pages that came before a request failed', async () => {
      const service = new SampledService(minutes(25), {
        links: 'absolute',
        fails: (request) => (request === 3 ? 'unanswered' : undefined),
      })
      const { pages, stop } = await sampled(service, chainOf({ strategy, pageSize: 10 }))
      assert.deepEqual(
        pages.map(({ records }) => records.length),
        [10, 10],
      )
      assert.ok(stop.reason === 'failed')
      assert.equal(stop.error.kind, 'unanswered')
    })

    test('throws an error that is not a RequestError', async () => {
      const broken: CollectionReader = {
        page: () => Promise.reject(new TypeError('a bug')),
        nextPage: () => assert.fail('nothing came that could have a link'),
      }
      await assert.rejects(sampled(broken, chainOf({ strategy })), new TypeError('a bug'))
    })
  })
}

for (const strategy of ['TimestampAsc', 'TimestampDesc'] as const) {
  test(`${strategy} pages by $top and $skip where no Field says when a record changed`, async () => {
    const service = new SampledService(recordsWith([undefined, undefined, undefined]))
    const { stop } = await sampled(service, chainOf({ strategy, pageSize: 2 }, { dateField: undefined }))
    assert.deepEqual(stop, { reason: 'end' })
    assert.deepEqual(service.asked, [
      'https://example.org/Property?$top=2&$skip=0',
      'https://example.org/Property?$top=2&$skip=2',
      'https://example.org/Property?$top=2&$skip=3',
    ])
  })
}
