import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LOOKUP_RESOURCE } from '../replication'
import { replicate } from './replicate'
import { type Behaviour, FakeService, lookupRecords } from './testing/fake-service'

const resultOf = (behaviour: Behaviour) => replicate(new FakeService(behaviour), 'Lookups', LOOKUP_RESOURCE)

/** Counts one after the other, the last one for all further requests; undefined for none. */
function counts(...numbers: readonly (bigint | undefined)[]): () => bigint | undefined {
  const coming = [...numbers]
  return () => (coming.length > 1 ? coming.shift() : coming[0])
}

test('an empty answer is followed to the records that it links to, with a count and without', async () => {
  for (const count of [9n, undefined]) {
    const result = await resultOf({ records: lookupRecords(9), beginsEmpty: true, count: () => count })
    assert.ok(result.kind === 'replicated')
    assert.equal(result.records.length, 9)
  }
})

test('a count moves only where there is one before and after', async () => {
  for (const [before, after, moved] of [
    [9n, 9n, false],
    [9n, 8n, true],
    [undefined, 9n, false],
    [9n, undefined, false],
    [undefined, undefined, false],
  ] as const) {
    const result = await resultOf({ records: lookupRecords(9), count: counts(before, after, before, after) })
    assert.ok(result.kind === 'replicated')
    assert.deepEqual([result.moved, result.attempts], [moved, moved ? 2 : 1])
  }
})

test('where the count cannot be asked for there are no records', async () => {
  const result = await resultOf({ records: lookupRecords(9), fails: () => 'unanswered' })
  assert.ok(result.kind === 'broken')
  assert.deepEqual([result.records, result.pages, result.countBefore.kind], [[], [], 'failed'])
})

test('a second attempt that breaks off is told as that', async () => {
  const result = await resultOf({
    records: lookupRecords(9),
    count: counts(9n, 8n),
    fails: (_, request) => (request > 4 ? 'unanswered' : undefined),
  })
  assert.equal(result.kind, 'broken')
  assert.equal(Object.hasOwn(result, 'attempts'), false)
})

test('records without a key are told apart by their content, and no key is repeated', async () => {
  const records = [{ LookupName: 'City' }, { LookupName: 'City' }, { LookupName: 'County' }]
  const result = await resultOf({ records })
  assert.ok(result.kind === 'replicated')
  assert.deepEqual([result.records.length, result.repeatedKeys], [2, []])
})
