import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Finding } from '../../dictionary/finding'
import { type Behaviour, FakeService, lookupRecords } from '../../payload/lookups/testing/fake-service'
import type { LookupResource } from '../../payload/replicated-resource'
import { count } from './count'
import { countWithoutRecords } from './count-without-records'
import { modificationTimestamp } from './modification-timestamp'
import { onServer } from './on-server'
import { replicatedCompletely } from './replicated-completely'
import { lookupsFrom, lookupsOf, savedLookups } from './testing/resources'
import { topAndSkip } from './top-and-skip'

type Rule = (resource: LookupResource) => Promise<Finding>

const rules: readonly Rule[] = [
  onServer.judge,
  count.judge,
  countWithoutRecords.judge,
  replicatedCompletely.judge,
  topAndSkip.judge,
  modificationTimestamp.judge,
]

const judge = async (rule: Rule, behaviour: Behaviour) => {
  const { outcome, found, cause } = await rule(lookupsOf(behaviour))
  return { outcome, found, ...(cause === undefined ? {} : { cause }) }
}

const ON_SERVER = 'Lookup Resource on the server'
const COUNT = 'count of the Lookup Resource'

describe('a server that is right', () => {
  for (const number of [2, 3, 11, 61, 2345]) {
    for (const pageSize of [1000, 7]) {
      test(`upholds all rules with ${number} records on pages of ${pageSize}`, async () => {
        const resource = lookupsOf({ records: lookupRecords(number), pageSize: () => pageSize, links: true })
        for (const rule of rules) assert.equal((await rule(resource)).outcome, 'upheld', rule.name)
      })
    }
  }

  test('is replicated once for all of them', async () => {
    const service = new FakeService({ records: lookupRecords(12) })
    const resource = lookupsFrom(service)
    await Promise.all(rules.map((rule) => rule(resource)))
    const pages = service.asked.filter((url) => url.endsWith('$top=1000&$skip=0'))
    assert.equal(pages.length, 1)
  })

  test('without records has nothing to page through', async () => {
    const outcomes = await Promise.all(rules.map((rule) => judge(rule, { records: [] })))
    assert.deepEqual(
      outcomes.map(({ outcome }) => outcome),
      ['upheld', 'upheld', 'upheld', 'upheld', 'not offered', 'not offered'],
    )
  })
})

describe('a server that cannot be asked', () => {
  for (const kind of ['refused', 'unusable'] as const) {
    test(`because its answer is ${kind} fails one rule, and the others name the fault`, async () => {
      const findings = await Promise.all(rules.map((rule) => judge(rule, { records: [], fails: () => kind })))
      assert.deepEqual(
        findings.map(({ outcome, cause }) => [outcome, cause]),
        [['violated', ON_SERVER], ...rules.slice(1).map(() => ['not verified', ON_SERVER])],
      )
    })
  }

  for (const kind of ['unauthorized', 'unanswered', 'budget'] as const) {
    test(`because the request is ${kind} is not verified, with the request as evidence`, async () => {
      for (const rule of rules) {
        const finding = await rule(lookupsOf({ records: [], fails: () => kind }))
        assert.deepEqual([finding.outcome, finding.cause], ['not verified', ON_SERVER])
        assert.match(finding.evidence ?? '', /^curl .*\/Lookups\?\$count=true/)
        assert.ok(finding.advice)
      }
    })
  }

  test('because there is only a file is not verified by any rule, saved records or not', async () => {
    for (const resource of [savedLookups(), savedLookups(lookupRecords(5))]) {
      for (const rule of rules) {
        const { outcome, advice, cause } = await rule(resource)
        assert.deepEqual([outcome, cause], ['not verified', undefined])
        assert.match(advice ?? '', /RESOSCRIPT/)
      }
    }
  })

  test('any more, on a later page, is on the server; replication tells it', async () => {
    const behaviour: Behaviour = {
      records: lookupRecords(9),
      pageSize: () => 4,
      fails: (options) => (options['$skip'] === 4 ? 'unusable' : undefined),
    }
    const findings = await Promise.all(rules.map((rule) => judge(rule, behaviour)))
    const cause = 'replication of the Lookup Resource'
    assert.deepEqual(
      findings.map((finding) => [finding.outcome, finding.cause]),
      [
        ['upheld', undefined],
        ['upheld', undefined],
        ['upheld', undefined],
        ['violated', cause],
        ['not verified', cause],
        ['not verified', cause],
      ],
    )
  })
})

