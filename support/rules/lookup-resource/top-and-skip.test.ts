import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Behaviour, lookupRecords } from '../../payload/lookups/testing/fake-service'
import { judgedBy } from './testing/resources'
import { topAndSkip } from './top-and-skip'

describe('$top and $skip', () => {
  const paged = (behaviour: Partial<Behaviour>) =>
    judgedBy(topAndSkip.judge, { records: lookupRecords(30), ...behaviour })

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
  test('records that come all the time, as the count tells, are not verified', async () => {
    for (const steady of [4, 0]) {
      const records = (request: number) => {
        const added = lookupRecords(Math.max(0, request - steady)).map((record, n) => ({
          ...record,
          LookupKey: `N${n}`,
        }))
        return [...added.reverse(), ...lookupRecords(30)]
      }
      assert.equal((await paged({ records })).outcome, 'not verified')
      assert.equal((await paged({ records, ignores: ['$top'] })).outcome, 'violated')
    }
  })
  test('an empty page while the count changes is not verified', async () => {
    let count = 30n
    const empty: Partial<Behaviour> = { pageSize: (skip) => (skip === 5 ? 0 : 1000) }
    assert.equal((await paged({ ...empty, count: () => count++ })).outcome, 'not verified')
  })
  test('a count that is given only before or only now tells of no change', async () => {
    for (const isGiven of [(asked: number) => asked <= 2, (asked: number) => asked > 2]) {
      let asked = 0
      const count = () => (isGiven(++asked) ? 30n : undefined)
      assert.equal((await paged({ overlap: 1, count })).outcome, 'violated')
    }
  })
  test('records without a key overlap with no others', async () => {
    const records = lookupRecords(30).map(({ LookupKey: _, ...record }) => record)
    assert.equal((await paged({ records })).outcome, 'upheld')
  })
})
