import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CollectionReader } from '../../odata/collection-reader'
import { pageOf } from './testing/page-of'
import { chainOf, recordsWith, sampled } from './testing/sampled'
import { type Departure, SampledService } from './testing/sampled-service'

type Timestamps = readonly (string | null | undefined)[]

async function paged(
  strategy: 'TimestampAsc' | 'TimestampDesc',
  timestamps: Timestamps,
  departure: Departure = {},
  pageSize = 10,
) {
  const service = new SampledService(recordsWith(timestamps), departure)
  return { service, ...(await sampled(service, chainOf({ strategy, pageSize }))) }
}

const times = (records: number, timestamp: (index: number) => string): string[] =>
  Array.from({ length: records }, (_, index) => timestamp(index))

const minute = (index: number): string => `2020-07-07T17:${String(index).padStart(2, '0')}:14.5Z`

/** Ten that share one instant lie across the boundary of pages. */
const SHARED = times(25, (index) => minute(index >= 5 && index < 15 ? 5 : index))

const filters = (service: SampledService) =>
  service.asked.map((url) => new URL(url).searchParams).map((query) => [query.get('$filter'), query.get('$skip')])

describe('requests', () => {
  test('TimestampDesc goes from tomorrow to the earliest record, and past it within its second', async () => {
    const { service, pages } = await paged('TimestampDesc', ['2020-07-07T17:00:00.1Z', '2020-07-07T17:00:00.9Z'])
    assert.deepEqual(service.asked, [
      'https://example.org/Property?$filter=ModificationTimestamp lt 2026-03-05T05:06:07Z&$orderby=ModificationTimestamp desc&$top=10',
      'https://example.org/Property?$filter=ModificationTimestamp lt 2020-07-07T17:00:01Z&$orderby=ModificationTimestamp desc&$top=10',
      'https://example.org/Property?$filter=ModificationTimestamp lt 2020-07-07T17:00:01Z&$orderby=ModificationTimestamp desc&$top=10&$skip=2',
    ])
    assert.deepEqual(
      pages.map(({ records }) => records.map((record) => record['Key'])),
      [
        [2, 1],
        [2, 1],
      ],
    )
  })

  test('TimestampAsc goes from 1970 to the latest record, and past it within its second', async () => {
    const { service } = await paged('TimestampAsc', ['2020-07-07T17:00:00.1Z', '2020-07-07T17:00:00.9Z'])
    assert.deepEqual(service.asked, [
      'https://example.org/Property?$filter=ModificationTimestamp ge 1970-01-01T00:00:00Z&$orderby=ModificationTimestamp asc&$top=10',
      'https://example.org/Property?$filter=ModificationTimestamp ge 2020-07-07T17:00:00Z&$orderby=ModificationTimestamp asc&$top=10',
      'https://example.org/Property?$filter=ModificationTimestamp ge 2020-07-07T17:00:00Z&$orderby=ModificationTimestamp asc&$top=10&$skip=2',
    ])
  })

  test('an answer with the overlap alone ends the chain, for it is smaller than a page', async () => {
    const { service, stop } = await paged('TimestampDesc', times(3, minute))
    assert.deepEqual(stop, { reason: 'end' })
    assert.deepEqual(filters(service), [
      ['ModificationTimestamp lt 2026-03-05T05:06:07Z', null],
      ['ModificationTimestamp lt 2020-07-07T17:00:15Z', null],
    ])
  })

  test('a timestamp beyond the years of four digits is asked for as far as it can be written', async () => {
    const { keys, service, stop } = await paged('TimestampAsc', [minute(0), '9999-12-31T23:59:59-08:00'])
    assert.deepEqual(stop, { reason: 'end' })
    assert.equal(keys.length, 2)
    assert.equal(filters(service)[1]?.[0], 'ModificationTimestamp ge 9999-12-31T23:59:59Z')
  })
})