describe('the count', () => {
  const records = lookupRecords(6)

  test('that is missing is violated, and what needs it names the fault', async () => {
    const behaviour: Behaviour = { records, count: () => undefined }
    assert.deepEqual(await judge(count.judge, behaviour), { outcome: 'violated', found: 'no count', cause: COUNT })
    for (const rule of [replicatedCompletely.judge, countWithoutRecords.judge]) {
      const { outcome, cause } = await judge(rule, behaviour)
      assert.deepEqual([outcome, cause], ['not verified', COUNT])
    }
  })

  test('that is refused is violated', async () => {
    const behaviour: Behaviour = { records, fails: (options) => (options['$count'] ? 'refused' : undefined) }
    const { outcome, cause } = await judge(count.judge, behaviour)
    assert.deepEqual([outcome, cause], ['violated', COUNT])
    assert.equal((await judge(replicatedCompletely.judge, behaviour)).cause, COUNT)
  })

  test('with $top=0 is refused, missing, another, or comes with records: violated', async () => {
    const without = (change: Partial<Behaviour>) => judge(countWithoutRecords.judge, { records, ...change })
    const isZero = (options: { readonly $top?: unknown }) => options.$top === 0
    assert.equal((await without({ fails: (options) => (isZero(options) ? 'refused' : undefined) })).outcome, 'violated')
    assert.deepEqual(await without({ count: (all, options) => (isZero(options) ? undefined : BigInt(all.length)) }), {
      outcome: 'violated',
      found: 'no count, 0 records',
    })
    assert.deepEqual(await without({ count: (all, options) => (isZero(options) ? 0n : BigInt(all.length)) }), {
      outcome: 'violated',
      found: 'the count 0, 0 records',
    })
    assert.deepEqual(await without({ ignores: ['$top'] }), { outcome: 'violated', found: 'the count 6, 6 records' })
  })

  test('with $top=0 that cannot be had is not verified', async () => {
    const fails: Behaviour['fails'] = (options) => (options['$top'] === 0 ? 'unanswered' : undefined)
    assert.equal((await judge(countWithoutRecords.judge, { records, fails })).outcome, 'not verified')
  })

  test('that moves between the requests is not verified', async () => {
    let count = 100n
    const behaviour: Behaviour = { records, count: () => count++ }
    assert.equal((await judge(countWithoutRecords.judge, behaviour)).outcome, 'not verified')
  })
})

describe('replication', () => {
  const records = lookupRecords(10)
  const complete = (behaviour: Partial<Behaviour>) => judge(replicatedCompletely.judge, { records, ...behaviour })

  test('of fewer records than advertised is violated, with both numbers', async () => {
    const finding = await replicatedCompletely.judge(lookupsOf({ records, count: () => 11n }))
    assert.deepEqual(
      [finding.outcome, finding.expected, finding.found],
      ['violated', '11 records, as $count=true says', '10 different records on 2 pages'],
    )
    assert.match(finding.evidence ?? '', /the last page:\ncurl .*\$skip=10/)
  })

  test('of more records than advertised is violated', async () =>
    assert.equal((await complete({ count: () => 9n })).outcome, 'violated'))

  test('of records that come again is violated, though their number is right', async () =>
    assert.deepEqual(await complete({ pageSize: () => 4, overlap: 1 }), {
      outcome: 'violated',
      found: '10 different records on 4 pages\nserved more than once: LookupKey L4',
      cause: 'replication of the Lookup Resource',
    }))

  test('of two records with one key is violated', async () => {
    const [first = {}, ...others] = records
    const { outcome } = await complete({ records: [first, { ...first, LookupValue: 'Other' }, ...others] })
    assert.equal(outcome, 'violated')
  })

  test('from a server that ignores $skip is violated unless one page has all', async () => {
    const cut: Behaviour = { records, ignores: ['$skip'], pageSize: () => 4 }
    assert.deepEqual(await complete(cut), {
      outcome: 'violated',
      found: '4 different records on 2 pages\nthe last page had only records that came before',
      cause: 'replication of the Lookup Resource',
    })
    assert.equal((await judge(topAndSkip.judge, cut)).outcome, 'violated')
    const { outcome, cause } = await judge(modificationTimestamp.judge, cut)
    assert.deepEqual([outcome, cause], ['not verified', 'replication of the Lookup Resource'])
    assert.equal((await complete({ ignores: ['$skip'] })).outcome, 'upheld')
  })

  test('while the count moves once is done again', async () => {
    const service = new FakeService({ records: (request) => lookupRecords(request > 3 ? 11 : 10) })
    assert.equal((await replicatedCompletely.judge(lookupsFrom(service))).outcome, 'upheld')
  })

  test('while the count moves twice is not verified, with both numbers', async () => {
    let count = 10n
    const { outcome, found } = await complete({ count: () => count++ })
    assert.deepEqual(
      [outcome, found],
      ['not verified', 'the count changed during both replications, the last time from 12 to 13'],
    )
  })

  test('with a second count that does not come is not verified', async () => {
    const { outcome, cause } = await complete({
      fails: (_, request) => (request === 4 ? 'unanswered' : undefined),
    })
    assert.deepEqual([outcome, cause], ['not verified', COUNT])
  })
})

