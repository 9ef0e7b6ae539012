import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Behaviour, FakeService, lookupRecords } from '../../payload/lookups/testing/fake-service'
import { checked } from '../testing/checked-findings'
import { modificationTimestamp } from './modification-timestamp'
import { replicatedCompletely } from './replicated-completely'
import { judgedBy, lookupsFrom, lookupsOf } from './testing/resources'
import { topAndSkip } from './top-and-skip'

const COUNT = 'count of the Lookup Resource'

describe('replication', () => {
  const records = lookupRecords(10)
  const complete = (behaviour: Partial<Behaviour>) => judgedBy(replicatedCompletely.judge, { records, ...behaviour })

  test('of fewer records than advertised is violated, with both numbers', async () => {
    const finding = await checked(replicatedCompletely).judge(lookupsOf({ records, count: () => 11n }))
    assert.deepEqual(
      [finding.outcome, finding.expected, finding.found],
      ['violated', '11 records, as $count=true says', '10 different records on 2 pages'],
    )
    assert.match(finding.evidence ?? '', /the last page:\ncurl .*\$skip=10/)
    const ofThree = await checked(replicatedCompletely).judge(
      lookupsOf({ records, count: () => 11n, pageSize: () => 5 }),
    )
    assert.match(ofThree.evidence ?? '', /the last page:\ncurl .*\$skip=10/)
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
    assert.equal((await judgedBy(topAndSkip.judge, cut)).outcome, 'violated')
    const { outcome, cause } = await judgedBy(modificationTimestamp.judge, cut)
    assert.deepEqual([outcome, cause], ['not verified', 'replication of the Lookup Resource'])
    assert.equal((await complete({ ignores: ['$skip'] })).outcome, 'upheld')
  })

  test('while the count moves once is done again', async () => {
    const service = new FakeService({ records: (request) => lookupRecords(request > 3 ? 11 : 10) })
    assert.equal((await checked(replicatedCompletely).judge(lookupsFrom(service))).outcome, 'upheld')
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
