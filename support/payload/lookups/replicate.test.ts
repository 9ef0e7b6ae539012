import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { JsonObject } from '../../odata/json-value'
import { FIELD_RESOURCE, LOOKUP_RESOURCE } from '../replication'
import { replicate } from './replicate'
import { type Behaviour, FakeService, lookupRecords } from './testing/fake-service'

const LOOKUP_PAGED_BY_LINKS = { ...FIELD_RESOURCE, key: LOOKUP_RESOURCE.key }

async function replicated(behaviour: Behaviour, resource = LOOKUP_RESOURCE) {
  const service = new FakeService(behaviour)
  const result = await replicate(service, 'Lookups', resource)
  assert.equal(result.kind, 'replicated')
  assert.ok(result.kind === 'replicated')
  return { service, ...result }
}

const keysOf = (records: readonly JsonObject[]) => records.map((record) => record['LookupKey'])

const counts = (...numbers: number[]) => {
  let request = 0
  return () => BigInt(numbers[Math.min(request++, numbers.length - 1)] ?? 0)
}

describe('an honest server', () => {
  test('is asked for its count, for pages until one is empty, and for its count again', async () => {
    const { service, records, pages } = await replicated({ records: lookupRecords(3), pageSize: () => 2 })
    assert.deepEqual(service.asked, [
      'https://example.org/Lookups?$count=true&$top=1',
      'https://example.org/Lookups?$top=1000&$skip=0',
      'https://example.org/Lookups?$top=1000&$skip=2',
      'https://example.org/Lookups?$top=1000&$skip=3',
      'https://example.org/Lookups?$count=true&$top=1',
    ])
    assert.deepEqual(keysOf(records), ['L1', 'L2', 'L3'])
    assert.deepEqual(
      pages.map(({ received }) => received),
      [2, 1, 0],
    )
  })

  test('may refuse to send a thousand records at a time', async () => {
    const refusesMore = (most: number): Behaviour => ({
      records: lookupRecords(250),
      fails: ({ $top }) => (Number($top) > most ? 'refused' : undefined),
    })
    const { records, pages } = await replicated(refusesMore(200))
    assert.equal(records.length, 250)
    assert.deepEqual(
      pages.map(({ received }) => received),
      [100, 100, 50, 0],
    )
    const refused = await replicate(new FakeService(refusesMore(99)), 'Lookups', LOOKUP_RESOURCE)
    assert.ok(refused.kind === 'broken')
    assert.equal(refused.error.kind, 'refused')
  })

  test('gives all records once, whatever its page sizes are and whether it links pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(60),
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 }),
        fc.boolean(),
        fc.boolean(),
        async (number, sizes, links, followsNextLink) => {
          const behaviour = {
            records: lookupRecords(number),
            links,
            pageSize: (skip: number) => sizes[skip % sizes.length] ?? 1,
          }
          const resource = followsNextLink ? LOOKUP_PAGED_BY_LINKS : LOOKUP_RESOURCE
          const { records, repeatedKeys, countBefore, moved } = await replicated(behaviour, resource)
          assert.deepEqual(records, behaviour.records)
          assert.deepEqual([repeatedKeys, moved], [[], false])
          assert.equal(countBefore.kind === 'given' && countBefore.count, BigInt(records.length))
        },
      ),
      { numRuns: 50 },
    )
  })

  test('with more records than are asked for at once is asked on after its linked pages', async () => {
    const behaviour = { records: lookupRecords(1500), links: true, pageSize: () => 600 }
    const { service, records } = await replicated(behaviour, LOOKUP_PAGED_BY_LINKS)
    assert.equal(records.length, 1500)
    assert.deepEqual(
      service.asked.slice(1, -1).map((url) => url.replace('https://example.org/', '')),
      ['Lookups?$top=1000&$skip=0', 'next/2', 'Lookups?$top=1000&$skip=1000'],
    )
  })

  test('without records gives none', async () => {
    const { records, pages } = await replicated({ records: [] })
    assert.deepEqual([records, pages.length], [[], 1])
  })
})

