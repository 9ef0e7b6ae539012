import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Behaviour, lookupRecords } from '../../payload/lookups/testing/fake-service'
import { count } from './count'
import { countWithoutRecords } from './count-without-records'
import { replicatedCompletely } from './replicated-completely'
import { judgedBy } from './testing/resources'

const COUNT = 'count of the Lookup Resource'

describe('the count', () => {
  const records = lookupRecords(6)

  test('that is missing is violated, and what needs it names the fault', async () => {
    const behaviour: Behaviour = { records, count: () => undefined }
    assert.deepEqual(await judgedBy(count.judge, behaviour), { outcome: 'violated', found: 'no count', cause: COUNT })
    for (const rule of [replicatedCompletely.judge, countWithoutRecords.judge]) {
      const { outcome, cause } = await judgedBy(rule, behaviour)
      assert.deepEqual([outcome, cause], ['not verified', COUNT])
    }
  })

  test('that is refused is violated', async () => {
    const behaviour: Behaviour = { records, fails: (options) => (options['$count'] ? 'refused' : undefined) }
    const { outcome, cause } = await judgedBy(count.judge, behaviour)
    assert.deepEqual([outcome, cause], ['violated', COUNT])
    assert.equal((await judgedBy(replicatedCompletely.judge, behaviour)).cause, COUNT)
  })

  test('with $top=0 is refused, missing, another, or comes with records: violated', async () => {
    const without = (change: Partial<Behaviour>) => judgedBy(countWithoutRecords.judge, { records, ...change })
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
    assert.equal((await judgedBy(countWithoutRecords.judge, { records, fails })).outcome, 'not verified')
  })

  test('with $top=0 that is below, equal to or above the one with records', async () => {
    const withZero = (answer: bigint) =>
      judgedBy(countWithoutRecords.judge, {
        records,
        count: (all, { $top }) => ($top === 0 ? answer : BigInt(all.length)),
      })
    for (const answer of [5n, 7n])
      assert.deepEqual(await withZero(answer), { outcome: 'violated', found: `the count ${answer}, 0 records` })
    assert.deepEqual(await withZero(6n), { outcome: 'upheld', found: '6 records' })
  })

  test('that comes without the record that was asked for is only a part of an answer', async () => {
    const behaviour: Behaviour = { records, pageSize: () => 0 }
    const { outcome, found } = await judgedBy(count.judge, behaviour)
    assert.deepEqual([outcome, found], ['violated', '0 records and no nextLink'])
  })

  test('of no records is a count', async () => {
    for (const rule of [count.judge, countWithoutRecords.judge])
      assert.deepEqual(await judgedBy(rule, { records: [] }), { outcome: 'upheld', found: '0 records' })
  })

  test('is judged where the replication broke after its first page', async () => {
    const fails: Behaviour['fails'] = ({ $skip }) => ($skip === 2 ? 'unusable' : undefined)
    const behaviour: Behaviour = { records, pageSize: () => 2, fails }
    for (const rule of [count.judge, countWithoutRecords.judge])
      assert.deepEqual(await judgedBy(rule, behaviour), { outcome: 'upheld', found: '6 records' })
    const uncounted: Behaviour = { ...behaviour, count: () => undefined }
    assert.deepEqual(await judgedBy(count.judge, uncounted), { outcome: 'violated', found: 'no count', cause: COUNT })
  })

  test('that moves does not excuse records or no count with $top=0, and neither does one that is gone', async () => {
    let moving = 100n
    const behaviour: Behaviour = { records, count: () => moving++, ignores: ['$top'] }
    const { outcome, found } = await judgedBy(countWithoutRecords.judge, behaviour)
    assert.equal(outcome, 'violated')
    assert.match(found ?? '', /^the count 1\d\d, 6 records$/)
    const missing: Behaviour = { records, count: (_, { $top }) => ($top === 0 ? undefined : moving++) }
    assert.deepEqual(await judgedBy(countWithoutRecords.judge, missing), {
      outcome: 'violated',
      found: 'no count, 0 records',
    })
    let isGone = false
    const gone: Behaviour = {
      records,
      count: (all, { $top }) => {
        if ($top !== 0) return isGone ? undefined : BigInt(all.length)
        isGone = true
        return 5n
      },
    }
    assert.deepEqual(await judgedBy(countWithoutRecords.judge, gone), {
      outcome: 'violated',
      found: 'the count 5, 0 records',
    })
  })

  test('that moves between the requests is not verified', async () => {
    let count = 100n
    const behaviour: Behaviour = { records, count: () => count++ }
    assert.equal((await judgedBy(countWithoutRecords.judge, behaviour)).outcome, 'not verified')
  })
})