for (const strategy of ['TimestampAsc', 'TimestampDesc'] as const) {
  describe(strategy, () => {
    test('brings records that share the timestamp on which a page ends', async () => {
      const { keys, stop } = await paged(strategy, SHARED)
      assert.deepEqual(stop, { reason: 'end' })
      assert.equal(keys.length, 25)
    })

    test('brings all records of one instant', async () => {
      const { keys, stop } = await paged(
        strategy,
        times(25, () => minute(0)),
      )
      assert.deepEqual(stop, { reason: 'end' })
      assert.equal(keys.length, 25)
    })

    test('brings records that differ in a fraction that the server cuts', async () => {
      const within = times(25, (index) => `2020-07-07T17:00:0${index % 3}.${String(index).padStart(12, '0')}Z`)
      const { keys, stop } = await paged(strategy, within, { cutsFractions: true })
      assert.deepEqual(stop, { reason: 'end' })
      assert.equal(keys.length, 25)
    })

    test('leaves out records without a timestamp when the server filters them', async () => {
      const { keys, stop } = await paged(strategy, [...times(25, minute), null, 'yesterday', undefined])
      assert.deepEqual(stop, { reason: 'end' })
      assert.equal(keys.length, 25)
    })

    test('takes records without a timestamp along when the server sends them', async () => {
      const { keys, stop } = await paged(strategy, [...times(25, minute), null, 'yesterday', undefined], {
        keepsUndated: true,
      })
      assert.deepEqual(stop, { reason: 'end' })
      assert.equal(keys.length, 28)
    })

    test('brings records whose timestamps only the server can read', async () => {
      const { keys, service, stop } = await paged(
        strategy,
        times(25, () => '2020-07-07T17:00:00'),
        { keepsUndated: true },
      )
      assert.deepEqual(stop, { reason: 'end' })
      assert.equal(keys.length, 25)
      assert.equal(service.asked.length, 4)
    })

    test('goes through the overlap in smaller pages when the server links the rest', async () => {
      const sizes = [10, 2, 1, 3, 10, 2, 2, 7, 1, 4]
      const { keys, stop } = await paged(strategy, SHARED, {
        cap: (request) => sizes[request % sizes.length] ?? 1,
        links: 'absolute',
      })
      assert.deepEqual(stop, { reason: 'end' })
      assert.equal(keys.length, 25)
    })

    test('sees repetition where $skip is ignored and a second has more records than a page', async () => {
      const { keys, pages, stop } = await paged(
        strategy,
        times(25, () => minute(0)),
        { ignores: ['$skip'] },
      )
      assert.deepEqual(stop, { reason: 'repetition' })
      assert.equal(keys.length, 10)
      assert.equal(pages.length, 3)
    })

    test('needs no $skip where no second has more records than a page', async () => {
      const { keys, stop } = await paged(strategy, times(25, minute), { ignores: ['$skip'] })
      assert.deepEqual(stop, { reason: 'end' })
      assert.equal(keys.length, 25)
    })

    test('sees repetition where the filter is ignored', async () => {
      const { keys, stop } = await paged(strategy, times(25, minute), { ignores: ['$filter', '$skip'] })
      assert.deepEqual(stop, { reason: 'repetition' })
      assert.equal(keys.length, 10)
    })

    test('does not turn back where the filter alone is ignored', async () => {
      const { keys, stop } = await paged(strategy, times(25, minute), { ignores: ['$filter'] })
      assert.deepEqual(stop, { reason: 'repetition' })
      assert.equal(keys.length, 20)
    })
  })
}

test('a page that comes twice, as when records are added meanwhile, does not end a chain', async () => {
  const [first, second, third] = recordsWith([null, null, null]).map((record) => [record])
  assert.ok(first && second && third)
  const answers = [first, first, second, second, third, []]
  const reader: CollectionReader = {
    page: async () => pageOf('https://example.org/Property', answers.shift() ?? assert.fail('one too many')),
    nextPage: () => assert.fail('there is no nextLink'),
  }
  const { keys, stop } = await sampled(reader, chainOf({ strategy: 'TimestampDesc', pageSize: 1 }))
  assert.deepEqual(stop, { reason: 'end' })
  assert.deepEqual(keys, [1, 2, 3])
})

test('TimestampAsc sees repetition where every page begins with records without a timestamp', async () => {
  const undated = Array.from({ length: 25 }, () => null)
  const { keys, stop } = await paged('TimestampAsc', [...undated, ...times(10, minute)], { keepsUndated: true })
  assert.deepEqual(stop, { reason: 'repetition' })
  assert.equal(keys.length, 30)
})