describe('$top and $skip', () => {
  const paged = (behaviour: Partial<Behaviour>) => judge(topAndSkip.judge, { records: lookupRecords(30), ...behaviour })

  test('pages smaller than asked are fine', async () =>
    assert.equal((await paged({ pageSize: () => 2 })).outcome, 'upheld'))
  test('$top is ignored', async () =>
    assert.deepEqual(await paged({ ignores: ['$top'] }), { outcome: 'violated', found: '30 records' }))
  test('$skip is ignored', async () =>
    assert.deepEqual(await paged({ ignores: ['$skip'] }), {
      outcome: 'violated',
      found: 'again LookupKey L1, L2, L3, L4, L5',
    }))
  test('pages overlap', async () =>
    assert.deepEqual(await paged({ overlap: 1 }), { outcome: 'violated', found: 'again LookupKey L5' }))
  test('a small page is empty', async () =>
    assert.deepEqual(await paged({ pageSize: (skip) => (skip === 5 ? 0 : 1000) }), {
      outcome: 'violated',
      found: '0 records',
    }))
  test('$skip is refused', async () =>
    assert.equal((await paged({ fails: ({ $skip }) => ($skip === 5 ? 'refused' : undefined) })).outcome, 'violated'))
  test('no answer is not verified', async () =>
    assert.equal(
      (await paged({ fails: ({ $skip }) => ($skip === 5 ? 'unanswered' : undefined) })).outcome,
      'not verified',
    ))
  test('one record is too few', async () =>
    assert.equal((await paged({ records: lookupRecords(1) })).outcome, 'not offered'))
  test('records that shift once violate nothing', async () => {
    const records = lookupRecords(30)
    const shifted = [{ ...records[0], LookupKey: 'new' }, ...records]
    // The replication takes four requests, the first page a fifth.
    assert.equal((await paged({ records: (request) => (request > 5 ? shifted : records) })).outcome, 'upheld')
  })
})

describe('queries by ModificationTimestamp', () => {
  const records = lookupRecords(30)
  const filtered = (behaviour: Partial<Behaviour>) => judge(modificationTimestamp.judge, { records, ...behaviour })

  test('ask for what changed since the median', async () => {
    const service = new FakeService({ records })
    assert.equal((await modificationTimestamp.judge(lookupsFrom(service))).found, '15 records')
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
    assert.equal((await modificationTimestamp.judge(lookupsFrom(service))).outcome, 'upheld')
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
    assert.equal((await modificationTimestamp.judge(lookupsFrom(reader))).outcome, 'violated')
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

  test('of records without readable times: not verified', async () => {
    const timeless = records.map((record) => ({ ...record, ModificationTimestamp: 'yesterday' }))
    assert.equal((await filtered({ records: timeless })).outcome, 'not verified')
  })
})
