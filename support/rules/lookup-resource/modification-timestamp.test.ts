import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Behaviour, FakeService, lookupRecords } from '../../payload/lookups/testing/fake-service'
import { checked } from '../testing/checked-findings'
import { modificationTimestamp } from './modification-timestamp'
import { judgedBy, lookupsFrom } from './testing/resources'

const COUNT = 'count of the Lookup Resource'

describe('queries by ModificationTimestamp', () => {
  const records = lookupRecords(30)
  const filtered = (behaviour: Partial<Behaviour>) => judgedBy(modificationTimestamp.judge, { records, ...behaviour })

  test('ask for what changed since the median', async () => {
    const service = new FakeService({ records })
    assert.equal((await checked(modificationTimestamp).judge(lookupsFrom(service))).found, '15 records')
    assert.equal(
      service.asked.at(-1),
      'https://example.org/Lookups?$filter=ModificationTimestamp ge 2020-07-07T17:15:14.123456Z&$top=100&$skip=0&$count=true',
    )
  })

  test('compare times with offsets and all their decimals', async () => {
    const times = [
      '2020-07-07T12:00:00.0000001+02:00',
      '2020-07-07T10:00:00.0000002Z',
      '2020-07-07T09:00:00.0000003-01:00',
    ]
    const timed = times.map((ModificationTimestamp, index) => ({ ...records[index], ModificationTimestamp }))
    assert.deepEqual(await filtered({ records: timed }), { outcome: 'upheld', found: '2 records' })
  })

  test('of times that are all the same also ask for what is later, which is nothing', async () => {
    const same = records.map((record) => ({ ...record, ModificationTimestamp: '2024-02-29T23:59:59-12:00' }))
    const service = new FakeService({ records: same })
    assert.equal((await checked(modificationTimestamp).judge(lookupsFrom(service))).outcome, 'upheld')
    assert.deepEqual(
      service.asked.slice(-2).map((url) => /ge ([^&]+)/.exec(url)?.[1]),
      ['2024-02-29T23:59:59-12:00', '2026-01-01T00:00:00Z'],
    )
    assert.equal((await filtered({ records: same, ignores: ['$filter'] })).outcome, 'violated')
  })

  test('of times most of which are the oldest ask for the later ones', async () => {
    const [first, ...others] = records.map((record) => ({ ...record, ModificationTimestamp: '2020-01-01T00:00:00Z' }))
    const mostly = [{ ...first, ModificationTimestamp: '2020-01-02T00:00:00Z' }, ...others]
    assert.deepEqual(await filtered({ records: mostly }), { outcome: 'upheld', found: '1 record' })
    assert.equal((await filtered({ records: mostly, ignores: ['$filter'] })).outcome, 'violated')
  })

  test('of times that are all the same are judged by the first of the two, too', async () => {
    const same = records.map((record) => ({ ...record, ModificationTimestamp: '2024-02-29T23:59:59Z' }))
    const count: Behaviour['count'] = (all, { $filter }) => ($filter && all.length > 0 ? 7n : BigInt(all.length))
    assert.deepEqual(await filtered({ records: same, count }), { outcome: 'violated', found: 'the count 7' })
  })

  test('for which there is nothing take the first page for the answer, wherever its nextLink leads', async () => {
    const same = records.map((record) => ({ ...record, ModificationTimestamp: '2024-02-29T23:59:59Z' }))
    const service = new FakeService({ records: same, endsInLinks: true })
    assert.equal((await checked(modificationTimestamp).judge(lookupsFrom(service))).outcome, 'upheld')
    assert.match(service.asked.at(-1) ?? '', /ge 2026-01-01T00:00:00Z/)
  })

  test('are ignored: records that are too old are violated', async () =>
    assert.deepEqual(await filtered({ ignores: ['$filter'] }), {
      outcome: 'violated',
      found: '15 other records, e.g. of 2020-07-07T17:00:14.123456Z',
    }))

  test('count something else: violated', async () =>
    assert.deepEqual(await filtered({ count: (_, { $filter }) => ($filter ? 30n : 30n) }), {
      outcome: 'violated',
      found: 'the count 30',
    }))

  test('cannot be counted when the whole cannot: not verified, and the fault is named', async () => {
    const causes = [
      await filtered({ count: () => 31n }),
      await filtered({ count: () => undefined }),
      await filtered({ fails: ({ $count }) => ($count ? 'refused' : undefined) }),
    ].map(({ outcome, cause }) => [outcome, cause])
    assert.deepEqual(causes, [
      ['not verified', 'replication of the Lookup Resource'],
      ['not verified', COUNT],
      ['not verified', COUNT],
    ])
  })

  test('cannot be counted when the count is another than that of the records: not verified, and told which', async () => {
    const foundBy = async (count: bigint) => {
      const { outcome, found } = await filtered({ count: () => count })
      assert.equal(outcome, 'not verified')
      return found
    }
    assert.match((await foundBy(31n)) ?? '', /^only 30 of the 31 records of the Lookup Resource came/)
    assert.match((await foundBy(29n)) ?? '', /^the replicated records are not those that are advertised/)
  })

  test('cannot be counted, but choose the wrong records: violated', async () =>
    assert.equal((await filtered({ count: () => undefined, ignores: ['$filter'] })).outcome, 'violated'))

  test('count nothing: violated', async () =>
    assert.equal(
      (await filtered({ count: (all, { $filter }) => ($filter ? undefined : BigInt(all.length)) })).outcome,
      'violated',
    ))

  test('bring no record: violated', async () => {
    const since = new FakeService({ records })
    const reader = {
      page: async (resource: string, options: Readonly<Record<string, string | number | boolean>>) => {
        const page = await since.page(resource, options)
        return options['$filter'] === undefined ? page : { ...page, records: [] }
      },
      nextPage: () => Promise.reject(new Error('not asked for')),
    }
    const { outcome, expected, found } = await checked(modificationTimestamp).judge(lookupsFrom(reader))
    assert.deepEqual(
      [outcome, expected, found],
      ['violated', 'some of 15 records of 2020-07-07T17:15:14.123456Z or later', 'no record'],
    )
  })

  test('are refused: violated', async () =>
    assert.equal((await filtered({ fails: ({ $filter }) => ($filter ? 'refused' : undefined) })).outcome, 'violated'))

  test('get no answer: not verified', async () =>
    assert.equal(
      (await filtered({ fails: ({ $filter }) => ($filter ? 'unanswered' : undefined) })).outcome,
      'not verified',
    ))

  test('of records that changed meanwhile: not verified', async () => {
    const changed = records.map((record) => ({ ...record, ModificationTimestamp: '2021-01-01T00:00:00Z' }))
    // The replication takes four requests.
    const { outcome, found } = await filtered({ records: (request) => (request > 4 ? changed : records) })
    assert.deepEqual([outcome, found], ['not verified', 'the records changed between the requests'])
  })

  test('bring records without a time: violated', async () => {
    const timeless = records.map((record, index) => (index === 0 ? { ...record, ModificationTimestamp: null } : record))
    const { outcome, found } = await filtered({ records: timeless, ignores: ['$filter'] })
    assert.deepEqual([outcome, found], ['violated', '15 other records, e.g. of no time'])
  })

  test('bring a part of what they count, without a nextLink: violated', async () => {
    const { outcome, found } = await filtered({
      pageSize: (skip) => (skip === 0 ? 10 : 1000),
      links: false,
      count: (all) => BigInt(all.length),
    })
    assert.deepEqual([outcome, found], ['violated', '10 records and no nextLink'])
  })

  test('of a replication that broke: not verified', async () => {
    const { outcome, cause } = await filtered({ fails: ({ $count }) => ($count ? undefined : 'unanswered') })
    assert.deepEqual([outcome, cause], ['not verified', 'Lookup Resource on the server'])
    const later = await filtered({
      ignores: ['$filter'],
      pageSize: () => 10,
      fails: ({ $skip }) => ($skip === 10 ? 'unanswered' : undefined),
    })
    assert.deepEqual([later.outcome, later.cause], ['not verified', 'replication of the Lookup Resource'])
  })

  test('of records that cannot be replicated again: not verified, also when only the last page fails', async () => {
    for (const last of [5, 7]) {
      const { outcome, found } = await filtered({
        count: (_, { $filter }) => ($filter ? 7n : 30n),
        fails: ({ $filter, $count }, request) => (request > last && !$filter && !$count ? 'unanswered' : undefined),
      })
      assert.deepEqual([outcome, found], ['not verified', 'the records changed between the requests'])
    }
  })

  test('of records without readable times: not verified', async () => {
    const timeless = records.map((record) => ({ ...record, ModificationTimestamp: 'yesterday' }))
    assert.equal((await filtered({ records: timeless })).outcome, 'not verified')
  })
})