describe('a server that is not', () => {
  test('more records than it advertises are seen', async () => {
    const { records, countBefore } = await replicated({ records: lookupRecords(5), count: () => 3n, pageSize: () => 3 })
    assert.equal(records.length, 5)
    assert.equal(countBefore.kind === 'given' && countBefore.count, 3n)
  })

  test('ignoring $skip, it is not asked for ever, and its one page is not a repetition', async () => {
    const { records, repeatedKeys, pages } = await replicated({
      records: lookupRecords(9),
      ignores: ['$skip'],
      pageSize: () => 4,
    })
    assert.deepEqual([records.length, repeatedKeys, pages.length], [4, [], 2])
  })

  test('linking from its last, empty page as well, it is not asked for ever', async () => {
    const behaviour = { records: lookupRecords(5), endsInLinks: true }
    for (const resource of [LOOKUP_RESOURCE, LOOKUP_PAGED_BY_LINKS]) {
      const { service, records } = await replicated(behaviour, resource)
      assert.deepEqual([records.length, service.asked.length], [5, 4])
    }
  })

  test('ignoring $top, it gives all at once', async () => {
    const records = lookupRecords(1200)
    const result = await replicated({ records, ignores: ['$top'], pageSize: () => 5000 })
    assert.equal(result.records.length, 1200)
  })

  test('with pages that overlap, each record is kept once and what came again is told', async () => {
    const { records, repeatedKeys } = await replicated({ records: lookupRecords(7), overlap: 1, pageSize: () => 4 })
    assert.deepEqual(keysOf(records).slice(0, 7), ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7'])
    assert.deepEqual(repeatedKeys, ['L4'])
  })

  test('records without a key are told apart by their content', async () => {
    const keyless = [...lookupRecords(2).map((record) => ({ ...record, LookupKey: null })), ...lookupRecords(1)]
    const { records } = await replicated({ records: keyless, pageSize: () => 2 })
    assert.deepEqual(records, keyless)
  })

  test('without a count, all records come all the same', async () => {
    const { records, countBefore, moved } = await replicated({ records: lookupRecords(2), count: () => undefined })
    assert.deepEqual([records.length, countBefore.kind, moved], [2, 'missing', false])
  })

  test('refusing $count, all records come all the same', async () => {
    const { records, countBefore } = await replicated({
      records: lookupRecords(2),
      fails: (options) => (options['$count'] ? 'refused' : undefined),
    })
    assert.deepEqual([records.length, countBefore.kind], [2, 'failed'])
  })
})

describe('a count that changes meanwhile', () => {
  test('once: everything is fetched a second time', async () => {
    const { attempts, moved, countBefore } = await replicated({ records: lookupRecords(4), count: counts(3, 4, 4, 4) })
    assert.deepEqual([attempts, moved, countBefore.kind === 'given' && countBefore.count], [2, false, 4n])
  })

  test('twice: the result says so', async () => {
    const { attempts, moved } = await replicated({ records: lookupRecords(4), count: counts(3, 4, 4, 5) })
    assert.deepEqual([attempts, moved], [2, true])
  })

  test('the records are those of the last attempt', async () => {
    const { records } = await replicated({ records: (request) => lookupRecords(request > 3 ? 4 : 3) })
    assert.equal(records.length, 4)
  })
})

describe('a request that fails ends the replication and is told', () => {
  const broken = async (behaviour: Behaviour) => {
    const service = new FakeService(behaviour)
    const result = await replicate(service, 'Lookup', LOOKUP_RESOURCE)
    assert.ok(result.kind === 'broken')
    return { service, ...result }
  }

  for (const kind of ['unauthorized', 'unanswered', 'budget'] as const) {
    test(`the count is ${kind}: nothing more is asked`, async () => {
      const { service, error, pages } = await broken({ records: lookupRecords(1), fails: () => kind })
      assert.deepEqual([service.asked.length, error.kind, pages], [1, kind, []])
    })
  }

  for (const [kind, requests] of [
    // A large and a small page.
    ['refused', 3],
    ['unusable', 2],
  ] as const) {
    test(`the count is ${kind}: the pages are asked for`, async () => {
      const { service, error, pages } = await broken({ records: lookupRecords(1), fails: () => kind })
      assert.deepEqual([service.asked.length, error.kind, pages], [requests, kind, []])
    })
  }

  test('a later page: those that came are told', async () => {
    const { error, pages, countBefore } = await broken({
      records: lookupRecords(4),
      pageSize: () => 2,
      fails: (options) => (options['$skip'] === 2 ? 'unanswered' : undefined),
    })
    assert.deepEqual([error.kind, pages.length, countBefore.kind], ['unanswered', 1, 'given'])
  })

  test('in the second attempt', async () => {
    const { error } = await broken({
      records: lookupRecords(4),
      count: counts(3, 4),
      fails: (_, request) => (request > 4 ? 'unusable' : undefined),
    })
    assert.equal(error.kind, 'unusable')
  })

  test('any other error is a defect of ours and is thrown', async () => {
    const service = new FakeService({
      records: () => {
        throw new TypeError('a defect')
      },
    })
    await assert.rejects(replicate(service, 'Lookup', LOOKUP_RESOURCE), TypeError)
  })
})
